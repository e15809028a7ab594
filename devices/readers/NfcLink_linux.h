#pragma once

#include "devices/readers/SerialClaim_linux.h"

#include <memory>
#include <nfc/nfc.h>
#include <optional>

namespace madoguchi::readers {

/// libnfc for this process; never given back, because its list of drivers is one for all contexts. Null: out of memory.
[[nodiscard]] nfc_context *nfcContext();

/// A card in the field of a reader.
struct NfcTarget {
    nfc_modulation_type type = NMT_ISO14443B;
    QByteArray id; ///< of types A and F; empty where the card chooses a new one each time
    QByteArray atr; ///< of type B
    bool numbered = true; ///< of type B: it minds the number (CID) that the reader has given it

    [[nodiscard]] bool operator==(const NfcTarget &) const = default;
};

/// One open libnfc reader. After any other fault than Removed it is of no more use. For one thread at a time.
class NfcLink {
public:
    /// Errors: NoReader (also for a line on which nothing answers), Busy.
    [[nodiscard]] static Linked<std::unique_ptr<NfcLink>> open(const QByteArray &connection);
    NfcLink(const NfcLink &) = delete;
    NfcLink &operator=(const NfcLink &) = delete;
    ~NfcLink(); ///< lets the card go and switches the field off

    /// Selects the card in the field; type B, of which all our documents are, before any other.
    [[nodiscard]] Linked<std::optional<NfcTarget>> select();

    /// Whether the card that was selected is still there. A card of type B is asked without being activated anew.
    [[nodiscard]] Linked<bool> isPresent(const NfcTarget &card);

    /// Command and answer of the selected card of type B. Errors: Removed (the card does not answer any more), NoReader
    /// (the line hung up), Failed.
    [[nodiscard]] Linked<QByteArray> exchange(std::span<const std::byte> command);

    /// Takes the power from whatever lies there: it forgets everything.
    [[nodiscard]] Linked<void> cycleField();

private:
    struct Close {
        void operator()(nfc_device *device) const;
    };

    NfcLink(std::optional<SerialClaim> claim, nfc_device *device)
        : m_claim(std::move(claim))
        , m_device(device)
    {
    }

    [[nodiscard]] Linked<void> prepare();
    [[nodiscard]] int signOfLife(const NfcTarget &card);
    [[nodiscard]] LinkFault readerFault() const;

    std::optional<SerialClaim> m_claim; ///< first: it ends after the device is closed
    std::unique_ptr<nfc_device, Close> m_device;
};

} // namespace madoguchi::readers
