#include "app/store/AccountRows.h"
#include "app/store/PasswordHash.h"
#include "app/store/StaffCard.h"
#include "app/store/StoreWords.h"

#include <algorithm>

namespace madoguchi::store {

namespace {

constexpr int FreeFailures = 3;
constexpr qint64 FirstLockMs = 10'000;
constexpr qint64 LongestLockMs = 15 * 60'000;

Event eventOf(const char *act, const QString &login)
{
    return { QStringLiteral("audit"), login, QLatin1String(act), {}, {} };
}

qint64 lockAfter(int failures)
{
    if (failures < FreeFailures)
        return 0;
    return std::min(FirstLockMs << std::min(failures - FreeFailures, 10), LongestLockMs);
}

/// Counts at this terminal alone: the copy's columns are left as they are when it is refreshed.
Outcome<void> setFailures(Session &session, const QString &id, int failures, const Event &event)
{
    const qint64 lock = lockAfter(failures);
    const qint64 until = lock == 0 ? 0 : session.now().toMSecsSinceEpoch() + lock;
    return session.local().inTransaction([&]() -> Outcome<void> {
        const auto set = session.local().change(
            QStringLiteral("UPDATE account SET failures = ?, locked_until = ? WHERE id = ?"), { failures, until, id });
        if (!set)
            return Failure(set.error());
        const auto noted = session.log().appendInside(session.local(), event, session.now());
        return noted ? Outcome<void>() : Failure(noted.error());
    });
}

Failure lockedFor(qint64 ms)
{
    return failureOf(ErrorCode::SignInLocked, QString::number((ms + 999) / 1000));
}

} // namespace

Outcome<Account> signIn(Session &session, const QString &login, const Secret &password)
{
    const auto found = accountRow(session.local(), QStringLiteral("LOWER(login)"), login.trimmed().toLower());
    if (!found)
        return Failure(found.error());
    if (!*found || (*found)->account.disabled) {
        spendPasswordTime(password);
        // Not with what was typed: people type their password into the wrong field.
        if (const auto noted = session.append(eventOf("sign-in-unknown", {})); !noted)
            return Failure(noted.error());
        return failureOf(ErrorCode::SignInWrong, {});
    }
    const AccountRow &row = **found;
    // A clock that was set back must not lock anybody out for longer than the longest lock.
    const qint64 left = std::min(row.lockedUntil - session.now().toMSecsSinceEpoch(), LongestLockMs);
    if (left > 0)
        return lockedFor(left);
    if (!passwordFits(row.password, password)) {
        const int failures = row.failures + 1;
        if (const auto counted
            = setFailures(session, row.account.id, failures, eventOf("sign-in-failed", row.account.login));
            !counted)
            return Failure(counted.error());
        return lockAfter(failures) > 0 ? lockedFor(lockAfter(failures)) : failureOf(ErrorCode::SignInWrong, {});
    }
    if (const auto reset = setFailures(session, row.account.id, 0, eventOf("sign-in", row.account.login)); !reset)
        return Failure(reset.error());
    return row.account;
}

Outcome<Account> signInByCard(Session &session, const QByteArray &cardId)
{
    const auto hash = cardHash(session, cardId);
    if (!hash)
        return Failure(hash.error());
    const auto found = accountRow(session.local(), QStringLiteral("card"), *hash);
    if (!found)
        return Failure(found.error());
    if (!*found || (*found)->account.disabled) {
        if (const auto noted = session.append(eventOf("sign-in-unknown", {})); !noted)
            return Failure(noted.error());
        return failureOf(ErrorCode::SignInWrong, {});
    }
    const Account &account = (*found)->account;
    if (const auto noted = session.append(eventOf("sign-in-by-card", account.login)); !noted)
        return Failure(noted.error());
    return account;
}

namespace {

struct ServerAccounts {
    QList<AccountRow> rows; ///< as the server has them, with this terminal's own failures
    bool isSame = false; ///< as this terminal's copy
};

Outcome<ServerAccounts> withOwnFailures(Database &local, QList<AccountRow> rows)
{
    const auto kept = accountRows(local);
    if (!kept)
        return Failure(kept.error());
    for (AccountRow &row : rows) {
        const auto before = std::find_if(
            kept->begin(), kept->end(), [&row](const AccountRow &old) { return old.account.id == row.account.id; });
        row.failures = before == kept->end() ? 0 : before->failures;
        row.lockedUntil = before == kept->end() ? 0 : before->lockedUntil;
    }
    return ServerAccounts { rows, rows == *kept };
}

} // namespace

Outcome<void> refreshAccounts(Session &session)
{
    if (!session.hasServer())
        return {};
    const auto server = session.shared();
    if (!server)
        return Failure(server.error());
    const auto rows = accountRows(**server);
    if (!rows)
        return Failure(rows.error());
    Database &local = session.local();
    const auto known = withOwnFailures(local, *rows);
    if (!known)
        return Failure(known.error());
    if (known->isSame)
        return {}; // as almost always: the clerk's own file is not written for it
    return local.inTransaction([&]() -> Outcome<void> {
        const auto kept = withOwnFailures(local, *rows);
        if (!kept)
            return Failure(kept.error());
        if (const auto emptied = local.change(QStringLiteral("DELETE FROM account")); !emptied)
            return Failure(emptied.error());
        for (const AccountRow &row : kept->rows) {
            if (const auto added = insertAccount(local, row); !added)
                return added;
        }
        return {};
    });
}

} // namespace madoguchi::store
