#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

namespace madoguchi::cards {

/// The block ciphers of the residence cards: two-key 3DES on those of the first generation, AES-128 since the second.
enum class CardCipher { TripleDes, Aes };

/// One key of 16 bytes and what a card's secure messaging does with it. Messages are whole blocks, chained (CBC) from a
/// first block of zeros; what is no number of whole blocks comes back empty.
class BlockCipher {
public:
    static constexpr qsizetype KeySize = 16;
    static constexpr qsizetype MacSize = 8;

    BlockCipher(CardCipher kind, QByteArray key)
        : m_kind(kind)
        , m_key(std::move(key))
    {
    }

    [[nodiscard]] QByteArray encrypted(const QByteArray &blocks) const;
    [[nodiscard]] QByteArray decrypted(const QByteArray &blocks) const;

    /// The first eight bytes of the checksum: ISO/IEC 9797-1 MAC algorithm 3 with DES, or AES-CMAC.
    [[nodiscard]] QByteArray mac(const QByteArray &message) const;

    /// ISO/IEC 7816-4 padding: 80 and as many 00 as fill the last block.
    [[nodiscard]] QByteArray padded(QByteArray message) const;
    [[nodiscard]] std::optional<QByteArray> unpadded(QByteArray blocks) const; ///< none where that is not the end

private:
    [[nodiscard]] qsizetype blockSize() const { return m_kind == CardCipher::Aes ? 16 : 8; }
    [[nodiscard]] QByteArray retailMac(const QByteArray &message) const;

    CardCipher m_kind;
    QByteArray m_key;
};

} // namespace madoguchi::cards
