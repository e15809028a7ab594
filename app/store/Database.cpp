#include "app/store/Database.h"

#include "app/store/DatabaseErrors.h"

#include <QAtomicInt>
#include <QSqlError>
#include <QSqlRecord>

namespace madoguchi::store {

namespace {

/// How long a statement waits for another process that holds the file.
constexpr int BusyWaitMs = 5000;

/// Qt writes NULL for a text or bytes that were never set; here only an invalid value means NULL.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// A connection's name in Qt's list; never used twice.
QString newName()
{
    static QAtomicInt count;
    return QStringLiteral("madoguchi-store-%1").arg(count.fetchAndAddRelaxed(1));
}

} // namespace

Database::Database(Kind kind, QSqlDatabase connection)
    : m_kind(kind)
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Outcome<std::unique_ptr<Database>> Database::openFile(const QString &file, bool check)
{
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), newName());
    connection.setDatabaseName(file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyWaitMs));
    const bool isOpen = connection.open();
    std::unique_ptr<Database> database(new Database(Kind::Sqlite, connection));
    connection = {};
    if (!isOpen)
        return database->fail(database->m_connection.lastError());
    if (const auto ready = database->setUpFile(check); !ready)
        return Failure(ready.error());
    return database;
}

Outcome<void> Database::setUpFile(bool check)
{
    // EXTRA until WAL is on: the journal of the first transaction must not come back after a power cut.
    QStringList pragmas { QStringLiteral("synchronous=EXTRA"), QStringLiteral("journal_mode=WAL"),
        QStringLiteral("synchronous=FULL"), QStringLiteral("foreign_keys=ON"), QStringLiteral("secure_delete=ON"),
        QStringLiteral("temp_store=MEMORY"), QStringLiteral("cell_size_check=ON") };
    const auto vacuum = run(QStringLiteral("PRAGMA auto_vacuum"));
    if (!vacuum)
        return Failure(vacuum.error());
    // Counts only while the file is empty; what is purged then leaves the file, too. Elsewhere it would only write.
    if (vacuum->value(0).value(0).toInt() == 0)
        pragmas.insert(1, QStringLiteral("auto_vacuum=INCREMENTAL"));
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto set = statement(QStringLiteral("PRAGMA ") + pragma); !set)
            return set;
    }
    if (!check)
        return {};
    const auto found = run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return Failure(found.error());
    if (found->value(0).value(0).toString() != QLatin1String("ok"))
        return failureOf(ErrorCode::StoreDamaged, QStringLiteral("quick_check"));
    return {};
}

Outcome<std::unique_ptr<Database>> Database::openServer(const QString &server)
{
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), newName());
    // The defaults come first: what the settings say about the same word wins. A host that no longer answers is given
    // up after ten seconds, so that another one can be tried.
    connection.setConnectOptions(QStringLiteral("connect_timeout=5 keepalives_idle=10 tcp_user_timeout=10000 "
                                                "target_session_attrs=read-write client_encoding=UTF8 ")
        + server);
    const bool isOpen = connection.open();
    std::unique_ptr<Database> database(new Database(Kind::PostgreSql, connection));
    connection = {};
    if (!isOpen)
        return failureOf(ErrorCode::StoreUnavailable, QStringLiteral("connect"));
    if (const auto ready = database->setUpServer(); !ready)
        return Failure(ready.error());
    return database;
}

Outcome<void> Database::setUpServer()
{
    for (const char *setting : { "SET synchronous_commit=on", "SET statement_timeout='30s'", "SET lock_timeout='10s'",
             "SET client_min_messages=error" }) {
        if (const auto set = statement(QLatin1String(setting)); !set)
            return set;
    }
    return {};
}

Outcome<void> Database::statement(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return fail(query.lastError());
    return {};
}

Outcome<void> Database::executeOnly(const QString &sql)
{
    const auto done = execute(sql, {});
    if (!done)
        return Failure(done.error());
    (*done)->query.finish();
    return {};
}

Outcome<void> Database::begin(Isolation isolation)
{
    m_mayRetry = false;
    if (m_kind == Kind::Sqlite)
        return executeOnly(QStringLiteral("BEGIN IMMEDIATE"));
    return statement(isolation == Isolation::Serializable ? QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE")
                                                          : QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"));
}

Outcome<void> Database::commit()
{
    // A file's transactions are short: to prepare their ends each time would cost as much as what is between.
    return m_kind == Kind::Sqlite ? executeOnly(QStringLiteral("COMMIT")) : statement(QStringLiteral("COMMIT"));
}

void Database::rollBack()
{
    if (!isConnected())
        return; // nothing is left to be rolled back
    const bool mayRetry = m_mayRetry;
    (void)statement(QStringLiteral("ROLLBACK")); // where the database has rolled back already, this only says so
    m_mayRetry = mayRetry;
}

Outcome<Database::Prepared *> Database::execute(const QString &sql, const QVariantList &values)
{
    auto &prepared = m_prepared[sql];
    if (!prepared) {
        auto fresh = std::make_shared<Prepared>(Prepared { QSqlQuery(m_connection), -1 });
        fresh->query.setForwardOnly(true);
        if (!fresh->query.prepare(sql)) {
            m_prepared.remove(sql);
            return fail(fresh->query.lastError());
        }
        prepared = fresh;
    }
    QSqlQuery &query = prepared->query;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, notNull(values.at(i)));
    if (!query.exec())
        return fail(query.lastError());
    return prepared.get();
}

Outcome<QList<QVariantList>> Database::run(const QString &sql, const QVariantList &values)
{
    const auto prepared = execute(sql, values);
    if (!prepared)
        return Failure(prepared.error());
    QSqlQuery &query = (*prepared)->query;
    int &columns = (*prepared)->columns;
    if (columns < 0)
        columns = query.record().count();
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row << query.value(i);
        rows << row;
    }
    const QSqlError wrong = query.lastError();
    query.finish();
    if (wrong.isValid())
        return fail(wrong); // a page that turned out damaged on the way
    return rows;
}

Outcome<int> Database::change(const QString &sql, const QVariantList &values)
{
    const auto prepared = execute(sql, values);
    if (!prepared)
        return Failure(prepared.error());
    const int changed = (*prepared)->query.numRowsAffected();
    (*prepared)->query.finish();
    return changed;
}

Outcome<int> Database::changeLightly(const QString &sql, const QVariantList &values)
{
    if (m_kind == Kind::PostgreSql)
        return change(sql, values);
    // The next full commit syncs what stands before it, too, so that the file is never half of this.
    if (const auto light = statement(QStringLiteral("PRAGMA synchronous=NORMAL")); !light)
        return Failure(light.error());
    auto changed = change(sql, values);
    const auto full = statement(QStringLiteral("PRAGMA synchronous=FULL"));
    return full ? changed : Failure(full.error());
}

Failure Database::fail(const QSqlError &error)
{
    m_mayRetry = m_kind == Kind::PostgreSql && isSerializationFailure(error);
    return m_kind == Kind::Sqlite ? failureOfSqlite(error) : failureOfServer(error);
}

} // namespace madoguchi::store
