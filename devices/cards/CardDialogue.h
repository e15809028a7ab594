#pragma once

#include "devices/outcome/Error.h"
#include "devices/readers/CardChannel.h"

#include <functional>

namespace madoguchi::cards {

/// A card's answer.
struct Answer {
    QByteArray data;
    quint16 status = 0; ///< 9000h = done

    [[nodiscard]] bool done() const { return status == 0x9000; }
};

/// What a fault of the channel means to a person.
[[nodiscard]] Error errorOf(readers::LinkFault fault);

/// A card answered, but not what its specification allows.
[[nodiscard]] Failure badAnswer(const QString &command, quint16 status);

/// Commands and answers with one card: follows 61xx and 6Cxx, counts the commands and ends a conversation that does not
/// come to an end by itself. Errors: CardRemoved, ReaderBusy, BadAnswer, Cancelled, NoService, NoReader.
class CardDialogue {
public:
    CardDialogue(readers::CardChannel &channel, std::function<bool()> cancelled);

    [[nodiscard]] Outcome<Answer> exchange(const QByteArray &command);

    /// Sends these bytes exactly once and nothing after them, whatever the answer: for cards that may be anybody's, and
    /// for a VERIFY without a PIN, whose byte of length might count as one.
    [[nodiscard]] Outcome<Answer> exchangeOnce(const QByteArray &command);

    /// Sends VERIFY of a key (see apdu::CurrentKey) with these characters exactly once, whatever the card answers. Its
    /// bytes are wiped afterwards.
    [[nodiscard]] Outcome<Answer> verify(std::span<const std::byte> secret, quint8 key);

    /// The card is reset when the channel closes: it forgets who was let in.
    void resetAtEnd() { m_channel.resetOnClose(); }

    /// Whether the card forgot where we were, so that only a new start can help. Never after a secret was sent: it is
    /// not sent twice.
    [[nodiscard]] bool needsNewStart() const { return m_renewal.has_value() && !m_secretSent; }
    void askForReset() { m_renewal = readers::Renewal::ResetCard; }
    [[nodiscard]] Outcome<void> startAgain();

    [[nodiscard]] int commands() const { return m_commands; }
    [[nodiscard]] int largestAnswer() const { return m_channel.largestAnswer(); }

private:
    [[nodiscard]] Outcome<Answer> send(std::span<const std::byte> command);
    [[nodiscard]] Outcome<Answer> collect(Answer answer);

    readers::CardChannel &m_channel;
    std::function<bool()> m_cancelled;
    std::optional<readers::Renewal> m_renewal;
    bool m_secretSent = false;
    int m_commands = 0;
};

} // namespace madoguchi::cards
