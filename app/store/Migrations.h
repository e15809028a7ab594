#pragma once

#include "app/store/Database.h"

#include <functional>

namespace madoguchi::store {

/// One numbered change of the schema, the same SQL for both databases. `{blob}` stands for the type of bytes and
/// `{clustered}` for SQLite's WITHOUT ROWID. Statements end with a semicolon at the end of a line.
struct Migration {
    int number; ///< 1, 2, 3 … without a gap
    QString sql;
};

/// The migrations of this program, from migrations/NNNN-what-it-does.sql.
[[nodiscard]] const QList<Migration> &migrations();

/// The version that the database has; 0 for an empty one.
[[nodiscard]] Outcome<int> schemaVersion(Database &database);

/// Brings the database to the newest of `known`: each migration in one transaction. Before a database that holds
/// something is changed, `beforeChange` is called (a backup); when it fails nothing is changed.
/// Fails with StoreNewer when the database is newer than all that is known.
[[nodiscard]] Outcome<void> migrate(Database &database, const std::function<Outcome<void>(int from)> &beforeChange = {},
    const QList<Migration> &known = migrations());

} // namespace madoguchi::store
