#pragma once

#include <QByteArray>

namespace madoguchi::virtualcards {

/// The chip's side of a residence card's cryptography: 3DES and retail MAC on the first generation, AES-128 and CMAC on
/// the second. Written apart from the reading side, so that a fault there does not agree with itself in the tests.
class ChipCipher {
public:
    ChipCipher(int generation, QByteArray key);

    [[nodiscard]] QByteArray encrypt(const QByteArray &blocks) const;
    [[nodiscard]] QByteArray decrypt(const QByteArray &blocks) const; ///< empty when they are no whole blocks
    [[nodiscard]] QByteArray checksum(const QByteArray &message) const; ///< 8 bytes
    [[nodiscard]] QByteArray pad(QByteArray message) const;

private:
    [[nodiscard]] QByteArray run(
        const QByteArray &key, const QByteArray &first, const QByteArray &blocks, bool in) const;

    bool m_aes;
    QByteArray m_key;
};

/// First 16 bytes of SHA-1, from which all keys are made.
[[nodiscard]] QByteArray chipKey(const QByteArray &from);

} // namespace madoguchi::virtualcards
