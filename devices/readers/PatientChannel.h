#pragma once

#include "devices/readers/CardChannel.h"

#include <functional>

namespace madoguchi::readers {

/// A card that was opened: in a transaction of ours until it is destroyed.
class OpenCard {
public:
    OpenCard() = default;
    OpenCard(const OpenCard &) = delete;
    OpenCard &operator=(const OpenCard &) = delete;
    virtual ~OpenCard() = default;

    [[nodiscard]] virtual Linked<QByteArray> transmit(std::span<const std::byte> command) = 0;
    virtual void resetOnClose() = 0;
    [[nodiscard]] virtual int largestAnswer() const { return AnyLength; } ///< see CardChannel
    /// The service's count of cards that came and went at the reader (16 bits), asked when this one was open.
    [[nodiscard]] virtual quint16 visitCount() const = 0;
};

/// Opens the card on a reader. May block as long as another program holds the card; runs on a thread of its own, which
/// may outlive main().
using OpenAttempt = std::function<Linked<std::unique_ptr<OpenCard>>(const QString &reader)>;

/// What openChannel() does, with any way to open a card.
[[nodiscard]] Linked<std::unique_ptr<CardChannel>> openPatiently(
    const QString &reader, quint64 visit, const OpenAttempt &attempt);

} // namespace madoguchi::readers
