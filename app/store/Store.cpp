#include "app/store/Store.h"

#include "app/store/Accounts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace madoguchi::store {

namespace {

using std::chrono::milliseconds;

/// Between two tries to reach a server that is away.
constexpr milliseconds FirstPause { 500 };
constexpr milliseconds LongestPause { 15'000 };
/// How long a new entry may wait to be sent (with those that come after it, in one transaction), and how soon another
/// terminal's change of an account is seen.
constexpr milliseconds Pace { 5'000 };
constexpr milliseconds Farewell { 1'000 };
/// So many rounds with nothing to send go by before the server is asked what it has: it may have been put back to an
/// older copy.
constexpr int RoundsUnasked = 12;

/// Half to one and a half of it: two hundred terminals that were switched on together, or saw the server come back
/// together, do not knock together for ever.
milliseconds spread(milliseconds pause)
{
    return pause / 2 + milliseconds(QRandomGenerator::global()->bounded(qint64(pause.count())));
}

ServerStatus statusOf(const Outcome<Backlog> &result, qint64 waitingBefore)
{
    if (result)
        return { ServerState::Connected, result->waiting(), Error { ErrorCode::Cancelled, {}, {}, {}, {} } };
    const bool isAway = result.error().code == ErrorCode::StoreUnavailable;
    return { isAway ? ServerState::Away : ServerState::Refused, waitingBefore, result.error() };
}

/// Sends what waits and keeps the copy of the accounts fresh; tells how it went.
class Sender {
public:
    explicit Sender(std::function<void(const ServerStatus &)> tell)
        : m_tell(std::move(tell))
    {
    }

    milliseconds operator()(Outcome<Session *> session)
    {
        const Outcome<Backlog> result = session ? sendPart(**session) : Outcome<Backlog>(Failure(session.error()));
        if (session) {
            if (const auto backlog = backlogOf(**session))
                m_waiting = backlog->waiting();
        }
        m_tell(statusOf(result, m_waiting));
        m_isKnown = result && result->waiting() == 0 && --m_untilAsked > 0;
        if (!m_isKnown)
            m_untilAsked = RoundsUnasked;
        if (!result) {
            m_pause = std::min(m_pause * 2, LongestPause);
            return spread(m_pause);
        }
        m_pause = FirstPause;
        return result->waiting() > 0 ? milliseconds(0) : spread(Pace);
    }

private:
    [[nodiscard]] Outcome<Backlog> sendPart(Session &session)
    {
        // Also without anything to send, the server is asked now and then whether it has all that it once confirmed.
        auto backlog = backlogOf(session);
        if (backlog && (backlog->waiting() > 0 || !m_isKnown))
            backlog = forward(session);
        if (backlog && backlog->waiting() == 0) {
            if (const auto fresh = refreshAccounts(session); !fresh)
                return Failure(fresh.error());
        }
        return backlog;
    }

    std::function<void(const ServerStatus &)> m_tell;
    milliseconds m_pause = FirstPause / 2;
    bool m_isKnown = false; ///< the server has what it confirmed
    int m_untilAsked = RoundsUnasked;
    qint64 m_waiting = 0;
};

} // namespace

Store::Store(const Place &place, QObject *parent)
    : QObject(parent)
    , m_local(std::make_unique<StoreThread>(place, true))
{
    qRegisterMetaType<ServerStatus>();
    if (place.server.isEmpty())
        return;
    m_server.state = ServerState::Connecting;
    // The thread may outlive the window by one hanging request: it must not find us gone.
    const auto guard = std::make_shared<QPointer<Store>>(this);
    const auto tell = [guard](const ServerStatus &status) {
        if (auto *application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [guard, status] {
                    if (*guard)
                        (*guard)->noteServer(status);
                },
                Qt::QueuedConnection);
        }
    };
    m_remote = std::make_unique<StoreThread>(place, false, Sender(tell));
    m_remote->setPatience(Farewell);
}

Store::~Store() = default;

void Store::record(const Event &event)
{
    QPointer<Store> self(this);
    m_local->add([event, self](Outcome<Session *> session) {
        const auto added = session ? (*session)->append(event) : Outcome<qint64>(Failure(session.error()));
        if (!added) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, error = added.error()] {
                    if (self)
                        emit self->recordingFailed(error);
                },
                Qt::QueuedConnection);
        }
    });
}

void Store::noteServer(const ServerStatus &status)
{
    if (m_server == status)
        return;
    m_server = status;
    emit serverChanged(status);
}

} // namespace madoguchi::store
