#pragma once

#include "devices/readers/ReaderList.h"

#include <functional>
#include <memory>

namespace madoguchi::readers {

struct WatchedReader {
    ReaderInfo info;
    quint64 visits = 0; ///< differs after each card that came or went, also between two looks or while the service or
                        ///< the reader was away; never AnyVisit

    [[nodiscard]] bool operator==(const WatchedReader &) const = default;
};

/// The part of WatchedReader::visits that the service itself counts, for as long as it knows the reader.
constexpr quint16 visitCountOf(quint64 visits)
{
    return static_cast<quint16>(visits & 0xFFFF);
}

/// What is known of all readers at one moment.
struct ReaderSnapshot {
    bool serviceRuns = false; ///< the PC/SC service, or readers are used that do without it
    QList<WatchedReader> readers;

    [[nodiscard]] bool operator==(const ReaderSnapshot &) const = default;
};

/// Watches service, readers and cards on a thread of its own and never sends a command to a card. It sleeps in the
/// service until something changes; a service that is absent or was restarted is found again by itself. Readers without
/// PC/SC are watched beside it: see NfcWatch.h.
class ReaderWatcher {
public:
    /// `changed` is called on a thread of the watcher, one call at a time: once at the start, then after each change.
    explicit ReaderWatcher(std::function<void(const ReaderSnapshot &)> changed);
    ReaderWatcher(const ReaderWatcher &) = delete;
    ReaderWatcher &operator=(const ReaderWatcher &) = delete;
    ~ReaderWatcher(); ///< wakes the thread and waits for it: at once with a service that answers

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace madoguchi::readers
