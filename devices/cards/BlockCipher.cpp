#include "devices/cards/BlockCipher.h"

#include <memory>
#include <openssl/evp.h>

namespace madoguchi::cards {

namespace {

enum class Direction { Decrypt, Encrypt };

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Whole blocks through a cipher in CBC mode; empty when OpenSSL refuses key or length.
QByteArray chained(const EVP_CIPHER *cipher, Direction direction, const QByteArray &key, const QByteArray &first,
    const QByteArray &blocks)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray result(blocks.size() + EVP_MAX_BLOCK_LENGTH, '\0');
    auto *out = reinterpret_cast<unsigned char *>(result.data());
    int done = 0;
    int rest = 0;
    const bool ok = context && key.size() == BlockCipher::KeySize
        && EVP_CipherInit_ex(
            context.get(), cipher, nullptr, octets(key), octets(first), direction == Direction::Encrypt ? 1 : 0)
        && EVP_CIPHER_CTX_set_padding(context.get(), 0)
        && EVP_CipherUpdate(context.get(), out, &done, octets(blocks), static_cast<int>(blocks.size()))
        && EVP_CipherFinal_ex(context.get(), out + done, &rest);
    result.resize(ok ? done + rest : 0);
    return result;
}

const EVP_CIPHER *cipherOf(CardCipher kind)
{
    switch (kind) {
    case CardCipher::TripleDes:
        return EVP_des_ede_cbc();
    case CardCipher::Aes:
        return EVP_aes_128_cbc();
    }
    Q_UNREACHABLE();
}

QByteArray cmac(const QByteArray &key, const QByteArray &message)
{
    QByteArray result(EVP_MAX_MD_SIZE, '\0');
    std::size_t size = 0;
    const auto *made = EVP_Q_mac(nullptr, "CMAC", nullptr, "AES-128-CBC", nullptr, octets(key),
        static_cast<std::size_t>(key.size()), octets(message), static_cast<std::size_t>(message.size()),
        reinterpret_cast<unsigned char *>(result.data()), static_cast<std::size_t>(result.size()), &size);
    result.resize(made ? static_cast<qsizetype>(size) : 0);
    return result;
}

} // namespace

QByteArray BlockCipher::encrypted(const QByteArray &blocks) const
{
    return chained(cipherOf(m_kind), Direction::Encrypt, m_key, QByteArray(blockSize(), '\0'), blocks);
}

QByteArray BlockCipher::decrypted(const QByteArray &blocks) const
{
    return chained(cipherOf(m_kind), Direction::Decrypt, m_key, QByteArray(blockSize(), '\0'), blocks);
}

QByteArray BlockCipher::mac(const QByteArray &message) const
{
    switch (m_kind) {
    case CardCipher::TripleDes:
        return retailMac(padded(message));
    case CardCipher::Aes:
        return cmac(m_key, message).left(MacSize);
    }
    Q_UNREACHABLE();
}

/// All blocks but the last with single DES, which 3DES is when both halves of its key are the same; the last with 3DES.
QByteArray BlockCipher::retailMac(const QByteArray &message) const
{
    const QByteArray half = m_key.left(KeySize / 2);
    const QByteArray start = message.chopped(blockSize());
    QByteArray chain(blockSize(), '\0');
    if (!start.isEmpty())
        chain = chained(EVP_des_ede_cbc(), Direction::Encrypt, half + half, chain, start).right(blockSize());
    return chained(EVP_des_ede_cbc(), Direction::Encrypt, m_key, chain, message.right(blockSize()));
}

QByteArray BlockCipher::padded(QByteArray message) const
{
    message.append('\x80');
    const qsizetype over = message.size() % blockSize();
    return over == 0 ? message : message.append(blockSize() - over, '\0');
}

std::optional<QByteArray> BlockCipher::unpadded(QByteArray blocks) const
{
    for (qsizetype at = blocks.size() - 1; at >= 0 && at >= blocks.size() - blockSize(); --at) {
        if (blocks[at] == '\x80')
            return blocks.left(at);
        if (blocks[at] != '\0')
            break;
    }
    return std::nullopt;
}

} // namespace madoguchi::cards
