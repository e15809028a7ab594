#include "devices/virtual/ChipSignature.h"

#include <QCryptographicHash>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace madoguchi::virtualcards {

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype longestData = 245; // 256 bytes of the modulus less eleven of padding

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sign(EVP_PKEY *key, const QByteArray &data, int padding, const EVP_MD *digest)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(key, nullptr), &EVP_PKEY_CTX_free);
    QByteArray signature(EVP_PKEY_size(key), '\0');
    auto length = static_cast<std::size_t>(signature.size());
    const bool ready = EVP_PKEY_sign_init(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) == 1
        && (!digest || EVP_PKEY_CTX_set_signature_md(context.get(), digest) == 1);
    const bool done = ready
        && EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytesOf(data),
               static_cast<std::size_t>(data.size()))
            == 1;
    return done ? signature.left(static_cast<qsizetype>(length)) : QByteArray();
}

} // namespace

std::optional<QByteArray> chipSignature(quint8 p1, const QByteArray &data, const QByteArray &privateKey)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(privateKey.constData(), static_cast<int>(privateKey.size())), &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const bool takesHash = p1 == 0x01 || p1 == 0x02 || p1 == 0x04;
    if (!key || data.isEmpty() || data.size() > longestData || (takesHash && data.size() != hashSize))
        return std::nullopt;
    const bool hashes = p1 == 0x03 || p1 == 0x05;
    const QByteArray input = hashes ? QCryptographicHash::hash(data, QCryptographicHash::Sha256) : data;
    if (p1 <= 0x01)
        return sign(key.get(), input, RSA_PKCS1_PADDING, nullptr);
    return sign(key.get(), input, p1 <= 0x03 ? RSA_PKCS1_PADDING : RSA_PKCS1_PSS_PADDING, EVP_sha256());
}

} // namespace madoguchi::virtualcards
