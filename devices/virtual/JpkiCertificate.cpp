#include "devices/virtual/JpkiCertificate.h"

#include <QCryptographicHash>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace madoguchi::virtualcards {

namespace {

constexpr int serialSize = 8;

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key keyOf(const TestIssuer &holder)
{
    const QByteArray pem = holder.key();
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    return { PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free };
}

Certificate certificateOf(const TestIssuer &holder)
{
    const QByteArray der = holder.certificate();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return { d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free };
}

const unsigned char *text(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void setSerial(X509 *certificate, const QByteArray &number)
{
    BIGNUM *serial = BN_bin2bn(text(number), static_cast<int>(number.size()), nullptr);
    BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(certificate));
    BN_free(serial);
}

void setSubject(X509 *certificate, const QByteArray &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const std::pair<const char *, QByteArray> parts[] { { "C", "JP" }, { "O", "JPKI" }, { "CN", commonName } };
    for (const auto &[field, value] : parts)
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_ASC, text(value), -1, -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// An otherName of subjectAltName below 1.2.392.200149.8.5.5, as UTF8String.
GENERAL_NAME *attribute(const char *identifier, const QByteArray &utf8)
{
    ASN1_UTF8STRING *string = ASN1_UTF8STRING_new();
    ASN1_STRING_set(string, utf8.constData(), static_cast<int>(utf8.size()));
    ASN1_TYPE *value = ASN1_TYPE_new();
    ASN1_TYPE_set(value, V_ASN1_UTF8STRING, string);
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_othername(name, OBJ_txt2obj(identifier, 1), value);
    return name;
}

void addAttributes(X509 *certificate, const Resident &resident)
{
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    const std::pair<const char *, QByteArray> attributes[] { { "1.2.392.200149.8.5.5.1", resident.name.toUtf8() },
        { "1.2.392.200149.8.5.5.3", QByteArray(1, resident.sex) },
        { "1.2.392.200149.8.5.5.4", resident.birthDate.toUtf8() },
        { "1.2.392.200149.8.5.5.5", resident.address.toUtf8() } };
    for (const auto &[identifier, value] : attributes)
        sk_GENERAL_NAME_push(names, attribute(identifier, value));
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, 0);
    GENERAL_NAMES_free(names);
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

/// `finish` adds what is the certificate's own before it is signed.
template <typename Finish>
QByteArray issue(const QByteArray &serial, const TestIssuer &authority, const TestIssuer &card,
    const Validity &validity, Finish finish)
{
    const Key authorityKey = keyOf(authority);
    const Key cardKey = keyOf(card);
    const Certificate issuer = certificateOf(authority);
    if (!authorityKey || !cardKey || !issuer)
        return {};
    const Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get(), serial);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    setSubject(certificate.get(), serial.toHex());
    ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate.get()), validity.from.constData());
    ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), validity.until.constData());
    X509_set_pubkey(certificate.get(), cardKey.get());
    addExtension(certificate.get(), issuer.get(), NID_authority_key_identifier, "keyid");
    addExtension(certificate.get(), issuer.get(), NID_subject_key_identifier, "hash");
    finish(certificate.get(), issuer.get());
    X509_sign(certificate.get(), authorityKey.get(), EVP_sha256());
    return derOf(certificate.get());
}

QByteArray serialOf(const char *purpose, const Resident &resident)
{
    const QByteArray whole = QCryptographicHash::hash(purpose + resident.id.toUtf8(), QCryptographicHash::Sha256);
    QByteArray serial = whole.left(serialSize);
    serial[0] = static_cast<char>((serial[0] & 0x3F) | 0x40); // positive, and always as long
    return serial;
}

} // namespace

QByteArray authenticationCertificate(
    const Resident &resident, const TestIssuer &authority, const TestIssuer &card, const Validity &validity)
{
    return issue(serialOf("authentication", resident), authority, card, validity, [](X509 *certificate, X509 *issuer) {
        addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature");
        addExtension(certificate, issuer, NID_ext_key_usage, "clientAuth");
    });
}

QByteArray signingCertificate(const Resident &resident, const TestIssuer &authority, const TestIssuer &card)
{
    return issue(serialOf("signing", resident), authority, card, {}, [&](X509 *certificate, X509 *issuer) {
        addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature,nonRepudiation");
        addAttributes(certificate, resident);
    });
}

} // namespace madoguchi::virtualcards
