#pragma once

#include "devices/readers/CardChannel.h"
#include "devices/virtual/Chip.h"

#include <QList>

#include <functional>
#include <memory>

namespace madoguchi::cards::test {

/// A virtual card's chip without a reader: what is sent to it is remembered.
class ChipChannel : public readers::CardChannel {
public:
    using Reply = readers::Linked<QByteArray>;
    /// Looks at the n-th command (1 = first) before the chip does; an empty result leaves it to the chip.
    using Fault = std::function<std::optional<Reply>(int n, const QByteArray &command)>;

    explicit ChipChannel(std::unique_ptr<virtualcards::Chip> chip)
        : m_chip(std::move(chip))
    {
    }

    /// Changes what the chip answers to the n-th command.
    using Hand = std::function<QByteArray(int n, const QByteArray &command, const QByteArray &answer)>;

    Fault fault;
    Hand hand;
    QList<QByteArray> commands; ///< everything that was sent, as hexadecimal digits
    bool resetsOnClose = false;

    Reply transmit(std::span<const std::byte> command) override
    {
        const QByteArray bytes(reinterpret_cast<const char *>(command.data()), static_cast<qsizetype>(command.size()));
        commands << bytes.toHex();
        if (fault) {
            if (const std::optional<Reply> reply = fault(static_cast<int>(commands.size()), bytes)) {
                if (!*reply && reply->error() == readers::LinkFault::Reset)
                    m_chip->reset();
                return *reply;
            }
        }
        const QByteArray answer = m_chip->answer(bytes);
        return hand ? hand(static_cast<int>(commands.size()), bytes, answer) : answer;
    }

    readers::Linked<void> renew(readers::Renewal how) override
    {
        if (how == readers::Renewal::ResetCard)
            m_chip->reset();
        return {};
    }

    void resetOnClose() override { resetsOnClose = true; }

    /// VERIFY commands that carried a secret.
    [[nodiscard]] QList<QByteArray> secretsSent() const
    {
        QList<QByteArray> sent;
        for (const QByteArray &command : commands) {
            if (command.startsWith("0020") && command.size() > 10)
                sent << command;
        }
        return sent;
    }

private:
    std::unique_ptr<virtualcards::Chip> m_chip;
};

} // namespace madoguchi::cards::test
