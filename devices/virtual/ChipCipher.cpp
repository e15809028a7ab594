#include "devices/virtual/ChipCipher.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr int keyLength = 16;
constexpr int checksumLength = 8;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

/// Doubles a block in the field of CMAC (NIST SP 800-38B, 6.1).
QByteArray doubled(const QByteArray &block)
{
    QByteArray result(block.size(), '\0');
    int carry = 0;
    for (qsizetype i = block.size() - 1; i >= 0; --i) {
        const int byte = static_cast<quint8>(block[i]) << 1 | carry;
        result[i] = static_cast<char>(byte);
        carry = byte >> 8;
    }
    if (carry != 0)
        result.back() = static_cast<char>(result.back() ^ 0x87);
    return result;
}

} // namespace

ChipCipher::ChipCipher(int generation, QByteArray key)
    : m_aes(generation != 1)
    , m_key(std::move(key))
{
}

QByteArray ChipCipher::run(const QByteArray &key, const QByteArray &first, const QByteArray &blocks, bool in) const
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    QByteArray result(blocks.size() + EVP_MAX_BLOCK_LENGTH, '\0');
    int length = 0;
    EVP_CipherInit_ex(context, m_aes ? EVP_aes_128_cbc() : EVP_des_ede_cbc(), nullptr, raw(key), raw(first), in);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_CipherUpdate(context, reinterpret_cast<unsigned char *>(result.data()), &length, raw(blocks),
        static_cast<int>(blocks.size()));
    EVP_CIPHER_CTX_free(context);
    result.resize(length == blocks.size() ? length : 0);
    return result;
}

QByteArray ChipCipher::encrypt(const QByteArray &blocks) const
{
    return run(m_key, QByteArray(keyLength, '\0'), blocks, true);
}

QByteArray ChipCipher::decrypt(const QByteArray &blocks) const
{
    return run(m_key, QByteArray(keyLength, '\0'), blocks, false);
}

QByteArray ChipCipher::checksum(const QByteArray &message) const
{
    if (!m_aes) { // ISO/IEC 9797-1 algorithm 3: DES with the first half through all, then the second and the first
        const QByteArray a = m_key.left(8);
        const QByteArray b = m_key.mid(8);
        const QByteArray zero(8, '\0');
        const QByteArray last = run(a + a, zero, pad(message), true).right(8);
        return run(a + a, zero, run(b + b, zero, last, false), true);
    }
    // AES-CMAC
    const QByteArray zero(keyLength, '\0');
    const QByteArray whole = doubled(encrypt(zero));
    const bool full = !message.isEmpty() && message.size() % keyLength == 0;
    const QByteArray blocks = full ? message : pad(message);
    const QByteArray last = exclusiveOr(blocks.right(keyLength), full ? whole : doubled(whole));
    return encrypt(blocks.chopped(keyLength) + last).right(keyLength).left(checksumLength);
}

QByteArray ChipCipher::pad(QByteArray message) const
{
    message += '\x80';
    while (message.size() % (m_aes ? 16 : 8) != 0)
        message += '\0';
    return message;
}

QByteArray chipKey(const QByteArray &from)
{
    return QCryptographicHash::hash(from, QCryptographicHash::Sha1).left(keyLength);
}

} // namespace madoguchi::virtualcards
