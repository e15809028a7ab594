#include "app/store/Accounts.h"
#include "app/store/HeldReceptions.h"
#include "app/store/KeyFile.h"
#include "app/store/SystemActor.h"
#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::ctl;
using store::Database;
using store::Session;

/// audit, store, account and hold, as IT staff type them.
class StoreCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile config(m_folder->filePath(QStringLiteral("madoguchi.toml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[interface]\nlanguage = \"en\"\n[office]\ncounter = \"市民課1番\"\n[store]\npath = \""
            + m_folder->filePath(QStringLiteral("store")).toUtf8() + "\"\n");
    }

    void aStoreIsMadeOnFirstUse()
    {
        const QJsonObject verified = object(run("audit verify", 0));
        QCOMPARE(verified.value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(verified.value(QStringLiteral("entries")), QJsonValue(0));
        QVERIFY(QFileInfo::exists(databaseFileOf(place())));
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("firstBad");
        QTest::addColumn<QString>("why");
        QTest::newRow("an entry was changed")
            << QStringLiteral("UPDATE event SET actor = 'x' WHERE seq = 3") << 3 << QStringLiteral("changed");
        QTest::newRow("an entry was removed")
            << QStringLiteral("DELETE FROM event WHERE seq = 2") << 2 << QStringLiteral("missing");
        QTest::newRow("the last entry was removed")
            << QStringLiteral("DELETE FROM event WHERE seq = 5") << 5 << QStringLiteral("missing");
        QTest::newRow("an entry was inserted") << QStringLiteral(
            "INSERT INTO event SELECT terminal, 6, at, kind, actor, act, reception, detail, hash "
            "FROM event WHERE seq = 5") << 6 << QStringLiteral("inserted");
        QTest::newRow("two entries were swapped") << QStringLiteral("UPDATE event SET seq = -seq WHERE seq IN (2, 4);"
                                                                    "UPDATE event SET seq = 6 + seq WHERE seq < 0")
                                                  << 2 << QStringLiteral("reordered");
    }

    void tamperingIsNamed()
    {
        QFETCH(QString, sql);
        const auto session = opened();
        for (int i = 0; i < 5; ++i)
            QVERIFY(session->append({ QStringLiteral("audit"), QStringLiteral("suzuki"), QStringLiteral("sign-in"), {},
                { { QStringLiteral("n"), i } } }));
        for (const QString &one : sql.split(u';'))
            QVERIFY(session->local().statement(one));
        const QJsonObject verified = object(run("audit verify", 5));
        QCOMPARE(verified.value(QStringLiteral("ok")), QJsonValue(false));
        QTEST(verified.value(QStringLiteral("firstBad")).toInt(), "firstBad");
        QTEST(verified.value(QStringLiteral("why")).toString(), "why");
    }

    void theLogIsExportedAsCsv()
    {
        const auto session = opened();
        QVERIFY(session->append({ QStringLiteral("audit"), QStringLiteral("suzuki"), QStringLiteral("form-printed"),
            QStringLiteral("2026-11-26/1"), {} }));
        QVERIFY(session->append({ QStringLiteral("figure"), QStringLiteral("suzuki"), QStringLiteral("reception"),
            QStringLiteral("2026-11-26/1"), {} }));
        const QString file = m_folder->filePath(QStringLiteral("log.csv"));
        const QJsonObject all = object(run("audit export --out " + file.toUtf8(), 0));
        QCOMPARE(all.value(QStringLiteral("entries")), QJsonValue(2));
        const QByteArray csv = read(file);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFterminal,number,time,kind,"));
        QCOMPARE(csv.count("\r\n"), 3);
        QCOMPARE(object(run("audit export --kind figure --out " + file.toUtf8(), 0)).value(QStringLiteral("entries")),
            QJsonValue(1));
        QVERIFY(!read(file).contains("form-printed"));
        QVERIFY2(actsOf(store::systemActor()).contains(QStringLiteral("log-exported")), "who took it is noted");
    }

    void whatIsTypedWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a log without a file") << QByteArray("audit export") << QByteArray("--out FILE");
        QTest::newRow("a kind that is none") << QByteArray("audit export --out x --kind names") << QByteArray("names");
        QTest::newRow("no clerk's name") << QByteArray("hold purge --as=") << QByteArray("--as");
        QTest::newRow("a role that is none")
            << QByteArray("account create sato --roles clerk,boss --password-stdin") << QByteArray("--roles");
        QTest::newRow("no role") << QByteArray("account create sato --password-stdin") << QByteArray("--roles");
        QTest::newRow("no password") << QByteArray("account create sato --roles it") << QByteArray("--password-stdin");
        QTest::newRow("an empty password")
            << QByteArray("account create sato --roles it --password-stdin") << QByteArray("--password-stdin");
        QTest::newRow("an account that is not there")
            << QByteArray("account disable nobody") << QByteArray("account nobody");
    }

    void whatIsTypedWrongIsRefused()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, said);
        const CtlResult result = run(line, 2);
        QVERIFY2(result.err.contains(said), result.err.constData());
    }

    void whoeverIsLockedOutGetsANewPassword()
    {
        run("account create Suzuki --name 鈴木 --roles it,clerk --password-stdin --as sato", 0, "correct horse\n");
        const auto session = opened();
        for (int i = 0; i < 4; ++i)
            QVERIFY(!signIn(*session, QStringLiteral("suzuki"), "wrong password"));
        run("account set-password suzuki --password-stdin", 0, "battery staple\n");
        const auto account = signIn(*session, QStringLiteral("suzuki"), "battery staple");
        QVERIFY2(account, "at once, whatever the lock had been");
        QCOMPARE(account->name, QStringLiteral("鈴木"));
        QVERIFY(
            actsOf(QStringLiteral("sato (%1)").arg(store::systemActor())).contains(QStringLiteral("account-created")));
        QVERIFY(actsOf(store::systemActor()).contains(QStringLiteral("password-set")));
        const QJsonArray listed = run("account list", 0).json().array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().toObject().value(QStringLiteral("roles")).toArray(),
            (QJsonArray { QStringLiteral("clerk"), QStringLiteral("it") }));
        QVERIFY(!listed.first().toObject().contains(QStringLiteral("password")));
    }

    void aShortPasswordAndATakenNameAreRefused()
    {
        QVERIFY(run("account create a --roles it --password-stdin", 3, "short\n").err.contains("eight"));
        run("account create a --roles it --password-stdin", 0, "long enough\n");
        run("account create A --roles it --password-stdin", 5, "long enough\n");
    }

    void theLastManagerStays()
    {
        run("account create a --roles it --password-stdin", 0, "long enough\n");
        QCOMPARE(object(run("account disable a", 5)).value(QStringLiteral("error")).toString(),
            toWord(ErrorCode::LastManager));
        run("account create b --roles it --password-stdin", 0, "long enough\n");
        QCOMPARE(object(run("account disable A", 0)).value(QStringLiteral("disabled")), QJsonValue(true));
        QVERIFY(!signIn(*opened(), QStringLiteral("a"), "long enough"));
    }

    void receptionsOnHoldAreListedAndPurged()
    {
        using namespace std::chrono_literals;
        const auto session = opened();
        const auto slip = hold(*session, "x", 24h, QStringLiteral("suzuki"));
        QVERIFY(slip);
        session->setClock([] { return QDateTime::currentDateTimeUtc().addDays(-2); });
        QVERIFY(hold(*session, "y", 24h, QStringLiteral("suzuki")));
        const QJsonArray listed = run("hold list", 0).json().array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().toObject().value(QStringLiteral("slip")).toString(), slip->number);
        QCOMPARE(object(run("hold purge --as suzuki", 0)).value(QStringLiteral("purged")), QJsonValue(1));
        QCOMPARE(object(run("hold purge", 0)).value(QStringLiteral("purged")), QJsonValue(0));
    }

    void theStoreIsCheckedCopiedAndBroughtUp()
    {
        const QJsonObject migrated = object(run("store migrate", 0));
        QCOMPARE(migrated.value(QStringLiteral("from")), QJsonValue(0));
        QVERIFY(migrated.value(QStringLiteral("to")).toInt() >= 1);
        const QJsonObject checked = object(run("store check", 0));
        QCOMPARE(checked.value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(checked.value(QStringLiteral("sealed")), QJsonValue(1));
        const QString copy = object(run("store backup", 0)).value(QStringLiteral("file")).toString();
        QVERIFY(Database::openFile(copy, true));
        const QJsonObject again = object(run("store migrate", 0));
        QCOMPARE(again.value(QStringLiteral("from")), again.value(QStringLiteral("to")));
    }

    void aDamagedStoreIsTold()
    {
        run("store check", 0);
        QVERIFY(
            opened()->local().change(QStringLiteral("UPDATE terminal SET chain_key = ?"), { QByteArray(200, 'x') }));
        QCOMPARE(
            object(run("store check", 3)).value(QStringLiteral("error")).toString(), QStringLiteral("store-damaged"));
        QCOMPARE(object(run("audit verify", 5)).value(QStringLiteral("why")).toString(), QStringLiteral("changed"));
    }

    void aLostKeyIsTold()
    {
        run("store check", 0);
        QVERIFY(QFile::remove(place().keyFile));
        QCOMPARE(object(run("store check", 4)).value(QStringLiteral("error")).toString(),
            QStringLiteral("store-key-missing"));
        QVERIFY2(!QFileInfo::exists(place().keyFile), "no new key is made for old records");
    }

    void theKeyIsChangedAndCarried()
    {
        const auto before = object(run("store check", 0)).value(QStringLiteral("key"));
        const QJsonObject rotated = object(run("store rotate-key --as suzuki", 0));
        QVERIFY(rotated.value(QStringLiteral("key")) != before);
        const QByteArray file = m_folder->filePath(QStringLiteral("carried.key")).toUtf8();
        QCOMPARE(object(run("store key export " + file, 0)).value(QStringLiteral("key")),
            rotated.value(QStringLiteral("key")));
        run("store key export " + file, 3); // it is never written over
        QVERIFY(QFile::remove(place().keyFile));
        run("store key import " + file, 0);
        QCOMPARE(object(run("store check", 0)).value(QStringLiteral("key")), rotated.value(QStringLiteral("key")));
        QVERIFY(actsOf(store::systemActor()).contains(QStringLiteral("store-key-exported")));
    }

private:
    /// With --config and --json.
    CtlResult run(const QByteArray &line, int expected, const QByteArray &input = {})
    {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        const CtlResult result = runCtl(words
                + QStringList { QStringLiteral("--json"), QStringLiteral("--config"),
                    m_folder->filePath(QStringLiteral("madoguchi.toml")) },
            input);
        if (result.exitCode != expected)
            QTest::qFail(
                (line + ": " + QByteArray::number(result.exitCode) + ' ' + result.err).constData(), __FILE__, __LINE__);
        return result;
    }

    static QJsonObject object(const CtlResult &result) { return result.json().object(); }

    [[nodiscard]] store::Place place() const
    {
        const QString folder = m_folder->filePath(QStringLiteral("store"));
        return { folder, folder + QStringLiteral("/keys/store.key"), {}, QStringLiteral("市民課1番") };
    }

    [[nodiscard]] std::unique_ptr<Session> opened() const
    {
        auto session = Session::open(place());
        if (!session)
            qFatal("%s", qPrintable(session.error().detail));
        return std::move(*session);
    }

    [[nodiscard]] QStringList actsOf(const QString &actor) const
    {
        QStringList acts;
        const auto rows = opened()->local().run(QStringLiteral("SELECT act FROM event WHERE actor = ?"), { actor });
        for (const QVariantList &row : rows.value_or(QList<QVariantList>()))
            acts << row.first().toString();
        return acts;
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StoreCommandsTest)
#include "StoreCommandsTest.moc"
