#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/ResidenceFiles.h"
#include "devices/cards/SecureSession.h"

namespace madoguchi::cards {

/// Whether a text has the form of a residence card's number: two capital letters, eight digits, two capital letters.
[[nodiscard]] bool isCardNumber(const QString &text);

/// 在留カード or 特別永住者証明書 of either generation. One method a step, in this order.
class ResidenceCard {
public:
    explicit ResidenceCard(CardDialogue &dialogue)
        : m_dialogue(dialogue)
    {
    }

    /// Which card it is; the root is selected afterwards. Errors: UnknownCard, BadAnswer.
    [[nodiscard]] Outcome<ResidenceCardType> type();

    /// Proves to the card that we know its number, and lets the card prove the same. The card is reset when the channel
    /// closes. Errors: NumberWrong, BadAnswer.
    [[nodiscard]] Outcome<void> open(
        const ResidenceCardType &type, const QString &cardNumber, TerminalSecrets terminal = TerminalSecrets::fresh());

    /// The bytes of every file of this type. Errors: BadAnswer, also for a file that does not hold what it must.
    [[nodiscard]] Outcome<QList<QByteArray>> readFiles(const ResidenceCardType &type);

private:
    [[nodiscard]] Outcome<SecureSession> authenticate(CardHandshake &handshake);
    [[nodiscard]] Outcome<void> select(quint8 application);
    [[nodiscard]] Outcome<QByteArray> read(const ResidenceFile &file);
    [[nodiscard]] Outcome<QByteArray> readPieces(const ResidenceFile &file, const QByteArray &start);
    [[nodiscard]] Outcome<QByteArray> readSecuredPieces(const ResidenceFile &file, QByteArray bytes);
    [[nodiscard]] Outcome<QByteArray> readPlainPieces(const ResidenceFile &file, const QByteArray &start);

    CardDialogue &m_dialogue;
    std::optional<SecureSession> m_session;
    bool m_shortLengths = false; ///< extended lengths were refused
};

} // namespace madoguchi::cards
