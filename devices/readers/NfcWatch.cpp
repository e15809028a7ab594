#include "devices/readers/NfcWatch.h"

#include <chrono>
#include <optional>

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

constexpr auto Farewell = 400ms; // a look at a reader that answers, and its closing
constexpr auto Period = 250ms; // a card is seen at once for a person, and the serial line stays quiet

} // namespace

NfcWatch::NfcWatch(std::function<void(const QList<WatchedReader> &)> changed)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->changed = std::move(changed);
    if (areNfcReadersUsed())
        m_thread = std::thread([shared = m_shared] { run(shared); });
}

NfcWatch::~NfcWatch()
{
    if (!m_thread.joinable())
        return;
    std::unique_lock lock(m_shared->mutex);
    m_shared->stopping = true;
    m_shared->wake.notify_all();
    const bool ended = m_shared->wake.wait_for(lock, Farewell, [this] { return m_shared->ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

void NfcWatch::run(const std::shared_ptr<Shared> &shared)
{
    watch(*shared);
    const std::scoped_lock lock(shared->mutex);
    shared->ended = true;
    shared->wake.notify_all();
}

void NfcWatch::watch(Shared &shared)
{
    NfcReaders readers;
    std::optional<QList<WatchedReader>> last;
    while (true) {
        const QList<WatchedReader> now = readers.look();
        std::unique_lock lock(shared.mutex);
        if (shared.stopping)
            return;
        if (last != now) {
            last = now;
            shared.changed(now);
        }
        if (shared.wake.wait_for(lock, Period, [&shared] { return shared.stopping; }))
            return;
    }
}

} // namespace madoguchi::readers
