#pragma once

#include "devices/readers/CardChannel.h"

#include <QList>

#include <functional>

namespace madoguchi::cards::test {

/// A card that plays prepared answers: behaves like 券面事項入力補助AP, and misbehaves where a test says so.
/// Commands and answers are written as hexadecimal digits.
class PreparedCard : public readers::CardChannel {
public:
    using Reply = readers::Linked<QByteArray>;
    /// Looks at the n-th command (1 = first) before the card does; an empty result leaves it to the card.
    using Fault = std::function<std::optional<Reply>(int n, const QByteArray &command)>;

    QByteArray personalNumber = QByteArray::fromHex("FF100C393837363534333231303933FFFF"); ///< EF 0001
    QByteArray basicFour; ///< EF 0002
    QByteArray pin = "1234";
    int tries = 3;
    bool isMyNumberCard = true;
    bool takesShortIds = true;
    QByteArray blockedAnswer = "6984"; ///< to the query of a blocked PIN
    int longestRead = 256; ///< answers are cut to this
    Fault fault;

    QList<QByteArray> commands; ///< everything that was sent, in order
    int renewals = 0;
    int resets = 0;
    bool resetsOnClose = false;

    Reply transmit(std::span<const std::byte> command) override;
    readers::Linked<void> renew(readers::Renewal how) override;
    void resetOnClose() override { resetsOnClose = true; }

    [[nodiscard]] int pinsSent() const; ///< VERIFY commands that carried a PIN
    [[nodiscard]] int commandsAfterFirstPin() const;

private:
    [[nodiscard]] QByteArray answer(const QByteArray &command);
    [[nodiscard]] QByteArray select(const QByteArray &command);
    [[nodiscard]] QByteArray verify(const QByteArray &command);
    [[nodiscard]] QByteArray read(const QByteArray &command);
    void forget();

    bool m_selected = false;
    bool m_verified = false;
    int m_file = 0;
};

[[nodiscard]] QByteArray personA(); ///< 髙﨑　𠮷之助, 99 bytes
[[nodiscard]] QByteArray personB(); ///< 見本　花子, long address, 192 bytes

} // namespace madoguchi::cards::test
