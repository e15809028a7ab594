#include "devices/readers/CardChannel.h"

#include "devices/readers/PcscChannel.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

using Channel = Linked<std::unique_ptr<CardChannel>>;

// With another program's transaction. A sound card that has to be powered up first needs about a second.
constexpr auto Patience = 2500ms;

/// One attempt to open a reader's card. It may outlast the patience of who asked for it; then the next one who asks
/// waits for the same attempt, so that never more than one stands in line for a reader.
class Opening {
public:
    /// Nothing when the card is still held by another program.
    static std::optional<Channel> await(const QString &reader)
    {
        std::unique_lock lock(s_mutex);
        std::shared_ptr<Opening> &pending = s_pending[reader];
        if (!pending) {
            pending = std::make_shared<Opening>();
            std::thread([reader] { run(reader); }).detach();
        }
        const std::shared_ptr<Opening> opening = pending;
        ++opening->m_waiting;
        s_done.wait_for(lock, Patience, [&] { return opening->m_finished; });
        --opening->m_waiting;
        return std::exchange(opening->m_channel, std::nullopt);
    }

private:
    static void run(const QString &reader)
    {
        Channel channel = openPcscChannel(reader);
        const std::scoped_lock lock(s_mutex);
        const std::shared_ptr<Opening> opening = s_pending.take(reader);
        opening->m_finished = true;
        if (opening->m_waiting > 0) // else the card is let go at once
            opening->m_channel = std::move(channel);
        s_done.notify_all();
    }

    static inline std::mutex s_mutex; ///< guards all below
    static inline std::condition_variable s_done;
    static inline QHash<QString, std::shared_ptr<Opening>> s_pending;

    std::optional<Channel> m_channel;
    int m_waiting = 0;
    bool m_finished = false;
};

} // namespace

Linked<std::unique_ptr<CardChannel>> openChannel(const QString &reader)
{
    std::optional<Channel> channel = Opening::await(reader);
    if (!channel)
        return tl::unexpected(LinkFault::Busy);
    return std::move(*channel);
}

} // namespace madoguchi::readers
