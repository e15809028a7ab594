#include "app/store/Backup.h"
#include "app/store/EventAudit.h"
#include "app/store/KeyFile.h"
#include "app/store/Migrations.h"
#include "tests/app/store/OtherUser.h"
#include "tests/app/store/StoreFolder.h"
#include "tests/app/store/TestOutcome.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <future>

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

constexpr int Figures = 300;
constexpr int Flips = 300;

const QDateTime Now(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC);

using Rows = QList<QVariantList>;

Outcome<Rows> allEvents(Database &database)
{
    return database.run(QStringLiteral("SELECT * FROM event ORDER BY terminal, seq"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QList<Migration> laterMigrations(const QString &sql)
{
    return migrations() + QList<Migration> { { migrations().last().number + 1, sql } };
}

} // namespace

/// What may happen to the files of a store, and what a person is told then.
class StoreFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void anotherProgramHoldsTheDatabase();
    void aDamagedFileIsNeverBelieved();
    void aTruncatedFileIsDamaged_data();
    void aTruncatedFileIsDamaged();
    void noFileOfOursIsDamaged();
    void aFolderThatMayOnlyBeRead();
    void aNewerStoreIsRefused();
    void aMigrationIsPrecededByABackup();
    void withoutABackupNothingIsMigrated();
    void aMigrationThatFailsLeavesAllAsItWas();
    void programsMeetANewStoreAtOnce();
    void theKeyFileIsMissing();
    void theKeyFileIsAnotherOne_data();
    void theKeyFileIsAnotherOne();
    void theClockIsSetBack();
    void anyTextComesBackAsItWasHashed();
    void aTornSealIsMadeAgain();

private:
    void fill(const StoreFolder &folder, int figures);
};

void StoreFaultsTest::fill(const StoreFolder &folder, int figures)
{
    TAKE(session, folder.open(Now));
    for (int i = 0; i < figures; ++i)
        DONE(session->append(numbered(i)));
}

void StoreFaultsTest::anotherProgramHoldsTheDatabase()
{
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    QProcess other;
    other.start(QStringLiteral(STORE_WRITER), { QStringLiteral("lock"), folder.path() });
    QVERIFY(other.waitForReadyRead(30'000));
    QCOMPARE(other.readAllStandardOutput(), "locked\n");
    REFUSED(session->append(numbered(0)), ErrorCode::StoreBusy);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    DONE(session->append(numbered(0)));
    TAKE(numbers, numbersIn(session->local()));
    QCOMPARE(numbers, QList<int> { 0 });
    DONE(auditedEntries(*session));
}

/// Random bytes of the file are changed. Whatever opens and stands up to an audit has exactly the entries that were
/// written; everything else is told as damage.
void StoreFaultsTest::aDamagedFileIsNeverBelieved()
{
    const quint32 seed = 20261126;
    QRandomGenerator random(seed);
    const StoreFolder folder;
    fill(folder, Figures);
    const QString file = databaseFileOf(folder.place());
    const QByteArray whole = contentOf(file);
    TAKE(before, Database::openFile(file));
    TAKE(written, allEvents(*before));
    before.reset();
    int found = 0;
    for (int i = 0; i < Flips; ++i) {
        QByteArray damaged = whole;
        const qsizetype page = random.bounded(int(whole.size() / 4096)) * 4096;
        const auto reach = i % 2 == 0 ? 4096 : 100; // anywhere, or where the page describes itself
        for (auto flips = 1 + random.bounded(4); flips > 0; --flips)
            damaged[page + random.bounded(reach)] = char(random.bounded(256));
        QVERIFY(replaceContent(file, damaged));
        QFile::remove(file + QStringLiteral("-wal"));
        QFile::remove(file + QStringLiteral("-shm"));
        const QByteArray where = "flip " + QByteArray::number(i) + ", seed " + QByteArray::number(seed);
        const auto session = folder.open(Now, true);
        const auto audited = session ? auditedEntries(**session) : Outcome<qint64>(Failure(session.error()));
        if (!audited) {
            ++found;
            const bool isTold = audited.error().code == ErrorCode::StoreDamaged
                || audited.error().code == ErrorCode::StoreKeyMissing || audited.error().code == ErrorCode::StoreNewer;
            QVERIFY2(isTold, where + ": " + qPrintable(told(audited)));
            continue;
        }
        TAKE(events, allEvents((*session)->local()));
        QVERIFY2(events == written, where);
    }
    qInfo("%d of %d damaged files told as such, the others hold what was written; seed %u", found, Flips, seed);
    QVERIFY(found > Flips / 4);
}

void StoreFaultsTest::aTruncatedFileIsDamaged_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing is left") << 0;
    QTest::newRow("a little is left") << 3;
    QTest::newRow("half of it is left") << 50;
    QTest::newRow("almost all is left") << 97;
}

void StoreFaultsTest::aTruncatedFileIsDamaged()
{
    QFETCH(int, percent);
    const StoreFolder folder;
    fill(folder, Figures);
    const QString file = databaseFileOf(folder.place());
    QVERIFY(QFile::resize(file, QFileInfo(file).size() * percent / 100));
    REFUSED(folder.open(Now, true), ErrorCode::StoreDamaged);
}

void StoreFaultsTest::noFileOfOursIsDamaged()
{
    const StoreFolder folder;
    fill(folder, 1);
    QVERIFY(replaceContent(databaseFileOf(folder.place()), QByteArray(20'000, 'x')));
    REFUSED(folder.open(Now, true), ErrorCode::StoreDamaged);
}

void StoreFaultsTest::aFolderThatMayOnlyBeRead()
{
    const StoreFolder fresh;
    const StoreFolder filled;
    fill(filled, 1);
    {
        const ReadOnly made(fresh.path());
        REFUSED(fresh.open(Now), ErrorCode::FileNotWritten);
    }
    {
        const ReadOnly made(filled.path());
        REFUSED(filled.open(Now), ErrorCode::FileNotWritten);
    }
    TAKE(session, filled.open(Now));
    DONE(session->append(numbered(1)));
    DONE(auditedEntries(*session));
}

void StoreFaultsTest::aNewerStoreIsRefused()
{
    const StoreFolder folder;
    fill(folder, 3);
    {
        TAKE(session, folder.open(Now));
        DONE(migrate(session->local(), {}, laterMigrations(QStringLiteral("CREATE TABLE later (x BIGINT);\n"))));
    }
    const QByteArray before = contentOf(databaseFileOf(folder.place()));
    REFUSED(folder.open(Now), ErrorCode::StoreNewer);
    QCOMPARE(contentOf(databaseFileOf(folder.place())), before);
}

void StoreFaultsTest::aMigrationIsPrecededByABackup()
{
    const StoreFolder folder;
    const QString backups = folder.path() + QStringLiteral("/backups");
    TAKE(session, folder.open(Now));
    DONE(session->append(numbered(0)));
    QString copy;
    const auto backUp = [&](int from) -> Outcome<void> {
        const auto made = backUpFile(session->local(), backups, QString::number(from));
        copy = made.value_or(QString());
        return made ? Outcome<void>() : Failure(made.error());
    };
    DONE(migrate(session->local(), backUp, laterMigrations(QStringLiteral("DROP TABLE held_reception;\n"))));
    TAKE(kept, Database::openFile(copy, true));
    TAKE(version, schemaVersion(*kept));
    QCOMPARE(version, migrations().last().number);
    TAKE(numbers, numbersIn(*kept));
    QCOMPARE(numbers, QList<int> { 0 });
    DONE(kept->run(QStringLiteral("SELECT * FROM held_reception")));
    DONE(auditedEntries(*session));
}

void StoreFaultsTest::withoutABackupNothingIsMigrated()
{
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    const QString backups = folder.path() + QStringLiteral("/backups");
    QVERIFY(replaceContent(backups, "a file where the folder should be"));
    const auto backUp = [&](int from) -> Outcome<void> {
        const auto made = backUpFile(session->local(), backups, QString::number(from));
        return made ? Outcome<void>() : Failure(made.error());
    };
    const auto later = laterMigrations(QStringLiteral("DROP TABLE held_reception;\n"));
    REFUSED(migrate(session->local(), backUp, later), ErrorCode::FileNotWritten);
    TAKE(version, schemaVersion(session->local()));
    QCOMPARE(version, migrations().last().number);
    DONE(session->local().run(QStringLiteral("SELECT * FROM held_reception")));
    DONE(session->append(numbered(0)));
}

void StoreFaultsTest::aMigrationThatFailsLeavesAllAsItWas()
{
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    const auto later
        = laterMigrations(QStringLiteral("DROP TABLE held_reception;\nALTER TABLE nothing ADD COLUMN x BIGINT;\n"));
    QVERIFY(!migrate(session->local(), {}, later));
    TAKE(version, schemaVersion(session->local()));
    QCOMPARE(version, migrations().last().number);
    DONE(session->local().run(QStringLiteral("SELECT * FROM held_reception")));
}

void StoreFaultsTest::programsMeetANewStoreAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const StoreFolder folder;
        std::vector<std::future<QString>> programs(6);
        for (auto &program : programs) {
            program = std::async(std::launch::async, [&folder] { return told(folder.open(Now)); });
        }
        for (auto &program : programs)
            QCOMPARE(program.get(), QString());
    }
}

void StoreFaultsTest::theKeyFileIsMissing()
{
    const StoreFolder folder;
    fill(folder, 2);
    const QString key = folder.place().keyFile;
    const QString elsewhere = folder.path() + QStringLiteral("/elsewhere.key");
    QVERIFY(QFile::rename(key, elsewhere));
    REFUSED(folder.open(Now), ErrorCode::StoreKeyMissing);
    QVERIFY(!QFile::exists(key)); // a new one would hide what happened
    QVERIFY(QFile::rename(elsewhere, key));
    TAKE(session, folder.open(Now));
    DONE(session->append(numbered(2)));
    DONE(auditedEntries(*session));
}

void StoreFaultsTest::theKeyFileIsAnotherOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("another store's key") << (*KeyRing::create()).toText();
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("no key at all") << QByteArray("not a key\n");
    QTest::newRow("the beginning of a key") << (*KeyRing::create()).toText().left(20);
    QTest::newRow("a long file of zeros") << QByteArray(100'000, '\0');
}

void StoreFaultsTest::theKeyFileIsAnotherOne()
{
    QFETCH(QByteArray, content);
    const StoreFolder folder;
    fill(folder, 2);
    const QString key = folder.place().keyFile;
    const QByteArray right = contentOf(key);
    QVERIFY(replaceContent(key, content));
    REFUSED(folder.open(Now), ErrorCode::StoreKeyMissing);
    QVERIFY(replaceContent(key, right));
    DONE(folder.open(Now));
}

void StoreFaultsTest::theClockIsSetBack()
{
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    const QDateTime midnight(QDate(2026, 12, 2), QTime(0, 30), Qt::LocalTime);
    int number = 0;
    // An hour back, also over midnight: the day before goes on and is sealed once more.
    for (const qint64 seconds : { 0, -3600, -3599, 60, -7200, 86'400, 82'800 }) {
        session->setClock([&] { return midnight.addSecs(seconds).toUTC(); });
        DONE(session->append(numbered(number++)));
        DONE(auditedEntries(*session));
    }
    TAKE(numbers, numbersIn(session->local()));
    QCOMPARE(numbers, QList<int>({ 0, 1, 2, 3, 4, 5, 6 }));
}

void StoreFaultsTest::anyTextComesBackAsItWasHashed()
{
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    const QStringList texts { QString(), QStringLiteral("葛󠄀城市"), QStringLiteral("𠮷田"),
        QStringLiteral("e\u0301"), QStringLiteral("'; DROP TABLE event; --"), QStringLiteral("?:name $1"),
        QString(QChar(0xd842)), QString(QChar(0xdfb7)) + u'x', QStringLiteral("a") + QChar(QChar::Null) + u'b',
        QString(QChar(0xfeff)) + u'x', QString(QChar(0xffff)), QString(100'000, u'x') };
    for (const QString &text : texts) {
        DONE(session->append({ text, text, text, text, { { QStringLiteral("text"), text }, { text, 1 } } }));
        DONE(auditedEntries(*session));
    }
}

void StoreFaultsTest::aTornSealIsMadeAgain()
{
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    DONE(session->append(numbered(0)));
    const QString seals = sealFolderOf(session->place()) + u'/' + session->log().terminal() + QStringLiteral(".txt");
    QVERIFY(replaceContent(seals, "2026-12-01 1 0123"));
    session->setClock([] { return Now.addDays(1); });
    DONE(session->append(numbered(1)));
    QCOMPARE(contentOf(seals).count('\n'), 1);
    DONE(auditedEntries(*session));
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "StoreFaultsTest.moc"
