#include "devices/cards/DeskWorker.h"

#include "devices/cards/CardDialogue.h"
#include "devices/cards/CardReading.h"
#include "devices/cards/ContactlessId.h"
#include "devices/cards/ReadDocument.h"
#include "devices/cards/ScrubStack.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace madoguchi::cards {

using namespace std::chrono_literals;

namespace {

constexpr auto CardRetry = 300ms; // nobody tells when another program lets go of a card, or when a card answers again
constexpr int MostLooks = 5; // at a card that lies there and drops out of every look
constexpr auto LongestGoodbye = 2s; // longer than any sound card needs for a command

/// What a failed look says about the card; Looking: it seemed to be gone, so that another look is needed.
DeskState stateFor(ErrorCode code)
{
    if (code == ErrorCode::UnknownCard)
        return DeskState::UnknownCard;
    if (code == ErrorCode::ReaderBusy)
        return DeskState::Busy;
    const bool noSense = code == ErrorCode::BadAnswer; // another placing may help
    return noSense ? DeskState::Mute : DeskState::Looking;
}

} // namespace

DeskWorker::DeskWorker(const QString &reader, Told told, Done done, Opener open)
    : m_reader(reader)
    , m_open(std::move(open))
    , m_told(std::move(told))
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

void DeskWorker::setStaffCard(const QByteArray &id)
{
    const std::scoped_lock lock(m_mutex);
    m_staffCard = id;
    m_newSnapshot = true; // the same readers are to be seen with other eyes
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
            if (!interrupted()) // else not every card was looked at
                tell(picture());
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
    if (waitsForACard())
        m_changed.wait_for(lock, CardRetry, somethingToDo);
    else
        m_changed.wait(lock, somethingToDo);
    m_newSnapshot = false;
    return !m_stopping;
}

/// Whether a card is to be looked at again although nobody will tell that it changed.
bool DeskWorker::waitsForACard() const
{
    const auto waits = [](const CardFinding &finding) {
        return finding.state == DeskState::Busy || finding.state == DeskState::Looking;
    };
    return (m_lastTold && m_lastTold->state == DeskState::Busy)
        || std::any_of(m_findings.begin(), m_findings.end(), waits);
}

QString DeskWorker::shownReader() const
{
    return m_lastTold ? m_lastTold->reader : QString();
}

void DeskWorker::readOne(const std::shared_ptr<ReadJob> &job)
{
    if (job->request.reader.isEmpty())
        job->request.reader = m_reader;
    const Outcome<IdentityDocument> outcome = outcomeOf(*job);
    scrubStack();
    {
        const std::scoped_lock lock(m_telling);
        if (m_done)
            m_done(job, outcome);
    }
    m_findings = withoutDocuments(m_findings);
}

Outcome<IdentityDocument> DeskWorker::outcomeOf(ReadJob &job)
{
    if (job.cancelled)
        return failure(ErrorCode::Cancelled);
    const readers::ReaderSnapshot now = onlyReader(snapshot(), job.request.reader);
    const auto isMeant = [&job](const readers::WatchedReader &reader) { return reader.visits == job.request.visit; };
    if (job.request.visit != readers::AnyVisit && std::none_of(now.readers.begin(), now.readers.end(), isMeant)) {
        Error error { ErrorCode::CardRemoved, {}, QStringLiteral("another card than the PIN was typed for"), {}, {} };
        error.message = messageFor(error);
        return Failure(error);
    }
    DeskStatus reading = picture();
    if (reading.state == DeskState::Ready || reading.state == DeskState::Looking)
        reading.state = DeskState::Reading;
    tell(reading);
    return readDocument(std::move(job.request), [this, &job] {
        const std::scoped_lock lock(m_mutex);
        return m_stopping || job.cancelled;
    });
}

/// Finds out what lies on each reader that nothing is known about. `quietly`: the state stays what it is meanwhile.
void DeskWorker::lookAtCards(bool quietly)
{
    for (const readers::WatchedReader &reader : snapshot().readers) {
        const CardFinding *known = findingOf(reader, m_findings);
        const bool again = known && (known->state == DeskState::Busy || known->state == DeskState::Looking);
        const int looks = known && known->state == DeskState::Looking ? known->looks + 1 : 1;
        if (!reader.info.cardPresent || reader.info.mute) {
            m_findings.remove(reader.info.name);
            continue;
        }
        if (reader.info.inUse && !(known && known->state == DeskState::UnknownCard))
            m_findings.remove(reader.info.name); // whoever holds a document may change it
        if (reader.info.inUse || (known && !again))
            continue;
        if (!known && !quietly)
            tell(picture());
        if (std::optional<CardFinding> found = lookAt(reader)) {
            found->looks = looks;
            if (found->state == DeskState::Looking && looks >= MostLooks)
                found->state = DeskState::Mute;
            m_findings.insert(reader.info.name, *found);
        }
        if (interrupted())
            return;
    }
}

/// Nothing when something more urgent came: a new look will follow.
std::optional<CardFinding> DeskWorker::lookAt(const readers::WatchedReader &reader)
{
    const auto channel = m_open(reader.info.name, reader.visits);
    const Outcome<CardFound> found = channel ? findOut(**channel, [this] { return interrupted(); })
                                             : Outcome<CardFound>(Failure(errorOf(channel.error())));
    CardFinding finding;
    finding.visit = reader.visits;
    if (found) {
        finding.state = DeskState::Ready;
        finding.kind = found->kind;
        finding.triesLeft = found->triesLeft;
        finding.chipLicenceTries = found->chipLicenceTries;
    } else if (found.error().code == ErrorCode::Cancelled) {
        return std::nullopt;
    } else {
        finding.state = stateFor(found.error().code);
        finding.place = found.error().place;
    }
    // Only a chip that has said that it is none of our documents is asked: a damaged document is no staff card.
    if (!found && found.error().code == ErrorCode::UnknownCard && channel)
        finding.id = contactlessId(**channel);
    return finding;
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

DeskStatus DeskWorker::picture()
{
    std::unique_lock lock(m_mutex);
    const readers::ReaderSnapshot now = m_snapshot.value_or(readers::ReaderSnapshot());
    const QByteArray staffCard = m_staffCard;
    lock.unlock();
    return pictureOf(now, m_findings, { m_reader, shownReader(), staffCard });
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
