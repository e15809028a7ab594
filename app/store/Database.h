#pragma once

#include "devices/outcome/Error.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <type_traits>

namespace madoguchi::store {

/// One connection to the store's database: an SQLite file or a PostgreSQL server, through the same SQL. Belongs to the
/// thread that opened it. SQLite is opened with WAL, synchronous=FULL, foreign keys, secure_delete and memory for
/// temporary data. Statements use `?` for values and are prepared once.
///
/// Errors of every call: StoreBusy (another process holds the database longer than the wait), StoreDamaged,
/// StoreUnavailable (the server is away: throw this connection away), StoreConflict (a unique value is taken),
/// DiskFull, FileNotWritten (rights), Internal. Error::message is filled; Error::detail never holds values.
class Database {
public:
    enum class Kind { Sqlite, PostgreSql };
    /// How strictly the server keeps transactions apart; a file has one writer at a time anyway.
    enum class Isolation { Serializable, ReadCommitted };

    /// Opens or creates the file. Checks its pages (PRAGMA quick_check) when `check` is set: once at a program's start.
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> openFile(const QString &file, bool check = false);
    /// `server` as libpq writes it: "host=db1,db2 dbname=madoguchi user=madoguchi". With several hosts the first one
    /// that takes writes is used.
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> openServer(const QString &server);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Runs one statement; the rows are what it selects or returns.
    [[nodiscard]] Outcome<QList<QVariantList>> run(const QString &sql, const QVariantList &values = {});
    /// The same for a statement without rows; returns how many it changed.
    [[nodiscard]] Outcome<int> change(const QString &sql, const QVariantList &values = {});

    /// The same for what may be lost in a power cut, because it can be found out again: a file is not synced for it.
    [[nodiscard]] Outcome<int> changeLightly(const QString &sql, const QVariantList &values);

    /// False once a server has closed the connection: throw it away.
    [[nodiscard]] bool isConnected() const { return m_connection.isOpen(); }

    /// A statement without values that cannot be prepared: definitions, settings.
    [[nodiscard]] Outcome<void> statement(const QString &sql);

    /// Runs `work` (returns an Outcome) in one transaction that has the write lock from its beginning: committed when
    /// it succeeds, rolled back when it fails. A serialization failure of the server is tried again, up to five times;
    /// `work` therefore changes nothing but the database.
    template <typename Work>
    [[nodiscard]] auto inTransaction(Work work, Isolation isolation = Isolation::Serializable)
        -> std::invoke_result_t<Work>
    {
        for (int attempt = 1;; ++attempt) {
            if (const auto begun = begin(isolation); !begun)
                return Failure(begun.error());
            auto result = work();
            if (result) {
                const auto committed = commit();
                if (committed)
                    return result;
                result = Failure(committed.error());
            }
            rollBack();
            if (!m_mayRetry || attempt == 5)
                return result;
        }
    }

private:
    Database(Kind kind, QSqlDatabase connection);

    [[nodiscard]] Outcome<void> begin(Isolation isolation);
    [[nodiscard]] Outcome<void> commit();
    void rollBack();
    struct Prepared {
        QSqlQuery query;
        int columns = -1; ///< to ask for them costs more than to read a row: asked once
    };

    [[nodiscard]] Outcome<Prepared *> execute(const QString &sql, const QVariantList &values);
    [[nodiscard]] Outcome<void> executeOnly(const QString &sql);
    [[nodiscard]] Outcome<void> setUpFile(bool check);
    [[nodiscard]] Outcome<void> setUpServer();
    [[nodiscard]] Failure fail(const QSqlError &error);

    Kind m_kind;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
    bool m_mayRetry = false; ///< what failed last was a serialization failure
};

} // namespace madoguchi::store
