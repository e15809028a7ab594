#include "devices/readers/NfcWatch.h"

#include <chrono>
#include <optional>

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

constexpr auto Period = 250ms; // a card is seen at once for a person, and the serial line stays quiet

} // namespace

NfcWatch::NfcWatch(std::function<void(const QList<WatchedReader> &)> changed)
    : m_changed(std::move(changed))
{
    if (areNfcReadersUsed())
        m_thread = std::thread([this] { run(); });
}

NfcWatch::~NfcWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void NfcWatch::run()
{
    NfcReaders readers;
    std::optional<QList<WatchedReader>> last;
    do {
        const QList<WatchedReader> now = readers.look();
        if (last != now) {
            last = now;
            m_changed(now);
        }
    } while (pause());
}

/// False when the watch is to end.
bool NfcWatch::pause()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, Period, [this] { return m_stopping; });
}

} // namespace madoguchi::readers
