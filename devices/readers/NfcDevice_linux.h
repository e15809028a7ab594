#pragma once

#include "devices/readers/NfcLink_linux.h"
#include "devices/readers/PatientChannel.h"
#include "devices/readers/ReaderWatcher.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace madoguchi::readers {

/// One reader, shared by whoever looks at it and whoever reads a card on it: a device can be opened only once.
/// Whoever holds it works with it alone; the others are told what was known. Open as long as it lives.
class NfcDevice : public std::enable_shared_from_this<NfcDevice> {
public:
    explicit NfcDevice(const QString &name);

    /// What is there now; nothing when the reader is not there.
    [[nodiscard]] std::optional<WatchedReader> look();

    /// Waits for a look that is under way, or for another reading. Errors as openNfcCard().
    [[nodiscard]] Linked<std::unique_ptr<OpenCard>> openCard();

    [[nodiscard]] bool isOpen(); ///< a reader that was found and can be worked with

private:
    class Card;

    void hold();
    void release();
    void refresh();
    void openLink();
    void findCard();
    void dropLink();
    void loseCard();
    void resetCard();
    [[nodiscard]] Linked<QByteArray> exchange(std::span<const std::byte> command);
    [[nodiscard]] std::optional<WatchedReader> description() const;

    const QString m_name;

    std::mutex m_mutex; ///< guards the two below
    std::condition_variable m_free;
    bool m_held = false;
    std::optional<WatchedReader> m_known;

    // For the holder alone:
    std::unique_ptr<NfcLink> m_link;
    LinkFault m_fault = LinkFault::NoReader; ///< why there is no link
    std::chrono::steady_clock::time_point m_nextTry;
    std::optional<NfcTarget> m_card;
    bool m_cardLost = false; ///< since the field was last off
    quint64 m_visits;
};

} // namespace madoguchi::readers
