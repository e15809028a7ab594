#include "app/store/KeyFile.h"
#include "app/store/Store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <sqlite3.h>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

Event figure()
{
    return { QStringLiteral("figure"), QStringLiteral("suzuki"), QStringLiteral("reception-ended"),
        QStringLiteral("2026-12-01/12"), { { QStringLiteral("forms"), 2 }, { QStringLiteral("seconds"), 41 } } };
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double percentile99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * 99 / 100);
}

/// The yardstick: SQLite itself, the same settings, one row of the same size a commit.
class BareSqlite {
public:
    explicit BareSqlite(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        for (const char *sql : { "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                 "CREATE TABLE event (terminal TEXT NOT NULL, seq BIGINT NOT NULL, at BIGINT NOT NULL, kind TEXT NOT "
                 "NULL, "
                 "actor TEXT NOT NULL, act TEXT NOT NULL, reception TEXT NOT NULL, detail TEXT NOT NULL, hash BLOB NOT "
                 "NULL, "
                 "PRIMARY KEY (terminal, seq)) WITHOUT ROWID" })
            sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database,
            "INSERT INTO event VALUES ('0123456789abcdef0123456789abcdef', ?, 1796083200000, 'figure', 'suzuki', "
            "'reception-ended', '2026-12-01/12', '{\"forms\":2,\"seconds\":41}', x'000102030405060708090a0b0c0d0e0f"
            "101112131415161718191a1b1c1d1e1f')",
            -1, &m_insert, nullptr);
    }
    ~BareSqlite()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    void commit()
    {
        sqlite3_bind_int64(m_insert, 1, ++m_seq);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    qint64 m_seq = 0;
};

template <typename Work>
double millisecondsOf(int times, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// How much the store costs beside what it stands on. Prints ratios of one run; fails only when something does not
/// work.
class StoreBench : public QObject {
    Q_OBJECT

private slots:
    void anEntryBesideBareSqlite()
    {
        const QTemporaryDir folder;
        const auto session
            = Session::open({ folder.path(), folder.filePath(QStringLiteral("key")), {}, QStringLiteral("1") });
        QVERIFY(session);
        BareSqlite bare(folder.filePath(QStringLiteral("bare.db")));
        constexpr int Batch = 100;
        QList<double> ratios;
        for (int round = 0; round < 21; ++round) {
            const double own = millisecondsOf(Batch, [&] { (void)(*session)->append(figure()); });
            const double yardstick = millisecondsOf(Batch, [&] { bare.commit(); });
            if (round > 0)
                ratios << yardstick / own;
        }
        const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
        std::printf(
            "commit rate, entry of the log / bare SQLite: median %.2f (%.2f to %.2f)\n", median(ratios), *least, *most);
    }

    /// 200 terminals, each one entry a second, in this one process; the clerk's own wait for a record with the server
    /// in use beside the same without it. Runs inside private-postgres.sh.
    void aClerksWaitBesideTheServer()
    {
        if (qEnvironmentVariableIsEmpty("PRIVATE_POSTGRES"))
            return std::puts("the clerk's wait: left out, no private-postgres.sh around"), void();
        const double alone = waitOf(false);
        const double shared = waitOf(true);
        std::printf("clerk's wait, 200 terminals, p99 with the server / without: %.2f (%.2f ms / %.2f ms)\n",
            shared / alone, shared, alone);
    }

private:
    /// p99 in milliseconds
    [[nodiscard]] double waitOf(bool withServer)
    {
        constexpr int Terminals = 200;
        constexpr int Seconds = 15;
        constexpr int Clerks = 4; // threads that play fifty clerks each
        const QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key"));
        (void)writeKeyFile(key, *KeyRing::create());
        const QString server = withServer
            ? QStringLiteral("host=%1 dbname=madoguchi user=madoguchi").arg(qEnvironmentVariable("PRIVATE_POSTGRES"))
            : QString();
        std::vector<std::unique_ptr<Session>> clerks;
        for (int t = 0; t < Terminals; ++t) {
            auto session = Session::open({ folder.filePath(QString::number(t)), key, {}, QString::number(t) });
            clerks.push_back(session ? std::move(*session) : nullptr);
        }
        std::atomic<bool> over = false;
        std::vector<std::thread> senders;
        for (int s = 0; withServer && s < 2; ++s) {
            senders.emplace_back([&, s] {
                std::vector<std::unique_ptr<Session>> sessions;
                for (int t = s; t < Terminals; t += 2) {
                    auto session
                        = Session::open({ folder.filePath(QString::number(t)), key, server, QString::number(t) });
                    sessions.push_back(session ? std::move(*session) : nullptr);
                }
                while (!over) {
                    for (const auto &session : sessions)
                        (void)forward(*session);
                }
            });
        }
        QList<double> waits[Clerks];
        std::vector<std::thread> threads;
        for (int c = 0; c < Clerks; ++c) {
            threads.emplace_back([&, c] {
                const auto begun = std::chrono::steady_clock::now();
                std::mutex mutex;
                std::condition_variable clock; // nobody rings it: each clerk has a moment of their own in the second
                std::unique_lock lock(mutex);
                int n = 0;
                for (int second = 0; second < Seconds; ++second) {
                    for (int t = c; t < Terminals; t += Clerks, ++n) {
                        clock.wait_until(
                            lock, begun + std::chrono::microseconds(qint64(n) * 1'000'000 * Clerks / Terminals));
                        waits[c] << millisecondsOf(1, [&] { (void)clerks.at(t)->append(figure()); });
                    }
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        over = true;
        for (std::thread &sender : senders)
            sender.join();
        QList<double> all;
        for (const QList<double> &some : waits)
            all << some;
        return percentile99(all);
    }
};

QTEST_GUILESS_MAIN(StoreBench)
#include "StoreBench.moc"
