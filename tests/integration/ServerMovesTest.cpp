#include "app/store/EventAudit.h"
#include "app/store/HeldReceptions.h"
#include "app/store/KeyFile.h"
#include "app/store/Store.h"
#include "tests/app/store/StoreFolder.h"
#include "tests/app/store/TestOutcome.h"
#include "tests/integration/PrivatePostgres.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::integration;
using namespace std::chrono_literals;

namespace {

constexpr int PatienceMs = 60'000;

/// What the server has, terminal by terminal.
struct AtServer {
    QList<int> numbers;
    int terminals = 0;
    QString wrong; ///< what an audit says
};

AtServer atServer(const KeyRing &keys, const QString &server = PrivatePostgres::server())
{
    const auto database = Database::openServer(server);
    if (!database)
        return { {}, 0, told(database) };
    const auto numbers = numbersIn(**database);
    const auto terminals = (*database)->run(QStringLiteral("SELECT COUNT(*) FROM terminal"));
    const auto audit = auditEvents(**database, keys, {});
    if (!numbers || !terminals || !audit)
        return { {}, 0, QStringLiteral("cannot be read") };
    return { *numbers, terminals->first().first().toInt(), toWord(audit->tampering) };
}

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

/// A server that goes, comes back or is another one: what a terminal tells meanwhile, and that it sends what is
/// missing.
class ServerMovesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsLostWhileTheServerIsAway_data();
    void nothingIsLostWhileTheServerIsAway();
    void anotherAddressTakesOver_data();
    void anotherAddressTakesOver();
    void manyMeetANewServerAtOnce();
    void sharedWorkGoesOnAfterARestart();

private:
    [[nodiscard]] Place place(
        const QString &folder = QStringLiteral("1"), const QString &server = PrivatePostgres::server()) const;
    /// Records figures through the store and waits until they are kept here.
    void record(Store &store, int first, int count);

    std::unique_ptr<StoreFolder> m_folder;
};

void ServerMovesTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(PrivatePostgres::empty());
}

Place ServerMovesTest::place(const QString &folder, const QString &server) const
{
    Place place = placeIn(m_folder->path() + u'/' + folder, QStringLiteral("市民課1番"));
    place.keyFile = m_folder->path() + QStringLiteral("/city.key");
    place.server = server;
    return place;
}

void ServerMovesTest::record(Store &store, int first, int count)
{
    for (int n = first; n < first + count; ++n)
        store.record(numbered(n));
    auto kept = store.local([](Session &session) { return backlogOf(session); });
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), PatienceMs);
    DONE(kept.result());
}

void ServerMovesTest::nothingIsLostWhileTheServerIsAway_data()
{
    QTest::addColumn<bool>("crash");
    QTest::newRow("it is stopped and started") << false;
    QTest::newRow("it crashes and is started") << true;
}

void ServerMovesTest::nothingIsLostWhileTheServerIsAway()
{
    QFETCH(bool, crash);
    TAKE(keys, Session::open(place()));
    Store store(place());
    record(store, 0, 10);
    QTRY_COMPARE_WITH_TIMEOUT(store.server().state, ServerState::Connected, PatienceMs);
    QVERIFY(crash ? PrivatePostgres::crash() : PrivatePostgres::stop());
    record(store, 10, 10);
    QTRY_COMPARE_WITH_TIMEOUT(store.server().state, ServerState::Away, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(store.server().waiting >= 10, PatienceMs);
    QVERIFY(!store.server().error.message.isEmpty());
    QVERIFY(PrivatePostgres::start());
    record(store, 20, 10);
    QTRY_COMPARE_WITH_TIMEOUT(atServer(keys->keys()).numbers.size(), 30, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(store.server().state == ServerState::Connected && store.server().waiting == 0, PatienceMs);
    const AtServer there = atServer(keys->keys());
    QCOMPARE(there.wrong, QString());
    QCOMPARE(there.numbers, upTo(30));
}

void ServerMovesTest::anotherAddressTakesOver_data()
{
    QTest::addColumn<bool>("older");
    QTest::newRow("with everything") << false;
    QTest::newRow("without what came last") << true;
}

void ServerMovesTest::anotherAddressTakesOver()
{
    QFETCH(bool, older);
    const QString elsewhere = PrivatePostgres::host(QLatin1String(PrivatePostgres::Elsewhere));
    const Place both = place(QStringLiteral("1"), PrivatePostgres::server({ PrivatePostgres::host(), elsewhere }));
    TAKE(session, Session::open(both));
    for (int n = 0; n < 5; ++n)
        DONE(session->append(numbered(n)));
    DONE(forward(*session));
    session->forgetServer();
    QVERIFY(PrivatePostgres::stop());
    if (older) {
        QVERIFY(PrivatePostgres::keep());
    }
    QVERIFY(PrivatePostgres::start());
    for (int n = 5; n < 10; ++n)
        DONE(session->append(numbered(n)));
    DONE(forward(*session));
    QVERIFY(PrivatePostgres::crash());
    REFUSED(forward(*session), ErrorCode::StoreUnavailable);
    DONE(session->append(numbered(10)));
    QVERIFY(older ? PrivatePostgres::startKeptElsewhere() : PrivatePostgres::startElsewhere());
    TAKE(left, forward(*session));
    QCOMPARE(left.waiting(), 0);
    const AtServer there = atServer(session->keys(), both.server);
    QVERIFY(PrivatePostgres::stop());
    QVERIFY(PrivatePostgres::start());
    QCOMPARE(there.wrong, QString());
    QCOMPARE(there.numbers, upTo(11));
}

void ServerMovesTest::manyMeetANewServerAtOnce()
{
    constexpr int Terminals = 12;
    TAKE(key, KeyRing::create());
    DONE(writeKeyFile(place().keyFile, key));
    std::vector<std::thread> threads;
    std::vector<QString> wrong(Terminals);
    for (int i = 0; i < Terminals; ++i) {
        threads.emplace_back([&, i] {
            const auto session = Session::open(place(QString::number(i)));
            if (!session) {
                wrong[std::size_t(i)] = told(session);
                return;
            }
            const auto added = (*session)->append(numbered(i));
            wrong[std::size_t(i)] = told(added) + told(forward(**session));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &one : wrong)
        QCOMPARE(one, QString());
    const AtServer there = atServer(key);
    QCOMPARE(there.wrong, QString());
    QCOMPARE(there.terminals, Terminals);
    QCOMPARE(there.numbers.size(), Terminals);
}

void ServerMovesTest::sharedWorkGoesOnAfterARestart()
{
    TAKE(session, Session::open(place()));
    const QString clerk = QStringLiteral("suzuki");
    DONE(hold(*session, "x", 72h, clerk));
    QVERIFY(PrivatePostgres::stop());
    REFUSED(hold(*session, "x", 72h, clerk), ErrorCode::StoreUnavailable);
    REFUSED(heldSlips(*session), ErrorCode::StoreUnavailable);
    DONE(session->append(numbered(0)));
    QVERIFY(PrivatePostgres::start());
    DONE(hold(*session, "x", 72h, clerk));
    TAKE(slips, heldSlips(*session));
    QCOMPARE(slips.size(), 2);
}

QTEST_GUILESS_MAIN(ServerMovesTest)
#include "ServerMovesTest.moc"
