#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/Pin.h"

namespace madoguchi::cards {

/// 公的個人認証AP of a My Number card: its user authentication certificate and key. One method a step, in this order;
/// recognise() came before it.
class JpkiCard {
public:
    explicit JpkiCard(CardDialogue &dialogue)
        : m_dialogue(dialogue)
    {
    }

    /// Errors: UnknownCard where the application is absent.
    [[nodiscard]] Outcome<void> select();

    /// X.509, DER; free to read. Errors: BadAnswer for what cannot be a certificate.
    [[nodiscard]] Outcome<QByteArray> readCertificate();
    [[nodiscard]] Outcome<QByteArray> readAuthority(); ///< the certificate of its issuer, as the card has it

    /// What the card says about the PIN of the user authentication key, without spending a try; 0 = blocked.
    [[nodiscard]] Outcome<int> triesLeft();

    /// Sends that PIN once. Errors: PinWrong with triesLeft, PinBlocked.
    [[nodiscard]] Outcome<void> verify(const Pin &pin);

    /// The signature (RSA, PKCS #1 v1.5) over a SHA-256. Errors: BadAnswer.
    [[nodiscard]] Outcome<QByteArray> sign(const QByteArray &sha256);

private:
    [[nodiscard]] Outcome<QByteArray> readCertificateFile(quint16 file);
    [[nodiscard]] Outcome<void> selectFile(quint16 file);

    CardDialogue &m_dialogue;
};

} // namespace madoguchi::cards
