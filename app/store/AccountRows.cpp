#include "app/store/AccountRows.h"

namespace madoguchi::store {

namespace {

const QList<std::pair<StaffRole, QString>> &roleWords()
{
    static const QList<std::pair<StaffRole, QString>> words { { StaffRole::Clerk, QStringLiteral("clerk") },
        { StaffRole::Supervisor, QStringLiteral("supervisor") }, { StaffRole::It, QStringLiteral("it") } };
    return words;
}

const QString &columns()
{
    static const QString all
        = QStringLiteral("id, login, name, roles, password, card, failures, locked_until, disabled, revision");
    return all;
}

AccountRow rowFrom(const QVariantList &values)
{
    AccountRow row;
    row.account = { values.at(0).toString(), values.at(1).toString(), values.at(2).toString(),
        rolesFrom(values.at(3).toString()), !values.at(5).toByteArray().isEmpty(), values.at(8).toInt() != 0,
        values.at(9).toInt() };
    row.password = values.at(4).toString();
    row.card = values.at(5).toByteArray();
    row.failures = values.at(6).toInt();
    row.lockedUntil = values.at(7).toLongLong();
    return row;
}

} // namespace

QString wordsOf(StaffRoles roles)
{
    QStringList words;
    for (const auto &[role, word] : roleWords()) {
        if (roles.testFlag(role))
            words << word;
    }
    return words.join(u',');
}

StaffRoles rolesFrom(const QString &words)
{
    StaffRoles roles;
    for (const auto &[role, word] : roleWords()) {
        if (words.split(u',').contains(word))
            roles |= role;
    }
    return roles;
}

Outcome<QList<AccountRow>> accountRows(Database &database)
{
    const auto rows = database.run(QStringLiteral("SELECT %1 FROM account ORDER BY LOWER(login)").arg(columns()));
    if (!rows)
        return Failure(rows.error());
    QList<AccountRow> all;
    for (const QVariantList &row : *rows)
        all << rowFrom(row);
    return all;
}

Outcome<std::optional<AccountRow>> accountRow(Database &database, const QString &column, const QVariant &value)
{
    const auto rows
        = database.run(QStringLiteral("SELECT %1 FROM account WHERE %2 = ?").arg(columns(), column), { value });
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rowFrom(rows->first()));
}

Outcome<void> insertAccount(Database &database, const AccountRow &row)
{
    const Account &account = row.account;
    const auto added = database.change(
        QStringLiteral("INSERT INTO account (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns()),
        { account.id, account.login, account.name, wordsOf(account.roles), row.password,
            row.card.isEmpty() ? QVariant() : QVariant(row.card), row.failures, row.lockedUntil,
            account.disabled ? 1 : 0, account.revision });
    return added ? Outcome<void>() : Failure(added.error());
}

} // namespace madoguchi::store
