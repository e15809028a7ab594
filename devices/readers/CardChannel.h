#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>
#include <tl/expected.hpp>

namespace madoguchi::readers {

/// Why bytes did not reach a card or came back from it.
enum class LinkFault {
    NoService, ///< the reader service is not running, or it went away
    NoReader, ///< the reader is not there, or it was unplugged
    Removed, ///< no card, or it was taken away
    Reset, ///< another program reset the card: it forgot application and PIN; renew() before going on
    Busy, ///< another program holds the card
    Mute, ///< the chip does not answer to a reset
    Failed ///< the reader or its driver reported something else
};

template <typename T>
using Linked = tl::expected<T, LinkFault>;

enum class Renewal {
    Leave, ///< the card stays as it is
    ResetCard ///< the card is reset and forgets what was verified
};

constexpr int AnyLength = 65536; ///< all that a command can ask for (ISO/IEC 7816-4, extended length)

/// Bytes to one card and back. The card belongs to the holder of the channel until it is destroyed.
/// Calls block for the length of one command; one thread at a time.
class CardChannel {
public:
    CardChannel() = default;
    CardChannel(const CardChannel &) = delete;
    CardChannel &operator=(const CardChannel &) = delete;
    virtual ~CardChannel() = default;

    /// The card's whole answer: data and the two bytes of the status word (fewer only from a card that is broken).
    [[nodiscard]] virtual Linked<QByteArray> transmit(std::span<const std::byte> command) = 0;

    /// The most data that one answer may carry, without its status word: whoever wants more reads in pieces.
    [[nodiscard]] virtual int largestAnswer() const { return AnyLength; }

    /// Takes up the card again after LinkFault::Reset, or resets it: lets it go and opens it as openChannel() does,
    /// with the same patience. Removed when another card has come meanwhile. After a failure the channel is of no more
    /// use.
    [[nodiscard]] virtual Linked<void> renew(Renewal how) = 0;

    /// Call before a PIN is sent: the card is reset when the channel is destroyed, so that nobody after us finds it
    /// open.
    virtual void resetOnClose() = 0;
};

constexpr quint64 AnyVisit = 0; ///< whichever card lies there

/// Opens the card on a reader: through PC/SC, shared with other programs, for one transaction; or through libnfc (see
/// NfcReaders.h). Waits at most two or three seconds while another program has a transaction of its own, then gives up
/// with Busy.
/// `visit`: WatchedReader::visits of the card that is meant; when another one lies there by now the result is Removed.
[[nodiscard]] Linked<std::unique_ptr<CardChannel>> openChannel(const QString &reader, quint64 visit = AnyVisit);

} // namespace madoguchi::readers
