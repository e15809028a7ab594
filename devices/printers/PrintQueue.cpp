#include "devices/printers/PrintQueue.h"

#include <QMetaObject>
#include <QPromise>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace madoguchi::printers {

namespace {

using Clock = std::chrono::steady_clock;

Outcome<void> worded(Outcome<void> result)
{
    if (!result && result.error().message.isEmpty())
        result.error().message = messageFor(result.error());
    return result;
}

/// One print() until its future has ended. Both threads may want to end it; the first one does.
class Job {
public:
    Job(quint64 id, QByteArray pdf, PrintOptions options)
        : m_id(id)
        , m_pdf(std::move(pdf))
        , m_options(std::move(options))
    {
        m_promise.start();
    }

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] QFuture<Outcome<void>> future() { return m_promise.future(); }
    [[nodiscard]] const QByteArray &pdf() const { return m_pdf; }
    [[nodiscard]] const PrintOptions &options() const { return m_options; }

    /// No lock is held here: what waits for the future may call the queue again at once. False: it had ended already.
    bool end(Outcome<void> result)
    {
        if (m_ended.exchange(true))
            return false;
        m_promise.addResult(worded(std::move(result)));
        m_promise.finish();
        return true;
    }

    [[nodiscard]] bool hasEnded() const { return m_ended; }

    /// A person does not want it any more: then the service is told even when the program closes.
    void withdraw()
    {
        m_withdrawn = true;
        end(failure(ErrorCode::Cancelled));
    }
    [[nodiscard]] bool isWithdrawn() const { return m_withdrawn; }

private:
    const quint64 m_id;
    const QByteArray m_pdf;
    const PrintOptions m_options;
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_withdrawn = false;
    QPromise<Outcome<void>> m_promise;
};

/// How a job that has come to its end is told.
Outcome<void> resultOf(const JobStatus &status)
{
    if (status.state == JobState::Completed)
        return {};
    // With its queue a job is taken away unprinted; a service that keeps no history forgets it when it is printed.
    const bool forgotten = status.state == JobState::Lost && status.printer != PrinterState::Vanished;
    return failure(forgotten ? ErrorCode::PrintUnknown : ErrorCode::PrintAborted, {}, status.reason);
}

} // namespace

struct PrintQueue::Private {
    Private(std::unique_ptr<PrintSystem> printSystem, const PrintTimes &printTimes, PrintQueue *queue)
        : system(std::move(printSystem))
        , times(printTimes)
        , owner(queue)
    {
    }

    const std::unique_ptr<PrintSystem> system; ///< used by the thread alone
    const PrintTimes times;

    std::mutex mutex; ///< over all that follows
    std::condition_variable changed;
    PrintQueue *owner; ///< null once the queue is gone
    std::deque<std::shared_ptr<Job>> jobs; ///< the first one is under way
    bool watching = false;
    bool stopping = false;
    bool stopped = false;

    // the queue's own thread only
    QList<PrinterInfo> shown;
    quint64 lastId = 0;

    // the thread's own
    std::optional<bool> available;
    std::optional<QList<PrinterInfo>> seen;
    Clock::time_point nextLook = Clock::time_point::min();
    std::vector<JobHandle> leftovers; ///< jobs that the service has still to forget
    bool oldRemoved = false; ///< what an earlier run of the program left behind

    void run();
    void print(Job &job);
    void follow(Job &job, const JobHandle &handle);
    void letGo(const JobHandle &handle);
    void removeLeftovers();
    void sayFarewell();
    void look();
    void lookAtPrinters();
    void lookWhenDue();
    [[nodiscard]] bool looks() const { return watching || !leftovers.empty(); }
    void tellService(bool isThere);
    std::shared_ptr<Job> nextJob();
    void pause(const Job &job);
    [[nodiscard]] std::deque<std::shared_ptr<Job>> waiting();
    void wake();

    /// Runs a call in the queue's thread, unless the queue is gone by then.
    template <typename Call>
    void post(Call call)
    {
        const std::lock_guard lock(mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, std::move(call), Qt::QueuedConnection);
    }
};

/// Waits for a job; null when there is something to look at, or the end.
std::shared_ptr<Job> PrintQueue::Private::nextJob()
{
    std::unique_lock lock(mutex);
    const auto wanted = [this] { return stopping || !jobs.empty() || (looks() && Clock::now() >= nextLook); };
    while (!wanted()) {
        if (looks())
            changed.wait_until(lock, nextLook);
        else
            changed.wait(lock);
    }
    return stopping || jobs.empty() ? nullptr : jobs.front();
}

void PrintQueue::Private::run()
{
    for (;;) {
        const auto job = nextJob();
        {
            const std::lock_guard lock(mutex);
            if (stopping)
                break;
        }
        if (!job) {
            look();
            continue;
        }
        if (!job->hasEnded())
            print(*job);
        {
            const std::lock_guard lock(mutex);
            if (!jobs.empty() && jobs.front() == job)
                jobs.pop_front();
        }
        nextLook = Clock::time_point::min();
    }
    sayFarewell();
    const std::lock_guard lock(mutex);
    stopped = true;
    changed.notify_all();
}

void PrintQueue::Private::print(Job &job)
{
    const auto handle = system->submit(job.pdf(), job.options());
    if (!handle) {
        if (handle.error().code == ErrorCode::NoPrintService)
            tellService(false);
        job.end(Failure(handle.error()));
        return;
    }
    tellService(!handle->failed || handle->failed->code != ErrorCode::NoPrintService);
    if (handle->failed) {
        job.end(Failure(*handle->failed));
        letGo(*handle);
        return;
    }
    follow(job, *handle);
}

void PrintQueue::Private::follow(Job &job, const JobHandle &handle)
{
    std::optional<JobStatus> last;
    auto heard = Clock::now();
    bool hasEnd = false; // told here, and not by a person or by the end of the program
    while (!job.hasEnded()) {
        const auto status = system->status(handle);
        tellService(status || status.error().code != ErrorCode::NoPrintService);
        if (!status) {
            if (Clock::now() - heard >= times.service)
                hasEnd = job.end(Failure(status.error()));
        } else {
            heard = Clock::now();
            if (last != *status && !job.hasEnded())
                post([this, id = job.id(), now = *status] { emit owner->jobChanged(id, now); });
            last = *status;
            if (isFinal(status->state))
                hasEnd = job.end(resultOf(*status));
        }
        if (job.hasEnded())
            break;
        lookWhenDue();
        pause(job);
    }
    if (hasEnd || job.isWithdrawn())
        letGo(handle);
    else
        system->leave(handle);
}

/// What was not printed to its end must not come to life later on its own, and no document stays with the service.
void PrintQueue::Private::letGo(const JobHandle &handle)
{
    leftovers.push_back(handle);
    removeLeftovers();
}

/// A silent service is asked again at the next look; what it refuses to remove stays with it.
void PrintQueue::Private::removeLeftovers()
{
    bool silent = false;
    const auto isGone = [&](const JobHandle &handle) {
        if (silent)
            return false;
        const auto removed = system->remove(handle);
        silent = !removed && removed.error().code == ErrorCode::NoPrintService;
        return removed ? *removed : !silent;
    };
    leftovers.erase(std::remove_if(leftovers.begin(), leftovers.end(), isGone), leftovers.end());
}

/// Nobody waits longer for what is still to be removed.
void PrintQueue::Private::sayFarewell()
{
    const auto end = Clock::now() + times.farewell;
    while (!leftovers.empty() && Clock::now() < end) {
        removeLeftovers();
        std::unique_lock lock(mutex);
        if (!leftovers.empty())
            changed.wait_for(lock, times.job);
    }
}

/// Waits for the next look at a job, less when it is cancelled.
void PrintQueue::Private::pause(const Job &job)
{
    std::unique_lock lock(mutex);
    changed.wait_for(lock, times.job, [&] { return stopping || job.hasEnded(); });
}

void PrintQueue::Private::lookWhenDue()
{
    bool due = false;
    {
        const std::lock_guard lock(mutex);
        due = looks() && Clock::now() >= nextLook;
    }
    if (due)
        look();
}

void PrintQueue::Private::look()
{
    removeLeftovers();
    if (!oldRemoved)
        oldRemoved = system->removeOld(times.old);
    bool isWatching = false;
    {
        const std::lock_guard lock(mutex);
        isWatching = watching;
    }
    if (isWatching)
        lookAtPrinters();
    nextLook = Clock::now() + times.printers;
}

void PrintQueue::Private::lookAtPrinters()
{
    const auto printers = system->printers();
    tellService(printers.has_value());
    const QList<PrinterInfo> now = printers.value_or(QList<PrinterInfo> {});
    if (seen == now)
        return;
    seen = now;
    post([this, now] {
        shown = now;
        emit owner->printersChanged(now);
    });
}

void PrintQueue::Private::tellService(bool isThere)
{
    if (available == isThere)
        return;
    available = isThere;
    post([this, isThere] { emit owner->serviceChanged(isThere); });
}

/// Those under way and behind it. They are ended without the lock; the thread finds out when its request returns.
std::deque<std::shared_ptr<Job>> PrintQueue::Private::waiting()
{
    const std::lock_guard lock(mutex);
    return jobs;
}

void PrintQueue::Private::wake()
{
    const std::lock_guard lock(mutex);
    changed.notify_all();
}

PrintQueue::PrintQueue(std::unique_ptr<PrintSystem> system, const PrintTimes &times, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(std::move(system), times, this))
{
    std::thread([d = d] { d->run(); }).detach();
}

PrintQueue::~PrintQueue()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        d->owner = nullptr;
    }
    for (const auto &job : d->waiting())
        job->end(failure(ErrorCode::Cancelled));
    d->wake();
    std::unique_lock lock(d->mutex);
    d->changed.wait_for(lock, d->times.farewell, [this] { return d->stopped; });
}

void PrintQueue::watch()
{
    const std::lock_guard lock(d->mutex);
    d->watching = true;
    d->changed.notify_all();
}

QList<PrinterInfo> PrintQueue::printers() const
{
    return d->shown;
}

PrintJob PrintQueue::print(const QByteArray &pdf, const PrintOptions &options)
{
    const auto job = std::make_shared<Job>(++d->lastId, pdf, options);
    const std::lock_guard lock(d->mutex);
    d->jobs.push_back(job);
    d->changed.notify_all();
    return { job->id(), job->future() };
}

void PrintQueue::cancel(quint64 job)
{
    for (const auto &one : d->waiting()) {
        if (one->id() == job)
            one->withdraw();
    }
    d->wake();
}

} // namespace madoguchi::printers
