#include "app/staff/AccountsDesk.h"

#include "devices/outcome/WhenFinished.h"

#include <algorithm>
#include <utility>

namespace madoguchi::staff {

using store::Account;
using store::Session;

namespace {

/// An account was done something to: which one, and how all of them look then.
struct Done {
    QString accountId;
    QList<Account> accounts;
};

Outcome<Done> listAfter(Session &session, const QString &accountId)
{
    auto all = store::accounts(session);
    if (!all)
        return Failure(all.error());
    return Done { accountId, std::move(*all) };
}

Outcome<QList<Account>> freshList(Session &session)
{
    const auto fresh = store::refreshAccounts(session);
    auto all = store::accounts(session);
    return fresh || !all || !all->isEmpty() ? all : Failure(fresh.error());
}

} // namespace

AccountsDesk::AccountsDesk(store::Store &store, const SignedIn &signedIn, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_signedIn(signedIn)
{
}

void AccountsDesk::load()
{
    whenFinished(m_store.shared(&freshList), this, [this](const Outcome<QList<Account>> &all) {
        if (all)
            takeList(*all);
        else
            emit loadFailed(all.error());
    });
}

template <typename Work>
void AccountsDesk::run(AccountTask task, Work work)
{
    if (m_busy)
        return;
    setBusy(true);
    whenFinished(m_store.shared(std::move(work)), this, [this, task](const Outcome<Done> &result) {
        setBusy(false);
        if (!result) {
            emit failed(task, result.error());
            return;
        }
        takeList(result->accounts);
        emit done(task, result->accountId);
    });
}

void AccountsDesk::create(const Account &account, SecretBytes password)
{
    run(AccountTask::Create,
        [account, password = std::move(password), actor = m_signedIn.login()](Session &session) -> Outcome<Done> {
            const auto made = store::createAccount(session, account, *password, actor);
            return made ? listAfter(session, made->id) : Failure(made.error());
        });
}

void AccountsDesk::change(const Account &account)
{
    run(AccountTask::Change, [account, actor = m_signedIn.login()](Session &session) -> Outcome<Done> {
        const auto changed = store::changeAccount(session, account, actor);
        return changed ? listAfter(session, account.id) : Failure(changed.error());
    });
}

void AccountsDesk::setPassword(const QString &accountId, SecretBytes password)
{
    run(AccountTask::SetPassword,
        [accountId, password = std::move(password), actor = m_signedIn.login()](Session &session) -> Outcome<Done> {
            const auto set = store::setPassword(session, accountId, *password, actor);
            return set ? listAfter(session, accountId) : Failure(set.error());
        });
}

void AccountsDesk::setCard(const QString &accountId, const QByteArray &cardId)
{
    const AccountTask task = cardId.isEmpty() ? AccountTask::RemoveCard : AccountTask::SetCard;
    run(task, [accountId, cardId, actor = m_signedIn.login()](Session &session) -> Outcome<Done> {
        const auto set = store::setStaffCard(session, accountId, cardId, actor);
        return set ? listAfter(session, accountId) : Failure(set.error());
    });
}

std::optional<Account> AccountsDesk::find(const QString &id) const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountsDesk::takeList(const QList<Account> &accounts)
{
    m_accounts = accounts;
    emit loaded();
}

void AccountsDesk::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace madoguchi::staff
