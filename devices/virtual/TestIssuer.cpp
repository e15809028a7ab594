#include "devices/virtual/TestIssuer.h"

#include "devices/virtual/Resident.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace madoguchi::virtualcards {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

QByteArray issuerFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Key keyFrom(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    return { PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free };
}

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Certificate certificateFrom(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return { d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free };
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return { reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string) };
}

/// r and s, each as long as the curve's order.
QByteArray asPlainPair(const QByteArray &der, int length)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), &ECDSA_SIG_free);
    QByteArray plain(2 * length, '\0');
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, length);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + length, length);
    return plain;
}

} // namespace

TestIssuer::TestIssuer(const QString &folder, const QString &name, const QString &role)
    : m_key(issuerFile(QDir(folder).filePath(name + u'-' + role + QLatin1String(".key"))))
    , m_certificate(issuerFile(QDir(folder).filePath(name + u'-' + role + QLatin1String(".der"))))
{
}

QByteArray TestIssuer::modulus() const
{
    const Key key = keyFrom(m_key);
    BIGNUM *number = nullptr;
    if (!key || EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_RSA_N, &number) != 1)
        return {};
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return bytes;
}

QByteArray TestIssuer::serial() const
{
    const Certificate certificate = certificateFrom(m_certificate);
    return certificate ? bytesOf(X509_get0_serialNumber(certificate.get())) : QByteArray();
}

QByteArray TestIssuer::keyId() const
{
    const Certificate certificate = certificateFrom(m_certificate);
    const ASN1_OCTET_STRING *id = certificate ? X509_get0_subject_key_id(certificate.get()) : nullptr;
    return id ? bytesOf(id) : QByteArray();
}

QByteArray TestIssuer::sign(const QByteArray &message) const
{
    const Key key = keyFrom(m_key);
    if (!key)
        return {};
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(EVP_PKEY_size(key.get()), '\0');
    auto length = static_cast<std::size_t>(signature.size());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
        reinterpret_cast<const unsigned char *>(message.constData()), static_cast<std::size_t>(message.size()));
    signature.resize(static_cast<qsizetype>(length));
    const bool elliptic = EVP_PKEY_base_id(key.get()) == EVP_PKEY_EC;
    return elliptic ? asPlainPair(signature, (EVP_PKEY_bits(key.get()) + 7) / 8) : signature;
}

QString testIssuerFolder()
{
    return QDir(defaultResidentsFolder()).filePath(QStringLiteral("issuer"));
}

} // namespace madoguchi::virtualcards
