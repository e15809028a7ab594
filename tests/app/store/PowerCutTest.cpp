#include "app/store/Backup.h"
#include "app/store/HeldReceptions.h"
#include "app/store/Migrations.h"
#include "tests/app/store/DiskImage.h"
#include "tests/app/store/StoreFolder.h"
#include "tests/app/store/TestOutcome.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace std::chrono_literals;

namespace {

/// What a run had been told for certain when it came to a call of the recording.
struct Known {
    int appended = 0;
    QSet<QString> held; ///< hold() returned, and nobody has begun to delete it
    int newestSchema = 0; ///< migrate() returned
};

struct Step {
    FileCall call;
    Known known;
    DiskImage::Files others; ///< key and seals, which the program syncs itself
};

QDateTime morningOf(int day)
{
    return QDateTime(QDate(2026, 12, 1).addDays(day), QTime(0, 30), Qt::UTC);
}

/// The next version of the schema, as a later program would bring it.
QList<Migration> nextMigrations()
{
    return migrations()
        + QList<Migration> { { migrations().last().number + 1,
            QStringLiteral("ALTER TABLE held_reception ADD COLUMN place TEXT NOT NULL DEFAULT '';\n"
                           "CREATE TABLE sale (id TEXT PRIMARY KEY, total BIGINT NOT NULL);\n"
                           "CREATE INDEX event_kind ON event (kind);\n") } };
}

bool writeFiles(const QString &from, const QString &to, const DiskImage::Files &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = to + file.key().mid(from.size());
        QFile copy(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !copy.open(QIODevice::WriteOnly) || copy.write(*file) < 0
            || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

} // namespace

/// Cuts the power after every write of a run of a store, and looks at what is left.
class PowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { record(); }
    void nothingThatWasKeptIsLost();

private:
    void record();
    void run(Session &session);
    void check(const DiskImage::Files &files, const Step &step);
    void checkSession(const StoreFolder &rebuilt, const Known &known);

    StoreFolder m_folder;
    QList<Step> m_steps;
    Known m_known;
};

void PowerCutTest::record()
{
    const QString folder = m_folder.path();
    const RecordingVfs vfs([&](const FileCall &call) {
        if (!call.path.startsWith(databaseFileOf(m_folder.place())))
            return SQLITE_OK; // the backup
        Step step { call, m_known, {} };
        for (const char *inside : { "/store/keys", "/store/seals" }) {
            QDirIterator files(folder + QLatin1String(inside), QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    step.others.insert(file.fileName(), file.readAll());
            }
        }
        m_steps << step;
        return SQLITE_OK;
    });
    TAKE(session, m_folder.open(morningOf(0)));
    run(*session);
    const auto migrated = migrate(
        session->local(),
        [&](int) -> Outcome<void> {
            const auto copy = backUpFile(session->local(), folder + QStringLiteral("/backups"), QStringLiteral("test"));
            return copy ? Outcome<void>() : Failure(copy.error());
        },
        nextMigrations());
    DONE(migrated);
    m_known.newestSchema = nextMigrations().last().number;
    DONE(session->append(numbered(m_known.appended)));
    ++m_known.appended;
}

void PowerCutTest::run(Session &session)
{
    const QString clerk = QStringLiteral("suzuki");
    for (int day = 0; day < 3; ++day) {
        session.setClock([day] { return morningOf(day); });
        QStringList slips;
        for (int i = 0; i < 12; ++i) {
            DONE(session.append(numbered(m_known.appended)));
            ++m_known.appended;
            if (i % 4 == 0) {
                TAKE(slip, hold(session, QByteArray(700 * (i + 1), 'x'), i == 0 ? 12h : 72h, clerk));
                m_known.held << slip.number;
                slips << slip.number;
            }
            if (i % 5 == 0) // as the sender does
                DONE(session.local().changeLightly(
                    QStringLiteral("UPDATE terminal SET sent = ?"), { qlonglong(m_known.appended) }));
        }
        m_known.held.remove(slips.first());
        session.setClock([day] { return morningOf(day).addSecs(13 * 3600); });
        DONE(purgeExpired(session, clerk));
        m_known.held.remove(slips.last());
        DONE(letGo(session, slips.last(), clerk));
    }
}

void PowerCutTest::nothingThatWasKeptIsLost()
{
    const quint32 seed = 20261126;
    QRandomGenerator random(seed);
    DiskImage disk;
    QSet<QByteArray> seen; // states of the disk, with what was known then
    int cuts = 0;
    for (const Step &step : std::as_const(m_steps)) {
        QList<DiskImage::Files> left { disk.withSyncedAlone() };
        if (!disk.isSynced())
            left << disk.withAll() << disk.afterPowerCut(random);
        for (const DiskImage::Files &files : std::as_const(left)) {
            check(files, step);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("cut %1, seed %2").arg(cuts).arg(seed)));
            ++cuts;
        }
        disk.add(step.call);
    }
    qInfo("%d calls, %d power cuts, seed %u", int(m_steps.size()), cuts, seed);
    QVERIFY(cuts > 500);
}

void PowerCutTest::check(const DiskImage::Files &files, const Step &step)
{
    const StoreFolder rebuilt;
    QVERIFY(writeFiles(m_folder.path(), rebuilt.path(), files));
    QVERIFY(writeFiles(m_folder.path(), rebuilt.path(), step.others));
    QVERIFY(QDir().mkpath(rebuilt.place().folder));
    int schema = 0;
    {
        TAKE(database, Database::openFile(databaseFileOf(rebuilt.place()), true));
        TAKE(version, schemaVersion(*database));
        QVERIFY(version >= step.known.newestSchema);
        schema = version;
        if (schema > migrations().last().number) {
            TAKE(numbers, numbersIn(*database));
            QVERIFY(numbers.size() >= step.known.appended);
            DONE(database->run(QStringLiteral("SELECT place FROM held_reception")));
            DONE(database->run(QStringLiteral("SELECT total FROM sale")));
        }
    }
    if (schema <= migrations().last().number)
        checkSession(rebuilt, step.known);
}

void PowerCutTest::checkSession(const StoreFolder &rebuilt, const Known &known)
{
    TAKE(session, rebuilt.open(morningOf(2).addSecs(14 * 3600), true));
    TAKE(numbers, numbersIn(session->local()));
    QVERIFY2(numbers.size() >= known.appended, qPrintable(QString::number(known.appended)));
    for (int i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers.at(i), i);
    TAKE(held, session->local().run(QStringLiteral("SELECT slip FROM held_reception")));
    QSet<QString> slips;
    for (const QVariantList &row : held)
        slips << row.first().toString();
    QVERIFY(slips.contains(known.held));
    TAKE(entries, auditedEntries(*session));
    DONE(session->append(numbered(int(numbers.size()))));
    TAKE(after, auditedEntries(*session));
    QVERIFY(after > entries);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "PowerCutTest.moc"
