#pragma once

#include "app/store/Accounts.h"

#include <optional>

namespace madoguchi::store {

/// An account as it lies in the table.
struct AccountRow {
    Account account;
    QString password; ///< argon2id, see PasswordHash.h
    QByteArray card; ///< keyed hash of the staff card's id; empty: none
    int failures = 0; ///< wrong passwords in a row, at this terminal
    qint64 lockedUntil = 0; ///< milliseconds since 1970, UTC

    [[nodiscard]] bool operator==(const AccountRow &) const = default;
};

[[nodiscard]] Outcome<QList<AccountRow>> accountRows(Database &database); ///< by login
/// `column` is ours, never typed by anybody.
[[nodiscard]] Outcome<std::optional<AccountRow>> accountRow(
    Database &database, const QString &column, const QVariant &value);
[[nodiscard]] Outcome<void> insertAccount(Database &database, const AccountRow &row);

[[nodiscard]] QString wordsOf(StaffRoles roles); ///< "clerk,it"
[[nodiscard]] StaffRoles rolesFrom(const QString &words);

} // namespace madoguchi::store
