#include "app/store/StoreThread.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace madoguchi::store {

using Clock = std::chrono::steady_clock;

struct StoreThread::State {
    const Place place;
    const bool check;
    const Idle idle;

    std::mutex mutex; ///< over all that follows
    std::condition_variable changed;
    std::deque<Work> waiting;
    Clock::time_point idleAt = Clock::now();
    bool stopping = false;
    bool stopped = false;

    std::unique_ptr<Session> session; ///< the thread's own

    /// The next piece of work; empty when it is time for `idle`, or the end.
    [[nodiscard]] Work next()
    {
        std::unique_lock lock(mutex);
        const auto isDue = [this] { return idle && Clock::now() >= idleAt; };
        while (waiting.empty() && !stopping && !isDue()) {
            if (idle)
                changed.wait_until(lock, idleAt);
            else
                changed.wait(lock);
        }
        if (waiting.empty())
            return {};
        Work work = std::move(waiting.front());
        waiting.pop_front();
        return work;
    }

    [[nodiscard]] bool isOver()
    {
        const std::lock_guard lock(mutex);
        return stopping && waiting.empty();
    }

    [[nodiscard]] Outcome<Session *> opened()
    {
        if (!session) {
            auto fresh = Session::open(place, check);
            if (!fresh)
                return Failure(fresh.error());
            session = std::move(*fresh);
        }
        return session.get();
    }

    void run()
    {
        while (!isOver()) {
            if (const Work work = next()) {
                work(opened());
                continue;
            }
            if (isOver())
                break;
            const auto pause = idle(opened());
            const std::lock_guard lock(mutex);
            idleAt = Clock::now() + pause;
        }
        if (idle)
            idle(opened()); // what came since the last time
        session.reset();
        const std::lock_guard lock(mutex);
        stopped = true;
        changed.notify_all();
    }
};

StoreThread::StoreThread(const Place &place, bool check, Idle idle)
    : m_state(new State { place, check, std::move(idle), {}, {}, {}, Clock::now(), false, false, {} })
{
    std::thread([state = m_state] { state->run(); }).detach();
}

StoreThread::~StoreThread()
{
    std::unique_lock lock(m_state->mutex);
    m_state->stopping = true;
    m_state->changed.notify_all();
    m_state->changed.wait_for(lock, m_patience, [this] { return m_state->stopped; });
}

void StoreThread::add(Work work)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->waiting.push_back(std::move(work));
    m_state->changed.notify_all();
}

} // namespace madoguchi::store
