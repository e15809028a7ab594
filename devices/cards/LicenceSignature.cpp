#include "devices/cards/LicenceSignature.h"

#include "devices/cards/CardText.h"
#include "devices/cards/Tlv.h"
#include "devices/cards/TrustAnchors.h"

#include <openssl/x509v3.h>

namespace madoguchi::cards {

namespace {

constexpr quint16 SignatureTag = 0xB1;
constexpr quint16 SerialTag = 0xB2;
constexpr quint16 KeyIdTag = 0xB6;

/// Whether a field of the card is this value, with filler before or behind it.
bool isFilledUp(const QByteArray &field, const QByteArray &value)
{
    if (value.isEmpty() || value.size() > field.size())
        return false;
    const auto isFiller
        = [](const QByteArray &rest) { return rest.count('\0') == rest.size() || rest.count('\xFF') == rest.size(); };
    const qsizetype room = field.size() - value.size();
    return (field.startsWith(value) && isFiller(field.right(room)))
        || (field.endsWith(value) && isFiller(field.left(room)));
}

QByteArray keyIdOf(X509 *certificate)
{
    const ASN1_OCTET_STRING *id = X509_get0_subject_key_id(certificate);
    return id ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(id)), ASN1_STRING_length(id))
              : QByteArray();
}

QByteArray serialOf(X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    return { reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)), ASN1_STRING_length(serial) };
}

bool wasValidOn(X509 *certificate, const QString &day)
{
    const QDateTime noon(QDate::fromString(day, QStringLiteral("yyyyMMdd")), QTime(12, 0), Qt::UTC);
    const auto time = static_cast<time_t>(noon.toSecsSinceEpoch());
    return noon.isValid() && ASN1_TIME_cmp_time_t(X509_get0_notBefore(certificate), time) <= 0
        && ASN1_TIME_cmp_time_t(X509_get0_notAfter(certificate), time) >= 0;
}

/// By the key identifier; by the serial number, which other issuers may have given as well, where the card has none.
bool isNamedBy(const LicenceSignature &signature, X509 *certificate)
{
    const bool hasKeyId = !withoutFiller(signature.keyId).isEmpty();
    return hasKeyId ? isFilledUp(signature.keyId, keyIdOf(certificate))
                    : isFilledUp(signature.serial, serialOf(certificate));
}

} // namespace

LicenceSignature parseLicenceSignature(const QByteArray &file)
{
    LicenceSignature signature;
    TlvReader reader(file, TagForm::OneByte);
    while (const std::optional<TlvObject> object = reader.next()) {
        if (object->tag == SignatureTag)
            signature.signature = object->value.toByteArray();
        else if (object->tag == SerialTag)
            signature.serial = object->value.toByteArray();
        else if (object->tag == KeyIdTag)
            signature.keyId = object->value.toByteArray();
    }
    return signature;
}

GenuineCheck verifyLicence(
    const LicenceSignature &signature, const QByteArray &message, const QString &anchorsFolder, const QString &issued)
{
    if (signature.signature.isEmpty())
        return { Genuineness::No, {} };
    const std::vector<Certificate> anchors = certificatesIn(anchorsFolder);
    if (anchors.empty())
        return { Genuineness::Unchecked, GenuineDoubt::NoAnchors };
    bool hasFailed = false;
    bool isOutOfTime = false;
    for (const Certificate &certificate : anchors) {
        if (!isNamedBy(signature, certificate.get()))
            continue;
        if (!verifies(X509_get0_pubkey(certificate.get()), message, signature.signature))
            hasFailed = true;
        else if (wasValidOn(certificate.get(), issued))
            return { Genuineness::Yes, {} };
        else
            isOutOfTime = true;
    }
    if (isOutOfTime)
        return { Genuineness::Unchecked, GenuineDoubt::OutOfTime };
    if (hasFailed)
        return { Genuineness::No, {} };
    return { Genuineness::Unchecked, GenuineDoubt::UnknownIssuer };
}

} // namespace madoguchi::cards
