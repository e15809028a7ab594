#include "app/store/Accounts.h"

#include "app/store/AccountRows.h"
#include "app/store/PasswordHash.h"
#include "app/store/StaffCard.h"
#include "app/store/StoreWords.h"

#include <QUuid>

namespace madoguchi::store {

namespace {

Event eventOf(const char *act, const QString &actor, const QString &login)
{
    return { QStringLiteral("audit"), actor, QLatin1String(act), {}, { { QStringLiteral("account"), login } } };
}

Outcome<void> longEnough(const Secret &password)
{
    if (QString::fromUtf8(password).size() >= LeastPasswordLength)
        return {};
    return failureOf(ErrorCode::PasswordTooShort, {});
}

/// Somebody has to be left who may manage accounts.
Outcome<void> leavesAManager(Database &shared, const Account &changed)
{
    if (may(changed.roles, Right::ManageAccounts) && !changed.disabled)
        return {};
    const auto rows = accountRows(shared);
    if (!rows)
        return Failure(rows.error());
    for (const AccountRow &row : *rows) {
        if (row.account.id != changed.id && may(row.account.roles, Right::ManageAccounts) && !row.account.disabled)
            return {};
    }
    return failureOf(ErrorCode::LastManager, {});
}

/// One column of one account, and the revision with it.
Outcome<void> setColumn(Session &session, const QString &accountId, const QString &column, const QVariant &value,
    const char *act, const QString &actor)
{
    const auto row = accountRow(session.local(), QStringLiteral("id"), accountId);
    if (!row)
        return Failure(row.error());
    if (!*row)
        return failureOf(ErrorCode::StoreConflict, {});
    const auto done
        = session.actOnShared(eventOf(act, actor, (*row)->account.login), [&](Database &shared) -> Outcome<void> {
              const auto set = shared.change(
                  QStringLiteral("UPDATE account SET %1 = ?, revision = revision + 1 WHERE id = ?").arg(column),
                  { value, accountId });
              if (!set)
                  return Failure(set.error());
              return *set == 1 ? Outcome<void>() : failureOf(ErrorCode::StoreConflict, {});
          });
    return done ? refreshAccounts(session) : done;
}

} // namespace

bool may(StaffRoles roles, Right right)
{
    switch (right) {
    case Right::ServeVisitors:
        return roles.testAnyFlags(StaffRole::Clerk | StaffRole::Supervisor);
    case Right::DeleteHeld:
    case Right::SeeFigures:
    case Right::MakeForms:
        return roles.testAnyFlags(StaffRole::Supervisor | StaffRole::It);
    case Right::SeeLog:
        return roles.testAnyFlags(StaffRole::Supervisor | StaffRole::It);
    case Right::ManageAccounts:
    case Right::ChangeSettings:
        return roles.testFlag(StaffRole::It);
    }
    return false;
}

Outcome<bool> needsFirstAccount(Session &session)
{
    const auto rows = accountRows(session.local());
    if (!rows)
        return Failure(rows.error());
    for (const AccountRow &row : *rows) {
        if (may(row.account.roles, Right::ManageAccounts) && !row.account.disabled)
            return false;
    }
    if (!session.hasServer())
        return true;
    if (const auto fresh = refreshAccounts(session); !fresh)
        return Failure(fresh.error());
    const auto again = accountRows(session.local());
    if (!again)
        return Failure(again.error());
    return again->isEmpty();
}

Outcome<QList<Account>> accounts(Session &session)
{
    const auto rows = accountRows(session.local());
    if (!rows)
        return Failure(rows.error());
    QList<Account> all;
    for (const AccountRow &row : *rows)
        all << row.account;
    return all;
}

Outcome<Account> createAccount(Session &session, const Account &wanted, const Secret &password, const QString &actor)
{
    if (const auto fits = longEnough(password); !fits)
        return Failure(fits.error());
    AccountRow row;
    row.account = wanted;
    row.account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.account.login = wanted.login.trimmed();
    row.account.hasCard = false;
    row.account.revision = 1;
    const auto hash = hashPassword(password);
    if (!hash)
        return Failure(hash.error());
    row.password = *hash;
    const auto added = session.actOnShared(
        eventOf("account-created", actor, row.account.login), [&](Database &shared) -> Outcome<void> {
            const auto taken = accountRow(shared, QStringLiteral("LOWER(login)"), row.account.login.toLower());
            if (!taken)
                return Failure(taken.error());
            if (*taken)
                return failureOf(ErrorCode::AccountTaken, {});
            return insertAccount(shared, row);
        });
    if (!added)
        return Failure(added.error());
    if (const auto fresh = refreshAccounts(session); !fresh)
        return Failure(fresh.error());
    return row.account;
}

Outcome<Account> changeAccount(Session &session, const Account &account, const QString &actor)
{
    const auto done
        = session.actOnShared(eventOf("account-changed", actor, account.login), [&](Database &shared) -> Outcome<void> {
              if (const auto left = leavesAManager(shared, account); !left)
                  return left;
              const auto changed = shared.change(
                  QStringLiteral("UPDATE account SET name = ?, roles = ?, disabled = ?, revision = revision + 1 "
                                 "WHERE id = ? AND revision = ?"),
                  { account.name, wordsOf(account.roles), account.disabled ? 1 : 0, account.id, account.revision });
              if (!changed)
                  return Failure(changed.error());
              return *changed == 1 ? Outcome<void>() : failureOf(ErrorCode::StoreConflict, {});
          });
    if (!done)
        return Failure(done.error());
    if (const auto fresh = refreshAccounts(session); !fresh)
        return Failure(fresh.error());
    Account result = account;
    ++result.revision;
    return result;
}

Outcome<void> setPassword(Session &session, const QString &accountId, const Secret &password, const QString &actor)
{
    if (const auto fits = longEnough(password); !fits)
        return fits;
    const auto hash = hashPassword(password);
    if (!hash)
        return Failure(hash.error());
    if (const auto set = setColumn(session, accountId, QStringLiteral("password"), *hash, "password-set", actor); !set)
        return set;
    // Whoever was locked out here by wrong passwords may use the new one at once.
    const auto unlocked = session.local().change(
        QStringLiteral("UPDATE account SET failures = 0, locked_until = 0 WHERE id = ?"), { accountId });
    return unlocked ? Outcome<void>() : Failure(unlocked.error());
}

Outcome<void> setStaffCard(Session &session, const QString &accountId, const QByteArray &cardId, const QString &actor)
{
    if (cardId.isEmpty())
        return setColumn(session, accountId, QStringLiteral("card"), QVariant(), "staff-card-removed", actor);
    const auto hash = cardHash(session, cardId);
    if (!hash)
        return Failure(hash.error());
    const auto shared = session.shared();
    if (!shared)
        return Failure(shared.error());
    const auto holder = accountRow(**shared, QStringLiteral("card"), *hash);
    if (!holder)
        return Failure(holder.error());
    if (*holder && (*holder)->account.id != accountId)
        return failureOf(ErrorCode::AccountTaken, QStringLiteral("card"));
    return setColumn(session, accountId, QStringLiteral("card"), *hash, "staff-card-set", actor);
}

} // namespace madoguchi::store
