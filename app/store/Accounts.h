#pragma once

#include "app/store/Session.h"

#include <QFlags>

namespace madoguchi::store {
Q_NAMESPACE

/// What someone at the counter is. One person can be several.
enum class StaffRole {
    Clerk = 1, ///< serves visitors
    Supervisor = 2, ///< serves visitors, sees figures and the log, decides over held receptions, makes forms
    It = 4 ///< accounts, settings, forms, the log
};
Q_ENUM_NS(StaffRole)
Q_DECLARE_FLAGS(StaffRoles, StaffRole)

/// What a person may do in the window. A function that one may not use is not shown.
enum class Right { ServeVisitors, DeleteHeld, SeeFigures, SeeLog, ManageAccounts, ChangeSettings, MakeForms };
Q_ENUM_NS(Right)
[[nodiscard]] bool may(StaffRoles roles, Right right);

struct Account {
    QString id;
    QString login; ///< what is typed to sign in; unique, without regard to case
    QString name; ///< shown in the window
    StaffRoles roles;
    bool hasCard = false; ///< a staff card is registered
    bool disabled = false;
    int revision = 0; ///< what an edit has to be based on

    [[nodiscard]] bool operator==(const Account &) const = default;
};

/// A password in a buffer that the caller overwrites; UTF-8, at least eight characters when it is set.
using Secret = QByteArray;

constexpr int LeastPasswordLength = 8; ///< characters

/// Accounts are shared by all terminals; each terminal keeps a copy, so that clerks can sign in while the server is
/// away. Changing one needs the server. Every call here is noted in the log; a password or a mistyped login never is.
/// Hashing takes about a tenth of a second: not for the GUI thread.
///
/// Errors beside those of Session: SignInWrong; SignInLocked (too many failures: `Error::detail` has the seconds to
/// wait); AccountTaken (the login exists); PasswordTooShort; StoreConflict (someone else changed the account).

/// Is there nobody yet who may manage accounts? Then the first one can be made without signing in.
[[nodiscard]] Outcome<bool> needsFirstAccount(Session &session);

[[nodiscard]] Outcome<QList<Account>> accounts(Session &session); ///< by login
[[nodiscard]] Outcome<Account> createAccount(
    Session &session, const Account &account, const Secret &password, const QString &actor);
/// Name, roles and whether it is disabled. The last account that may manage accounts keeps that right (NotPermitted).
[[nodiscard]] Outcome<Account> changeAccount(Session &session, const Account &account, const QString &actor);
[[nodiscard]] Outcome<void> setPassword(
    Session &session, const QString &accountId, const Secret &password, const QString &actor);
/// `cardId`: what identifies the staff card; only a keyed hash of it is kept. Empty: no card any more.
/// AccountTaken: somebody else has this card.
[[nodiscard]] Outcome<void> setStaffCard(
    Session &session, const QString &accountId, const QByteArray &cardId, const QString &actor);

/// After three wrong passwords each further one locks the account at this terminal for ten seconds, then twice as long
/// each time, up to fifteen minutes.
[[nodiscard]] Outcome<Account> signIn(Session &session, const QString &login, const Secret &password);
[[nodiscard]] Outcome<Account> signInByCard(Session &session, const QByteArray &cardId);

/// Brings this terminal's copy up to the server's. Does nothing without a server.
[[nodiscard]] Outcome<void> refreshAccounts(Session &session);

} // namespace madoguchi::store

Q_DECLARE_OPERATORS_FOR_FLAGS(madoguchi::store::StaffRoles)
