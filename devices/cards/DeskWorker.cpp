#include "devices/cards/DeskWorker.h"

#include "devices/cards/CardReading.h"
#include "devices/cards/ReadDocument.h"
#include "devices/cards/ScrubStack.h"

#include <chrono>
#include <thread>
#include <utility>

namespace madoguchi::cards {

using namespace std::chrono_literals;

namespace {

constexpr auto BusyRetry = 300ms; // nobody tells when another program lets go of a card
constexpr auto LongestGoodbye = 2s; // longer than any sound card needs for a command

CardFinding findingFor(const Error &error, quint64 visit)
{
    CardFinding finding;
    finding.visit = visit;
    finding.state = error.code == ErrorCode::ReaderBusy ? DeskState::Busy : DeskState::UnknownCard;
    return finding;
}

} // namespace

DeskWorker::DeskWorker(Told told, Done done)
    : m_told(std::move(told))
    , m_done(std::move(done))
{
}

void DeskWorker::start()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_finished)
        return;
    m_finished = false;
    std::thread([self = shared_from_this()] { self->run(); }).detach();
}

void DeskWorker::read(std::shared_ptr<ReadJob> job)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting = std::move(job);
    m_changed.notify_all();
}

void DeskWorker::stop()
{
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_changed.notify_all();
    m_changed.wait_for(lock, LongestGoodbye, [this] { return m_finished; });
}

void DeskWorker::detach()
{
    const std::scoped_lock lock(m_telling);
    m_told = {};
    m_done = {};
}

void DeskWorker::run()
{
    {
        const readers::ReaderWatcher watcher([this](const readers::ReaderSnapshot &now) {
            const std::scoped_lock lock(m_mutex);
            m_snapshot = now;
            m_newSnapshot = true;
            m_changed.notify_all();
        });
        while (waitForWork()) {
            std::unique_lock lock(m_mutex);
            const std::shared_ptr<ReadJob> job = std::exchange(m_waiting, nullptr);
            lock.unlock();
            if (job)
                readOne(job);
            lookAtCards(job != nullptr);
            tell(pictureOf(snapshot(), m_findings));
        }
    }
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

/// Sleeps until there is something to do; false when the thread is to end.
bool DeskWorker::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto somethingToDo = [this] { return m_stopping || m_waiting || m_newSnapshot; };
    if (m_lastTold && m_lastTold->state == DeskState::Busy)
        m_changed.wait_for(lock, BusyRetry, somethingToDo);
    else
        m_changed.wait(lock, somethingToDo);
    m_newSnapshot = false;
    return !m_stopping;
}

void DeskWorker::readOne(const std::shared_ptr<ReadJob> &job)
{
    if (!job->cancelled) {
        DeskStatus reading = pictureOf(snapshot(), m_findings);
        if (reading.state == DeskState::Ready || reading.state == DeskState::Looking)
            reading.state = DeskState::Reading;
        tell(reading);
    }
    const auto cancelled = [this, &job] {
        const std::scoped_lock lock(m_mutex);
        return m_stopping || job->cancelled;
    };
    const Outcome<IdentityDocument> outcome
        = job->cancelled ? failure(ErrorCode::Cancelled) : readDocument(std::move(job->request), cancelled);
    scrubStack();
    {
        const std::scoped_lock lock(m_telling);
        if (m_done)
            m_done(job, outcome);
    }
    m_findings.clear(); // the counter of the PIN may have changed
}

/// Finds out what lies on each reader that nothing is known about. `quietly`: the state stays what it is meanwhile.
void DeskWorker::lookAtCards(bool quietly)
{
    for (const readers::WatchedReader &reader : snapshot().readers) {
        const CardFinding *known = findingOf(reader, m_findings);
        const bool busy = reader.info.inUse || (known && known->state == DeskState::Busy);
        if (!reader.info.cardPresent || reader.info.mute) {
            m_findings.remove(reader.info.name);
            continue;
        }
        if (reader.info.inUse)
            m_findings.remove(reader.info.name); // whoever holds it may change it
        if (reader.info.inUse || (known && !busy))
            continue;
        if (!known && !quietly)
            tell(pictureOf(snapshot(), m_findings));
        if (const std::optional<CardFinding> found = lookAt(reader))
            m_findings.insert(reader.info.name, *found);
        if (interrupted())
            return;
    }
}

/// Nothing when the card is gone or something more urgent came: a new look will follow.
std::optional<CardFinding> DeskWorker::lookAt(const readers::WatchedReader &reader)
{
    const auto channel = readers::openChannel(reader.info.name);
    if (!channel) {
        switch (channel.error()) {
        case readers::LinkFault::NoService:
        case readers::LinkFault::NoReader:
        case readers::LinkFault::Removed:
            return std::nullopt;
        case readers::LinkFault::Busy:
            return CardFinding { reader.visits, DeskState::Busy, DocumentKind::Unknown, -1 };
        case readers::LinkFault::Mute:
        case readers::LinkFault::Reset:
        case readers::LinkFault::Failed:
            return CardFinding { reader.visits, DeskState::Mute, DocumentKind::Unknown, -1 };
        }
    }
    const Outcome<CardFound> found = findOut(**channel, [this] { return interrupted(); });
    if (found)
        return CardFinding { reader.visits, DeskState::Ready, found->kind, found->triesLeft };
    const ErrorCode code = found.error().code;
    if (code == ErrorCode::CardRemoved || code == ErrorCode::Cancelled || code == ErrorCode::NoService
        || code == ErrorCode::NoReader)
        return std::nullopt;
    return findingFor(found.error(), reader.visits);
}

bool DeskWorker::interrupted()
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping || m_waiting;
}

readers::ReaderSnapshot DeskWorker::snapshot()
{
    const std::scoped_lock lock(m_mutex);
    return m_snapshot.value_or(readers::ReaderSnapshot());
}

void DeskWorker::tell(const DeskStatus &status)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_snapshot) // still Starting
            return;
    }
    if (m_lastTold == status)
        return;
    m_lastTold = status;
    const std::scoped_lock lock(m_telling);
    if (m_told)
        m_told(status);
}

} // namespace madoguchi::cards
