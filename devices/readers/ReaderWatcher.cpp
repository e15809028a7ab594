#include "devices/readers/ReaderWatcher.h"

#include "devices/readers/NfcWatch.h"
#include "devices/readers/StateTable.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

constexpr auto ServiceRetry = 300ms; // how soon a service that was started is seen
constexpr auto ReaderRetry = 100ms; // after a reader vanished between two questions
constexpr auto CancelRetry = 10ms; // SCardCancel is lost when the thread is not yet waiting
constexpr quint32 LongestWaitMs = 1000; // pcsc-lite wakes nobody when a card's sharing changes

} // namespace

class ReaderWatcher::Loop {
public:
    explicit Loop(std::function<void(const ReaderSnapshot &)> changed)
        : m_changed(std::move(changed))
        , m_nfcWatch([this](const QList<WatchedReader> &readers) { publishNfc(readers); })
        , m_thread([this] { run(); })
    {
    }

    ~Loop()
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
        while (!m_finished) {
            if (m_waitingOn)
                SCardCancel(*m_waitingOn);
            m_wake.wait_for(lock, CancelRetry, [this] { return m_finished; });
        }
        lock.unlock();
        m_thread.join();
    }

private:
    void run()
    {
        while (!stopping()) {
            if (const Linked<Context> context = Context::open())
                watch(*context);
            if (stopping())
                break;
            publishPcsc({});
            pause(ServiceRetry);
        }
        const std::scoped_lock lock(m_mutex);
        m_finished = true;
        m_wake.notify_all();
    }

    /// Returns when the service is lost or the watcher is to stop.
    void watch(const Context &context)
    {
        StateTable table;
        while (!stopping()) {
            const Linked<QStringList> names = context.readerNames();
            if (!names)
                return;
            table.setReaders(*names);
            const Linked<void> waited = waitOn(table, context);
            if (!waited && waited.error() != LinkFault::NoReader)
                return;
            if (!waited) // a reader was unplugged since it was listed
                pause(ReaderRetry);
            else
                publishPcsc({ true, table.readers() });
        }
    }

    Linked<void> waitOn(StateTable &table, const Context &context)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping)
                return {};
            m_waitingOn = context.handle();
        }
        // Without readers the first look would wait for one: say first that there is none.
        const bool first = !m_pcsc || !m_pcsc->serviceRuns;
        const Linked<void> waited = table.wait(context, first ? 0 : LongestWaitMs);
        const std::scoped_lock lock(m_mutex);
        m_waitingOn.reset();
        return waited;
    }

    void publishPcsc(const ReaderSnapshot &snapshot)
    {
        m_pcsc = snapshot;
        const std::scoped_lock lock(m_publishing);
        m_known.serviceRuns = snapshot.serviceRuns || areNfcReadersUsed();
        m_pcscReaders = snapshot.readers;
        publish();
    }

    void publishNfc(const QList<WatchedReader> &readers)
    {
        const std::scoped_lock lock(m_publishing);
        m_known.serviceRuns = true;
        m_nfcReaders = readers;
        publish();
    }

    void publish()
    {
        m_known.readers = m_pcscReaders + m_nfcReaders;
        if (stopping() || m_last == m_known)
            return;
        m_last = m_known;
        m_changed(m_known);
    }

    void pause(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, time, [this] { return m_stopping; });
    }

    bool stopping()
    {
        const std::scoped_lock lock(m_mutex);
        return m_stopping;
    }

    std::function<void(const ReaderSnapshot &)> m_changed;
    std::optional<ReaderSnapshot> m_pcsc; ///< used by the thread alone
    std::mutex m_publishing; ///< guards the four below and `changed`
    ReaderSnapshot m_known;
    QList<WatchedReader> m_pcscReaders;
    QList<WatchedReader> m_nfcReaders;
    std::optional<ReaderSnapshot> m_last;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<SCARDCONTEXT> m_waitingOn;
    bool m_stopping = false;
    bool m_finished = false;
    NfcWatch m_nfcWatch; ///< after all that it uses
    std::thread m_thread; ///< last: it uses all the others
};

ReaderWatcher::ReaderWatcher(std::function<void(const ReaderSnapshot &)> changed)
    : m_loop(std::make_unique<Loop>(std::move(changed)))
{
}

ReaderWatcher::~ReaderWatcher() = default;

} // namespace madoguchi::readers
