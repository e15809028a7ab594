#include "app/clerk/HoldDesk.h"

#include "app/reception/Members.h"
#include "app/reception/Wipe.h"
#include "app/store/StoreWords.h"
#include "app/store/SystemActor.h"
#include "devices/outcome/WhenFinished.h"

namespace madoguchi::clerk {

using store::Session;

namespace {

/// The words that the store has for a failure of the reception's own.
Error told(Error error)
{
    if (error.message.isEmpty() && error.code != ErrorCode::BadFile)
        error.message = store::messageFor(error.code);
    else if (error.message.isEmpty())
        //: Error when a reception on hold is to be taken up and its content cannot be read. To the clerk.
        error.message = HoldDesk::tr("This reception cannot be read. It stays on hold; tell the IT staff.");
    return error;
}

Failure takenOver(const QString &terminal)
{
    //: Error when a reception is to be put on hold that another counter has taken over since. %1 is that counter.
    const QString message = HoldDesk::tr("This reception was taken over at %1 and goes on there. End it here.");
    return failure(ErrorCode::StoreConflict, message.arg(terminal), {});
}

Error nobodyNew()
{
    //: Error when household members were to be taken from a reception on hold. To the clerk.
    return { ErrorCode::HeldNotThere, HoldDesk::tr("Nobody in that reception is new here. Choose another one."), {}, {},
        {} };
}

} // namespace

HoldDesk::HoldDesk(store::Store &store, reception::Reception &reception, Counter &counter, std::chrono::hours keep,
    const QString &terminal, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reception(reception)
    , m_counter(counter)
    , m_keep(keep)
    , m_terminal(terminal)
    , m_actor(store::systemActor())
{
    connect(&m_counter, &Counter::stepChanged, this, &HoldDesk::follow);
    connect(&m_reception, &reception::Reception::ended, this, [this] {
        if (!m_openNumber.isEmpty())
            letGo(std::exchange(m_openNumber, {}));
    });
    connect(&m_store, &store::Store::serverChanged, this, [this](const store::ServerStatus &status) {
        if (status.state == store::ServerState::Connected)
            letGoWhatIsLeft();
    });
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        letGoWhatIsLeft();
        purge();
    });
    m_hourly.start(std::chrono::hours(1));
    purge();
}

void HoldDesk::follow(Step step)
{
    ++m_run;
    setTakingUp(false);
    if (step == Step::Holding)
        hold();
    else if (step == Step::TakeUp || step == Step::MembersFromHold)
        look();
}

void HoldDesk::hold()
{
    const QByteArray content = m_reception.snapshot();
    const auto keep = [content, keep = m_keep, actor = m_actor, reception = m_reception.name(), number = m_openNumber,
                          here = m_terminal](Session &session) -> Outcome<store::HeldSlip> {
        const auto open = number.isEmpty() ? Outcome<QString>(here) : store::openAt(session, number);
        if (!open)
            return Failure(open.error());
        if (*open != here && !open->isEmpty())
            return takenOver(*open);
        return store::hold(session, content, keep, actor, reception);
    };
    const auto kept = m_store.shared(keep);
    whenFinished(kept, this, [this, run = m_run, content](const Outcome<store::HeldSlip> &slip) {
        QByteArray shared = content; // the same buffer: overwritten for all who still hold it
        reception::wipe(shared);
        stored(run, slip);
    });
}

void HoldDesk::stored(int run, const Outcome<store::HeldSlip> &slip)
{
    if (run != m_run) {
        // Cancelled while the store was writing: the reception goes on here.
        if (slip)
            letGo(slip->number);
        return;
    }
    if (!slip) {
        m_counter.holdFailed();
        emit holdFailed(told(slip.error()));
        return;
    }
    emit held(*slip);
    m_counter.holdStored();
}

void HoldDesk::look()
{
    whenFinished(m_store.shared([](Session &session) { return store::heldSlips(session); }), this,
        [this](const Outcome<QList<store::HeldSlip>> &slips) {
            if (slips)
                emit slipsFound(*slips);
            else
                emit slipsUnknown(told(slips.error()));
        });
}

void HoldDesk::takeUp(const QString &number, bool evenIfTaken)
{
    if (m_counter.step() != Step::TakeUp || m_takingUp)
        return;
    setTakingUp(true);
    const auto content = m_store.shared([number, actor = m_actor, evenIfTaken](Session &session) {
        return store::takeUp(session, number, actor, evenIfTaken);
    });
    whenFinished(
        content, this, [this, run = m_run, number](const Outcome<QByteArray> &taken) { opened(run, number, taken); });
}

void HoldDesk::opened(int run, const QString &number, const Outcome<QByteArray> &content)
{
    QByteArray bytes = content.value_or(QByteArray());
    if (run != m_run) {
        reception::wipe(bytes); // cancelled: it stays in the store and can be taken up here
        return;
    }
    const Outcome<void> restored = content ? m_reception.restore(bytes) : Failure(content.error());
    reception::wipe(bytes);
    if (!restored) {
        setTakingUp(false);
        emit takeUpFailed(told(restored.error()));
        return;
    }
    m_openNumber = number;
    m_counter.takenUp();
}

void HoldDesk::takeMembers(const QString &number)
{
    if (m_counter.step() != Step::MembersFromHold || m_takingUp)
        return;
    setTakingUp(true);
    const auto content = m_store.shared(
        [number, actor = m_actor](Session &session) { return store::lookInto(session, number, actor); });
    whenFinished(content, this, [this, run = m_run](const Outcome<QByteArray> &found) { membersFound(run, found); });
}

void HoldDesk::membersFound(int run, const Outcome<QByteArray> &content)
{
    QByteArray bytes = content.value_or(QByteArray());
    if (run != m_run) {
        reception::wipe(bytes);
        return;
    }
    const Outcome<int> taken = content ? reception::takeMembers(m_reception, bytes) : Failure(content.error());
    reception::wipe(bytes);
    if (taken && *taken > 0) {
        m_counter.membersTaken();
        return;
    }
    setTakingUp(false);
    emit takeUpFailed(taken ? nobodyNew() : told(taken.error()));
}

void HoldDesk::setTakingUp(bool busy)
{
    if (busy == m_takingUp)
        return;
    m_takingUp = busy;
    emit takingUp(busy);
}

void HoldDesk::letGo(const QString &number)
{
    m_toLetGo << number;
    letGoWhatIsLeft();
}

void HoldDesk::letGoWhatIsLeft()
{
    for (const QString &number : std::exchange(m_toLetGo, {})) {
        const auto gone = m_store.shared(
            [number, actor = m_actor](Session &session) { return store::letGo(session, number, actor); });
        whenFinished(gone, this, [this, number](const Outcome<void> &done) {
            if (!done)
                m_toLetGo << number;
        });
    }
}

void HoldDesk::purge()
{
    // Without an answer from the server it is tried again in an hour; the server's other terminals do it, too.
    (void)m_store.shared([actor = m_actor](Session &session) { return store::purgeExpired(session, actor); });
}

} // namespace madoguchi::clerk
