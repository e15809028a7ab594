#pragma once

#include "app/clerk/Counter.h"
#include "app/store/HeldReceptions.h"
#include "app/store/Store.h"

#include <QObject>
#include <QTimer>

namespace madoguchi::clerk {

/// Puts the counter's reception on hold and takes one up again, or only takes household members from it; deletes what
/// was taken up when it ends here, and what has expired, at the start and once an hour. Without a window; lives on the
/// GUI thread and never waits. It follows the counter: Step::Holding puts on hold, Step::TakeUp and
/// Step::MembersFromHold look what waits.
class HoldDesk : public QObject {
    Q_OBJECT

public:
    /// Everything outlives this. `keep`: how long a reception stays on hold. `terminal`: the store's name of this one.
    HoldDesk(store::Store &store, reception::Reception &reception, Counter &counter, std::chrono::hours keep,
        const QString &terminal, QObject *parent = nullptr);

    /// Who acts, as StoredEvent tells it; at first the operating system's user.
    void setActor(const QString &actor) { m_actor = actor; }
    [[nodiscard]] const QString &terminal() const { return m_terminal; }
    [[nodiscard]] bool isTakingUp() const { return m_takingUp; }

    void look(); ///< slipsFound or slipsUnknown follows
    /// With Step::TakeUp. The reception is open again and the counter at work, or takeUpFailed follows.
    void takeUp(const QString &number, bool evenIfTaken = false);
    /// With Step::MembersFromHold. Its people are in the household and the counter at work, or takeUpFailed follows.
    /// What is on hold stays there.
    void takeMembers(const QString &number);

signals:
    void held(const madoguchi::store::HeldSlip &slip);
    void holdFailed(const madoguchi::Error &error); ///< nothing was wiped; Error::message says what to do
    void slipsFound(const QList<madoguchi::store::HeldSlip> &slips);
    void slipsUnknown(const madoguchi::Error &error);
    void takingUp(bool busy);
    void takeUpFailed(const madoguchi::Error &error); ///< with StoreConflict, Error::place is the other terminal

private:
    void follow(Step step);
    void hold();
    void stored(int run, const Outcome<store::HeldSlip> &slip);
    void opened(int run, const QString &number, const Outcome<QByteArray> &content);
    void membersFound(int run, const Outcome<QByteArray> &content);
    void setTakingUp(bool busy);
    void letGo(const QString &number);
    void letGoWhatIsLeft();
    void purge();

    store::Store &m_store;
    reception::Reception &m_reception;
    Counter &m_counter;
    std::chrono::hours m_keep;
    QString m_terminal;
    QString m_actor;
    QString m_openNumber; ///< under which the open reception still lies in the store; empty: under none
    QStringList m_toLetGo; ///< what the store has not deleted yet
    int m_run = 0; ///< answers to what was cancelled belong to nobody
    bool m_takingUp = false;
    QTimer m_hourly;
};

} // namespace madoguchi::clerk
