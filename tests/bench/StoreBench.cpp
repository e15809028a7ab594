#include "app/store/KeyFile.h"
#include "app/store/Store.h"
#include "tests/integration/PrivatePostgres.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
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
        constexpr int Batch = 50;
        QList<double> ratios;
        for (int round = 0; round < 61; ++round) {
            int failed = 0;
            const double own = millisecondsOf(Batch, [&] { failed += (*session)->append(figure()) ? 0 : 1; });
            QCOMPARE(failed, 0);
            const double yardstick = millisecondsOf(Batch, [&] { bare.commit(); });
            if (round > 0)
                ratios << yardstick / own;
        }
        const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
        std::printf(
            "commit rate, entry of the log / bare SQLite: median %.2f (%.2f to %.2f)\n", median(ratios), *least, *most);
    }

    /// 200 terminals with the server, each one entry a second, as in the window; between them 100 that keep their
    /// records alone. What the clerk waits, which is until the entry is handed over, and the time until it is kept, of
    /// the former beside the latter, in the same seconds: the machine with its server and its disk serves both. Runs
    /// inside private-postgres.sh.
    void aClerksWaitBesideTheServer()
    {
        if (qEnvironmentVariableIsEmpty("PRIVATE_POSTGRES"))
            return std::puts("the clerk's wait: left out, no private-postgres.sh around"), void();
        const QTemporaryDir folder;
        QVERIFY(writeKeyFile(folder.filePath(QStringLiteral("key")), *KeyRing::create()));
        QList<double> handing;
        QList<double> ratios;
        QList<double> withServer;
        QList<double> without;
        for (int turn = 0; turn < Turns; ++turn) {
            const Waits waits = waitsOf(folder.path());
            handing << percentile99(waits.handing) / percentile99(waits.without);
            withServer << percentile99(waits.withServer);
            without << percentile99(waits.without);
            ratios << withServer.last() / without.last();
        }
        const auto database = Database::openServer(integration::PrivatePostgres::server());
        QVERIFY(database);
        const auto arrived = (*database)->run(QStringLiteral("SELECT COUNT(*) FROM event WHERE kind = 'figure'"));
        QVERIFY(arrived);
        QCOMPARE(arrived->first().first().toInt(), Turns * 200 * (Seconds + 1));
        const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
        std::printf("clerk's wait in the window / local commit, p99: median %.3f\n", median(handing));
        std::printf("until it is kept, p99, terminals with the server / alone: median %.2f (%.2f to %.2f); "
                    "%.2f ms / %.2f ms\n",
            median(ratios), *least, *most, median(withServer), median(without));
    }

private:
    static constexpr int Turns = 5;
    static constexpr int Warming = 6; ///< seconds that are not counted: all terminals connect at once
    static constexpr int Seconds = Warming + 10;

    struct Waits { // milliseconds
        QList<double> handing; ///< until the window goes on
        QList<double> withServer; ///< until it is kept
        QList<double> without;

        void add(bool alone, double handed, double kept)
        {
            handing << handed;
            (alone ? without : withServer) << handed + kept;
        }
    };

    [[nodiscard]] static Waits waitsOf(const QString &folder)
    {
        constexpr int Terminals = 300; // every third one is alone
        constexpr int Clerks = 4; // threads, each of them plays a quarter of the clerks
        const QString server = integration::PrivatePostgres::server();
        const auto isAlone = [](int terminal) { return terminal % 3 == 2; };
        std::vector<std::unique_ptr<Store>> stores;
        for (int t = 0; t < Terminals; ++t) {
            const Place place { folder + u'/' + QString::number(t), folder + QStringLiteral("/key"),
                isAlone(t) ? QString() : server, QString::number(t) };
            stores.push_back(std::make_unique<Store>(place));
        }
        for (const auto &store : stores)
            store->local([](Session &session) { return session.append(figure()); }).waitForFinished();
        Waits waits[Clerks];
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
                        Store &store = *stores.at(t);
                        const double handed = millisecondsOf(1, [&] { store.record(figure()); });
                        const double kept = millisecondsOf(
                            1, [&] { store.local([](Session &) { return Outcome<void>(); }).waitForFinished(); });
                        if (second >= Warming)
                            waits[c].add(isAlone(t), handed, kept);
                    }
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        stores.clear(); // each sends what is left
        Waits all;
        for (const Waits &some : waits) {
            all.handing << some.handing;
            all.withServer << some.withServer;
            all.without << some.without;
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(StoreBench)
#include "StoreBench.moc"
