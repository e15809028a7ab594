#pragma once

#include "devices/cards/BlockCipher.h"
#include "devices/outcome/Error.h"

namespace madoguchi::cards {

/// First 16 bytes of SHA-1 over the seed and a number of four bytes: 1 for the key that encrypts (KSenc).
[[nodiscard]] QByteArray sessionKey(const QByteArray &seed, quint32 number);

/// Secure messaging of the residence cards: data are encrypted under the session's key and carry no checksum of their
/// own; what was changed on the way shows in the padding, in the objects and in the card's signature.
class SecureSession {
public:
    SecureSession(CardCipher cipher, QByteArray key)
        : m_cipher(cipher, std::move(key))
    {
    }

    /// 86 L 01 and the encrypted data, as a command carries it.
    [[nodiscard]] QByteArray sealed(const QByteArray &data) const;

    /// The data of an answer that is one such object. Errors: BadAnswer.
    [[nodiscard]] Outcome<QByteArray> opened(const QByteArray &answer) const;

private:
    BlockCipher m_cipher;
};

/// What the terminal chooses at random for one session.
struct TerminalSecrets {
    QByteArray challenge; ///< RND.IFD, 8 bytes
    QByteArray key; ///< K.IFD, 16 bytes

    [[nodiscard]] static TerminalSecrets fresh();
};

/// Mutual authentication with the number that is printed on the card (在留カード等仕様書): both sides prove that
/// they know it, and agree on a session's key.
class CardHandshake {
public:
    CardHandshake(CardCipher cipher, const QByteArray &cardNumber, TerminalSecrets terminal);

    /// The 40 bytes of MUTUAL AUTHENTICATE for the card's challenge of 8 bytes.
    [[nodiscard]] QByteArray request(const QByteArray &cardChallenge);

    /// The session of a card whose answer proves that it knows the number and that it is about this very request.
    /// Errors: BadAnswer.
    [[nodiscard]] Outcome<SecureSession> accept(const QByteArray &answer) const;

private:
    CardCipher m_kind;
    BlockCipher m_access;
    TerminalSecrets m_terminal;
    QByteArray m_cardChallenge;
};

} // namespace madoguchi::cards
