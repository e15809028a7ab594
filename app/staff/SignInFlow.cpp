#include "app/staff/SignInFlow.h"

#include "devices/outcome/WhenFinished.h"

#include <algorithm>
#include <utility>

namespace madoguchi::staff {

using store::Account;
using store::Session;
using store::StaffRole;

namespace {

QString wordOf(LockCause cause)
{
    switch (cause) {
    case LockCause::Hand:
        return QStringLiteral("hand");
    case LockCause::Idle:
        return QStringLiteral("idle");
    case LockCause::CardTaken:
        return QStringLiteral("card");
    }
    return {};
}

Outcome<bool> hasManager(Session &session)
{
    const auto all = store::accounts(session);
    if (!all)
        return Failure(all.error());
    return std::any_of(all->begin(), all->end(), [](const Account &account) {
        return store::may(account.roles, store::Right::ManageAccounts) && !account.disabled;
    });
}

} // namespace

SignInFlow::SignInFlow(
    store::Store &store, SignedIn &signedIn, StaffCards &cards, std::function<QString()> reception, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_signedIn(signedIn)
    , m_cards(cards)
    , m_reception(std::move(reception))
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SignInFlow::tick);
    connect(&m_cards, &StaffCards::placed, this, &SignInFlow::signInByCard);
    connect(&m_cards, &StaffCards::taken, this, &SignInFlow::followTaken);
    connect(&m_cards, &StaffCards::placedWithoutId, this, [this] {
        if (mayTry())
            emit cardUnreadable();
    });
}

/// The terminal's own copy first: a server that is away must not keep anybody from signing in.
void SignInFlow::begin()
{
    setBusy(true);
    whenFinished(m_store.local(&hasManager), this, [this](const Outcome<bool> &found) {
        if (!found)
            return fail(found.error());
        if (!*found)
            return askServer();
        setBusy(false);
        m_signedIn.setNobody(Presence::SignedOut);
        refresh();
        if (const auto there = m_cards.anyId(); !there.isEmpty())
            signInByCard(there);
    });
}

void SignInFlow::askServer()
{
    whenFinished(m_store.shared(&store::needsFirstAccount), this, [this](const Outcome<bool> &needed) {
        if (!needed)
            return fail(needed.error());
        setBusy(false);
        m_signedIn.setNobody(*needed ? Presence::NobodyYet : Presence::SignedOut);
    });
}

/// New accounts and new passwords come from the server while nobody waits for them.
void SignInFlow::refresh()
{
    if (m_store.server().state != store::ServerState::NotUsed)
        (void)m_store.shared(&store::refreshAccounts);
}

void SignInFlow::beginTraining()
{
    m_training = true;
    m_signedIn.setPresent(SignedIn::trainingClerk());
}

void SignInFlow::makeFirst(const QString &name, const QString &login, bool serves, SecretBytes password)
{
    if (m_busy || m_signedIn.presence() != Presence::NobodyYet)
        return;
    Account account;
    account.login = login.trimmed();
    account.name = name.trimmed();
    account.roles = serves ? StaffRole::It | StaffRole::Clerk : store::StaffRoles(StaffRole::It);
    setBusy(true);
    const auto create = [account, password = std::move(password)](Session &session) {
        return store::createAccount(session, account, *password, account.login);
    };
    whenFinished(m_store.shared(create), this, [this](const Outcome<Account> &made) {
        if (!made)
            return fail(made.error());
        setBusy(false);
        note("sign-in", made->login);
        enter(*made, {});
    });
}

void SignInFlow::signIn(const QString &login, SecretBytes password)
{
    if (!mayTry())
        return;
    setBusy(true);
    const auto work = [login, password = std::move(password)](
                          Session &session) { return store::signIn(session, login, *password); };
    whenFinished(
        m_store.local(work), this, [this, login](const Outcome<Account> &answer) { takeAnswer(answer, login, {}); });
}

void SignInFlow::signInByCard(const QByteArray &id)
{
    if (!mayTry())
        return;
    setBusy(true);
    const auto work = [id](Session &session) { return store::signInByCard(session, id); };
    whenFinished(m_store.local(work), this, [this, id](const Outcome<Account> &answer) {
        // Whoever has taken the card away again does not stay behind as signed in.
        if (answer && !m_cards.isThere(id) && !m_cards.hasOneReader())
            return setBusy(false);
        takeAnswer(answer, {}, id);
    });
}

bool SignInFlow::mayTry() const
{
    const Presence presence = m_signedIn.presence();
    return !m_busy && (presence == Presence::SignedOut || presence == Presence::Locked);
}

void SignInFlow::takeAnswer(const Outcome<Account> &answer, const QString &login, const QByteArray &card)
{
    if (answer) {
        setBusy(false);
        m_lockedUntil.reset();
        enter(*answer, card);
        return;
    }
    Error error = answer.error();
    if (error.code == ErrorCode::SignInLocked) {
        m_lockedLogin = login;
        m_lockedUntil = QDeadlineTimer(std::chrono::seconds(error.detail.toInt()));
        m_second.start();
    }
    if (error.code == ErrorCode::SignInWrong && !card.isEmpty()) {
        //: Error on the sign-in screen, to the clerk: nobody has registered the card that was put on the reader.
        error.message = tr("This card is nobody's staff card. Sign in with your name and password.");
    }
    fail(error);
}

void SignInFlow::enter(const Account &account, const QByteArray &card)
{
    if (m_signedIn.presence() == Presence::Locked) {
        const QString before = m_signedIn.login();
        note("unlocked", account.login,
            before == account.login ? QJsonObject() : QJsonObject { { QStringLiteral("instead-of"), before } });
    }
    m_card = card;
    m_signedIn.setPresent(account);
}

void SignInFlow::lock(LockCause cause)
{
    if (!m_signedIn.isPresent() || m_training)
        return;
    note("locked", m_signedIn.login(), { { QStringLiteral("cause"), wordOf(cause) } });
    m_signedIn.setLocked();
    refresh();
}

void SignInFlow::signOut()
{
    if (!m_signedIn.isPresent() || m_training)
        return;
    note("signed-out", m_signedIn.login());
    m_card.clear();
    m_signedIn.setNobody(Presence::SignedOut);
    refresh();
}

/// Where the only reader is also the visitors', a staff card cannot stay on it: there it only opens the window.
void SignInFlow::followTaken(const QByteArray &id)
{
    const bool needsTheReader = m_cards.hasOneReader() && m_signedIn.may(store::Right::ServeVisitors);
    if (id == m_card && !m_card.isEmpty() && !needsTheReader)
        lock(LockCause::CardTaken);
}

void SignInFlow::changePassword(SecretBytes old, SecretBytes wanted)
{
    if (m_busy || !m_signedIn.isPresent())
        return;
    setBusy(true);
    const Account account = m_signedIn.account();
    const auto check = [login = account.login, old = std::move(old)](
                           Session &session) { return store::signIn(session, login, *old); };
    const auto set = [account, wanted = std::move(wanted)](
                         Session &session) { return store::setPassword(session, account.id, *wanted, account.login); };
    whenFinished(m_store.local(check), this, [this, set](const Outcome<Account> &known) {
        if (!known)
            return takeAnswer(known, m_signedIn.login(), {});
        whenFinished(m_store.shared(set), this, [this](const Outcome<void> &done) {
            if (!done)
                return fail(done.error());
            setBusy(false);
            emit passwordChanged();
        });
    });
}

void SignInFlow::takeOver(const Account &account)
{
    if (!m_signedIn.isPresent() || m_training || account.id != m_signedIn.account().id)
        return;
    if (account.disabled)
        signOut();
    else
        m_signedIn.setPresent(account);
}

void SignInFlow::fail(const Error &error)
{
    setBusy(false);
    emit failed(error);
    if (secondsLeft() > 0)
        emit secondsLeftChanged(secondsLeft());
}

int SignInFlow::secondsLeft() const
{
    if (!m_lockedUntil)
        return 0;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_lockedUntil->remainingTimeAsDuration()).count());
}

void SignInFlow::tick()
{
    const int left = secondsLeft();
    if (left <= 0) {
        m_second.stop();
        m_lockedUntil.reset();
    }
    emit secondsLeftChanged(left);
}

void SignInFlow::note(const char *act, const QString &actor, const QJsonObject &detail)
{
    m_store.record(
        { QStringLiteral("audit"), actor, QLatin1String(act), m_reception ? m_reception() : QString(), detail });
}

void SignInFlow::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace madoguchi::staff
