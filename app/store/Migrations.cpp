#include "app/store/Migrations.h"

#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void useResources()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are left out unless somebody asks
}

namespace madoguchi::store {

namespace {

/// The number of PostgreSQL's advisory lock under which the schema is changed.
constexpr qint64 SchemaLock = 0x6d61646f67756368;

QList<Migration> readMigrations()
{
    useResources();
    QList<Migration> all;
    const QDir folder(QStringLiteral(":/store/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << Migration { name.left(4).toInt(), QString::fromUtf8(file.readAll()) };
    }
    return all;
}

QString inDialect(QString sql, Database::Kind kind)
{
    const bool isFile = kind == Database::Kind::Sqlite;
    sql.replace(QLatin1String("{blob}"), isFile ? QLatin1String("BLOB") : QLatin1String("BYTEA"));
    sql.replace(QLatin1String("{clustered}"), isFile ? QLatin1String("WITHOUT ROWID") : QLatin1String(""));
    return sql;
}

/// All terminals of a city may meet a new server at the same moment. A file's transaction has the lock already.
Outcome<void> waitForOthers(Database &database)
{
    if (database.kind() == Database::Kind::Sqlite)
        return {};
    const auto locked = database.run(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), { SchemaLock });
    return locked ? Outcome<void>() : Failure(locked.error());
}

Outcome<void> apply(Database &database, const Migration &migration)
{
    const auto work = [&]() -> Outcome<void> {
        if (const auto alone = waitForOthers(database); !alone)
            return alone;
        // Another program may have been faster between our look and our lock.
        const auto version = schemaVersion(database);
        if (!version)
            return Failure(version.error());
        if (*version >= migration.number)
            return {};
        const QStringList statements
            = inDialect(migration.sql, database.kind()).split(QLatin1String(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            if (statement.trimmed().isEmpty())
                continue;
            if (const auto done = database.statement(statement); !done)
                return Failure(done.error());
        }
        const auto noted
            = database.change(QStringLiteral("UPDATE schema_version SET version = ?"), { migration.number });
        return noted ? Outcome<void>() : Failure(noted.error());
    };
    // Not a snapshot of before the wait: what the others have done in the meantime must be seen.
    return database.inTransaction(work, Database::Isolation::ReadCommitted);
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all = readMigrations();
    return all;
}

Outcome<int> schemaVersion(Database &database)
{
    const auto tables = database.run(database.kind() == Database::Kind::Sqlite
            ? QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'")
            : QStringLiteral("SELECT 1 FROM pg_tables WHERE tablename = 'schema_version' "
                             "AND schemaname = current_schema()"));
    if (!tables)
        return Failure(tables.error());
    if (tables->isEmpty())
        return 0;
    const auto rows = database.run(QStringLiteral("SELECT version FROM schema_version"));
    if (!rows)
        return Failure(rows.error());
    return rows->value(0).value(0).toInt();
}

Outcome<void> migrate(
    Database &database, const std::function<Outcome<void>(int from)> &beforeChange, const QList<Migration> &known)
{
    const auto version = schemaVersion(database);
    if (!version)
        return Failure(version.error());
    const int newest = known.isEmpty() ? 0 : known.last().number;
    if (*version > newest) {
        return failureOf(
            ErrorCode::StoreNewer, QStringLiteral("schema %1, this program knows %2").arg(*version).arg(newest));
    }
    if (*version == newest)
        return {};
    if (*version > 0 && beforeChange) {
        if (const auto kept = beforeChange(*version); !kept)
            return kept;
    }
    for (const Migration &migration : known) {
        if (migration.number <= *version)
            continue;
        if (const auto applied = apply(database, migration); !applied)
            return applied;
    }
    return {};
}

} // namespace madoguchi::store
