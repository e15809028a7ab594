#include "devices/cards/CvCertificate.h"

#include "devices/cards/MyNumberData.h"
#include "devices/cards/Tlv.h"
#include "devices/cards/TrustAnchors.h"

#include <QCryptographicHash>
#include <QDir>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace madoguchi::cards {

namespace {

constexpr qsizetype KeyIdSize = 16;
constexpr qsizetype ModulusSize = 256;
constexpr qsizetype LongestExponent = 4;

constexpr quint16 HashesTag = 0xFF30;
constexpr quint16 NumberHashTag = 0xDF31;
constexpr quint16 AttributesHashTag = 0xDF32;
constexpr quint16 HashesSignatureTag = 0xDF33;
constexpr quint16 AttributesTag = 0xFF20;

QByteArray valueOf(QByteArrayView bytes, quint16 tag)
{
    return tlvValue(bytes, tag).value_or(QByteArrayView()).toByteArray();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

PublicKey rsaKey(const QByteArray &modulus, const QByteArray &exponent)
{
    const Number n = numberOf(modulus);
    const Number e = numberOf(exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return PublicKey(key);
}

/// The authority's key, by its identifier; the digits may be large or small.
PublicKey authorityKey(const QByteArray &identifier, const QString &folder)
{
    const QDir files(folder);
    const QString name = QString::fromLatin1(identifier.toHex()) + QLatin1String(".pem");
    const QStringList names = files.entryList({ QStringLiteral("*.pem") }, QDir::Files);
    for (const QString &file : names) {
        if (file.compare(name, Qt::CaseInsensitive) == 0)
            return publicKeyFromPem(files.filePath(file));
    }
    return nullptr;
}

/// The bytes that DF32 is the hash of: everything behind the table of offsets, without filler.
QByteArray hashedAttributes(const QByteArray &file)
{
    const QByteArrayView objects = tlvValue(file, AttributesTag).value_or(QByteArrayView());
    TlvReader reader(objects);
    const char *start = objects.data();
    const char *end = start;
    while (const std::optional<TlvObject> object = reader.next()) {
        end = object->value.data() + object->value.size();
        if (object->tag == OffsetsTag)
            start = end;
    }
    return { start, end - start };
}

} // namespace

std::optional<CvCertificate> parseCvCertificate(const QByteArray &file)
{
    const QByteArrayView objects = tlvValue(file, 0x7F21).value_or(QByteArrayView());
    CvCertificate certificate;
    certificate.body = valueOf(objects, 0x5F4E);
    certificate.signature = valueOf(objects, 0x5F37);
    if (certificate.body.size() < 2 * KeyIdSize)
        return std::nullopt;
    certificate.issuer = certificate.body.left(KeyIdSize);
    certificate.subject = certificate.body.mid(KeyIdSize, KeyIdSize);
    const QByteArrayView key = QByteArrayView(certificate.body).sliced(2 * KeyIdSize);
    certificate.exponent = valueOf(key, 0x90);
    certificate.modulus = valueOf(key, 0x91);
    const bool isKey = certificate.modulus.size() == ModulusSize && !certificate.exponent.isEmpty()
        && certificate.exponent.size() <= LongestExponent;
    return isKey ? std::optional(certificate) : std::nullopt;
}

GenuineCheck verifyWithCv(const std::optional<CvCertificate> &certificate, const QByteArray &message,
    const QByteArray &signature, const QString &anchorsFolder)
{
    const PublicKey key = certificate ? rsaKey(certificate->modulus, certificate->exponent) : nullptr;
    if (!key || !verifies(key.get(), message, signature))
        return { Genuineness::No, {} };
    if (!hasAnchors(anchorsFolder))
        return { Genuineness::Unchecked, GenuineDoubt::NoAnchors };
    const PublicKey authority = authorityKey(certificate->issuer, anchorsFolder);
    if (!authority)
        return { Genuineness::Unchecked, GenuineDoubt::UnknownIssuer };
    if (!verifies(authority.get(), certificate->body, certificate->signature))
        return { Genuineness::No, {} };
    return { Genuineness::Yes, {} };
}

GenuineCheck verifyAttributes(const AttributesProof &proof, const QString &anchorsFolder)
{
    const QByteArrayView objects = tlvValue(proof.hashes, HashesTag).value_or(QByteArrayView());
    const QByteArray numberHash = valueOf(objects, NumberHashTag);
    const QByteArray attributesHash = valueOf(objects, AttributesHashTag);
    const bool numberFits = proof.number.isEmpty() || numberHash == sha256(proof.number);
    if (!numberFits || attributesHash != sha256(hashedAttributes(proof.attributes)))
        return { Genuineness::No, {} };
    const auto isHash = [](const QByteArray &hash) { return hash.size() == 32; };
    if (!isHash(numberHash) || !isHash(attributesHash))
        return { Genuineness::No, {} };
    const QByteArray message
        = QByteArray::fromHex("DF3120") + numberHash + QByteArray::fromHex("DF3220") + attributesHash;
    return verifyWithCv(
        parseCvCertificate(proof.certificate), message, valueOf(objects, HashesSignatureTag), anchorsFolder);
}

} // namespace madoguchi::cards
