#include "app/store/EventAudit.h"
#include "app/store/HeldReceptions.h"
#include "app/store/KeyFile.h"
#include "app/store/Store.h"
#include "tests/app/store/TestOutcome.h"
#include "tests/integration/PrivatePostgres.h"
#include "tests/integration/SlowProxy.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::store;
using integration::PrivatePostgres;

namespace {

/// Memory: what is tested here is the way to the server; the terminals' own durability has tests of its own.
QString fastFolder()
{
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/madoguchi-XXXXXX")
                                                     : QDir::temp().filePath(QStringLiteral("madoguchi-XXXXXX"));
}

Event figure(int number)
{
    return { QStringLiteral("figure"), QStringLiteral("suzuki"), QStringLiteral("form-printed"), {},
        { { QStringLiteral("n"), number } } };
}

} // namespace

/// What a real PostgreSQL that stops, crashes, moves or is slow does to terminals. Runs inside private-postgres.sh.
class ServerFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(fastFolder());
        QVERIFY(PrivatePostgres::empty());
        DONE(writeKeyFile(keyFile(), *KeyRing::create()));
    }

    void fiftyTerminalsLoseAndDoubleNothingWhileTheServerComesAndGoes()
    {
        constexpr int Terminals = 50;
        constexpr int Events = 2000;
        std::atomic<int> confirmed = 0;
        std::atomic<int> finished = 0;
        std::atomic<bool> broken = false;
        std::vector<std::thread> terminals;
        for (int t = 0; t < Terminals; ++t) {
            terminals.emplace_back([&, t] {
                const auto session = opened(QStringLiteral("terminal-%1").arg(t));
                if (!session) {
                    qWarning("a terminal could not be opened");
                    broken = true;
                    return;
                }
                int appended = 0;
                for (qint64 waiting = 1; appended < Events || waiting > 0;) {
                    for (int i = 0; i < 40 && appended < Events; ++i, ++appended) {
                        if (!session->append(figure(appended)))
                            broken = true;
                        ++confirmed;
                    }
                    const auto backlog = forward(*session);
                    waiting = backlog ? backlog->waiting() : 1;
                    if (!backlog && backlog.error().code != ErrorCode::StoreUnavailable) {
                        qWarning("%s", qPrintable(told(backlog)));
                        broken = true;
                    }
                }
                ++finished;
            });
        }
        for (int outage = 1; outage <= 5; ++outage) {
            QTRY_VERIFY_WITH_TIMEOUT(confirmed >= outage * Terminals * Events / 7 || broken, 120'000);
            QVERIFY(outage % 2 == 0 ? PrivatePostgres::stop() : PrivatePostgres::crash());
            QVERIFY(PrivatePostgres::start());
        }
        for (std::thread &terminal : terminals)
            terminal.join();
        QVERIFY(!broken);
        QCOMPARE(finished.load(), Terminals);
        TAKE(server, Database::openServer(PrivatePostgres::server()));
        TAKE(rows,
            server->run(QStringLiteral(
                "SELECT COUNT(*), COUNT(DISTINCT (terminal, detail)) FROM event WHERE kind = 'figure'")));
        QCOMPARE(rows.first().at(0).toInt(), Terminals * Events);
        QCOMPARE(rows.first().at(1).toInt(), Terminals * Events);
        TAKE(keys, readKeyFile(keyFile()));
        TAKE(audit, auditEvents(*server, keys, {}));
        QVERIFY2(audit.tampering == Tampering::None,
            qPrintable(QStringLiteral("%1 %2").arg(toWord(audit.tampering)).arg(audit.firstBad)));
        QCOMPARE(audit.entries, qint64(Terminals * Events));
    }

    void aTerminalThatWasAwayForAWeekCatchesUpWithoutBlockingTheClerk()
    {
        QVERIFY(PrivatePostgres::stop());
        const Place place = placeNamed(QStringLiteral("away"));
        {
            Place alone = place;
            alone.server.clear();
            TAKE(session, Session::open(alone));
            QDateTime now(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
            session->setClock([&now] { return now; });
            for (int i = 0; i < 7 * 500; ++i) {
                DONE(session->append(figure(i)));
                now = now.addSecs(7 * 86400 / 3500);
            }
        }
        Store store(place);
        QTRY_COMPARE(store.server().state, ServerState::Away);
        QVERIFY(PrivatePostgres::start());
        store.record(figure(9999));
        // While it catches up the clerk's own records do not wait.
        const auto own = store.local([](Session &session) { return session.append(figure(10'000)); });
        QTRY_VERIFY(own.isFinished());
        QVERIFY(own.result());
        QTRY_COMPARE_WITH_TIMEOUT(eventsAtServer(), 3502, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(store.server().waiting, 0, 30'000);
    }

    void aServerThatWasPutBackGetsEverythingAgainThoughNothingNewComes()
    {
        Store store(placeNamed(QStringLiteral("put-back")));
        for (int i = 0; i < 1200; ++i)
            store.record(figure(i));
        QTRY_COMPARE_WITH_TIMEOUT(eventsAtServer(), 1200, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(store.server().waiting, 0, 30'000);
        TAKE(server, Database::openServer(PrivatePostgres::server()));
        DONE(server->statement(QStringLiteral("DELETE FROM event")));
        DONE(server->statement(QStringLiteral("DELETE FROM terminal")));
        QVERIFY(PrivatePostgres::stop());
        QTRY_COMPARE_WITH_TIMEOUT(store.server().state, ServerState::Away, 30'000);
        QVERIFY(PrivatePostgres::start());
        QTRY_COMPARE_WITH_TIMEOUT(eventsAtServer(), 1200, 60'000);
    }

    void whatCameLastIsSentBeforeTheEnd()
    {
        {
            Store store(placeNamed(QStringLiteral("ending")));
            QTRY_COMPARE_WITH_TIMEOUT(store.server().state, ServerState::Connected, 20'000);
            store.record(figure(1));
        }
        QCOMPARE(eventsAtServer(), 1);
    }

    void aSlowServerMakesNobodyWaitForALocalRecord()
    {
        SlowProxy proxy(PrivatePostgres::host() + QStringLiteral("/.s.PGSQL.5432"));
        Place place = placeNamed(QStringLiteral("slow"));
        place.server = QStringLiteral("host=127.0.0.1 port=%1 dbname=madoguchi user=madoguchi").arg(proxy.port());
        Store store(place);
        QTRY_COMPARE_WITH_TIMEOUT(store.server().state, ServerState::Connected, 20'000);
        proxy.setDelay(std::chrono::seconds(10));
        store.record(figure(1));
        const auto asked = store.shared([](Session &session) { return heldSlips(session); });
        QElapsedTimer waited;
        waited.start();
        for (int i = 0; i < 50; ++i) {
            auto added = store.local([i](Session &session) { return session.append(figure(i)); });
            added.waitForFinished();
            QVERIFY(added.result());
        }
        QVERIFY2(waited.elapsed() < 5000, "local records waited for the server");
        QVERIFY2(!asked.isFinished(), "the server was not slow");
        proxy.setDelay({});
    }

    void twoTerminalsWithOneNameStayTwo()
    {
        Place one = placeNamed(QStringLiteral("one"));
        Place other = placeNamed(QStringLiteral("other"));
        one.terminal = other.terminal = QStringLiteral("市民課1番");
        for (const Place &place : { one, other }) {
            TAKE(session, Session::open(place));
            DONE(session->append(figure(1)));
            DONE(forward(*session));
        }
        TAKE(server, Database::openServer(PrivatePostgres::server()));
        TAKE(rows, server->run(QStringLiteral("SELECT COUNT(*), COUNT(DISTINCT id) FROM terminal")));
        QCOMPARE(rows.first().at(1).toInt(), 2);
        TAKE(events, server->run(QStringLiteral("SELECT COUNT(*) FROM event")));
        QCOMPARE(events.first().first().toInt(), 2);
    }

    void aSecondCopyOfATerminalIsRefused()
    {
        const Place place = placeNamed(QStringLiteral("first"));
        {
            TAKE(session, Session::open(place));
            DONE(session->append(figure(1)));
            DONE(forward(*session));
            DONE(session->local().statement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        }
        Place copy = placeNamed(QStringLiteral("copy"));
        QVERIFY(QDir().mkpath(copy.folder));
        QVERIFY(QFile::copy(databaseFileOf(place), databaseFileOf(copy)));
        {
            TAKE(session, Session::open(place));
            DONE(session->append(figure(2)));
            DONE(forward(*session));
        }
        TAKE(session, Session::open(copy));
        REFUSED(forward(*session), ErrorCode::StoreConflict); // the server knows more than the copy
        DONE(session->append(figure(3)));
        REFUSED(forward(*session), ErrorCode::StoreConflict); // and something else
        TAKE(backlog, backlogOf(*session));
        QCOMPARE(backlog.waiting(), 1); // nothing was lost
    }

    void writersThatCollideAreTriedAgain()
    {
        const auto server = Database::openServer(PrivatePostgres::server());
        QVERIFY(server);
        DONE((*server)->statement(QStringLiteral("CREATE TABLE counter (n BIGINT NOT NULL)")));
        DONE((*server)->statement(QStringLiteral("INSERT INTO counter VALUES (0)")));
        std::atomic<int> done = 0;
        std::vector<std::thread> writers;
        for (int w = 0; w < 2; ++w) {
            writers.emplace_back([&] {
                const auto own = Database::openServer(PrivatePostgres::server());
                for (int i = 0; own && i < 100; ++i) {
                    const auto added = (*own)->inTransaction([&]() -> Outcome<void> {
                        const auto rows = (*own)->run(QStringLiteral("SELECT n FROM counter"));
                        if (!rows)
                            return Failure(rows.error());
                        const auto set = (*own)->change(
                            QStringLiteral("UPDATE counter SET n = ?"), { rows->first().first().toInt() + 1 });
                        return set ? Outcome<void>() : Failure(set.error());
                    });
                    done += added ? 1 : 0;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        TAKE(rows, (*server)->run(QStringLiteral("SELECT n FROM counter")));
        QCOMPARE(rows.first().first().toInt(), done.load()); // what was confirmed counts, once each
        QVERIFY2(done > 100, qPrintable(QString::number(done)));
    }

private:
    /// Figures; -1 while it does not answer.
    [[nodiscard]] static int eventsAtServer()
    {
        const auto server = Database::openServer(PrivatePostgres::server());
        const auto rows = server ? (*server)->run(QStringLiteral("SELECT COUNT(*) FROM event WHERE kind = 'figure'"))
                                 : Outcome<QList<QVariantList>>(Failure(server.error()));
        return rows ? rows->first().first().toInt() : -1;
    }

    [[nodiscard]] QString keyFile() const { return m_folder->filePath(QStringLiteral("city.key")); }

    [[nodiscard]] Place placeNamed(const QString &terminal) const
    {
        return { m_folder->filePath(terminal), keyFile(), PrivatePostgres::server(), terminal };
    }

    [[nodiscard]] std::unique_ptr<Session> opened(const QString &terminal) const
    {
        auto session = Session::open(placeNamed(terminal));
        return session ? std::move(*session) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ServerFaultsTest)
#include "ServerFaultsTest.moc"
