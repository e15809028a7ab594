#include "app/store/EventAudit.h"
#include "app/store/KeyFile.h"
#include "app/store/Migrations.h"
#include "app/store/StoreThread.h"
#include "tests/app/store/TestOutcome.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>
#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::store;

/// What can be wrong with a terminal's own records when the program opens them, or while it works.
class StoreFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anotherProcessThatHoldsTheFileIsWaitedForThenTold()
    {
        const auto session = opened();
        QVERIFY(session);
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(database().toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(session->local().statement(QStringLiteral("PRAGMA busy_timeout=50")));
        REFUSED(session->append(event()), ErrorCode::StoreBusy);
        QCOMPARE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
        const auto added = session->append(event());
        QVERIFY(added);
        QCOMPARE(*added, 1);
    }

    void aDamagedFileIsToldAndNeverBelieved()
    {
        filled();
        const QByteArray genuine = content();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int told = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray damaged = genuine;
            for (int flip = 0; flip < 8; ++flip) {
                const qsizetype at = random.bounded(int(damaged.size()));
                damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << random.bounded(8)));
            }
            setContent(damaged);
            const auto session = Session::open(place(), true);
            if (!session) {
                QVERIFY2(!session.error().message.isEmpty(), qPrintable(session.error().detail));
                ++told;
                continue;
            }
            // What can still be opened holds exactly what was written, or the audit says that it does not.
            const auto audit = auditEvents((*session)->local(), (*session)->keys(), {});
            if (audit && audit->tampering == Tampering::None)
                QCOMPARE(audit->entries, Filled);
            else
                ++told;
        }
        QVERIFY2(told > 20, qPrintable(QString::number(told)));
    }

    void aTruncatedFileIsTold()
    {
        filled();
        setContent(content().left(5000));
        REFUSED(Session::open(place(), true), ErrorCode::StoreDamaged);
    }

    void aFileThatIsNoDatabaseIsTold()
    {
        QDir().mkpath(place().folder);
        setContent(QByteArray(9000, 'x'));
        REFUSED(Session::open(place(), true), ErrorCode::StoreDamaged);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        // Rights do not stop an administrator: a file where the folder should be stops everybody.
        Place blocked = place();
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        blocked.folder = m_folder->filePath(QStringLiteral("file/store"));
        REFUSED(Session::open(blocked), ErrorCode::FileNotWritten);
    }

    void aNewerSchemaIsRefused()
    {
        filled();
        {
            const auto file = Database::openFile(database());
            QVERIFY((*file)->statement(QStringLiteral("UPDATE schema_version SET version = 999")));
        }
        REFUSED(Session::open(place()), ErrorCode::StoreNewer);
    }

    void anOlderSchemaIsMigratedAfterABackup()
    {
        filled();
        const auto file = Database::openFile(database());
        QList<Migration> newer = migrations();
        newer << Migration { int(newer.size()) + 1, QStringLiteral("CREATE TABLE later (name TEXT PRIMARY KEY);\n") };
        int backups = 0;
        const auto noBackup = migrate(
            **file, [](int) -> Outcome<void> { return failure(ErrorCode::DiskFull); }, newer);
        QVERIFY(!noBackup);
        QCOMPARE(schemaVersion(**file).value(), int(migrations().size()));
        const auto done = migrate(
            **file,
            [&backups](int from) -> Outcome<void> {
                backups += from == int(migrations().size()) ? 1 : 0;
                return {};
            },
            newer);
        QVERIFY(done);
        QCOMPARE(backups, 1);
        QCOMPARE(schemaVersion(**file).value(), newer.last().number);
        QVERIFY((*file)->run(QStringLiteral("SELECT * FROM later")));
    }

    void aMigrationThatFailsChangesNothing()
    {
        filled();
        const auto file = Database::openFile(database());
        QList<Migration> broken = migrations();
        broken << Migration { int(broken.size()) + 1,
            QStringLiteral("CREATE TABLE later (name TEXT PRIMARY KEY);\nCREATE TABLE later (name TEXT);\n") };
        QVERIFY(!migrate(**file, {}, broken));
        QCOMPARE(schemaVersion(**file).value(), int(migrations().size()));
        QVERIFY(!(*file)->run(QStringLiteral("SELECT * FROM later")));
    }

    void aLostKeyIsToldAndNoNewOneMade()
    {
        filled();
        QVERIFY(QFile::remove(place().keyFile));
        REFUSED(Session::open(place()), ErrorCode::StoreKeyMissing);
        QVERIFY(!QFile::exists(place().keyFile));
    }

    void anotherKeyIsTold()
    {
        filled();
        QVERIFY(writeKeyFile(place().keyFile, *KeyRing::create()));
        REFUSED(Session::open(place()), ErrorCode::StoreKeyMissing);
    }

    void aClockSetBackKeepsTheOrder()
    {
        const auto session = opened();
        QDateTime now(QDate(2026, 12, 1), QTime(0, 30), Qt::UTC);
        session->setClock([&now] { return now; });
        QVERIFY(session->append(event()));
        now = now.addSecs(-3600);
        const auto second = session->append(event());
        QVERIFY(second);
        const auto audit = auditEvents(session->local(), session->keys(), sealFolderOf(place()));
        QVERIFY(audit);
        QCOMPARE(toWord(audit->tampering), QString());
    }

    void theThreadOpensAgainWhatCouldNotBeOpened()
    {
        Place blocked = place();
        const QString obstacle = m_folder->filePath(QStringLiteral("store"));
        {
            QFile file(obstacle);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        StoreThread thread(blocked, true);
        std::atomic<int> failed = 0;
        std::atomic<int> done = 0;
        const auto append
            = [&](Outcome<Session *> session) { (session && (*session)->append(event())) ? ++done : ++failed; };
        thread.add(append);
        QTRY_COMPARE(failed.load(), 1);
        QVERIFY(QFile::remove(obstacle));
        thread.add(append);
        QTRY_COMPARE(done.load(), 1);
    }

private:
    static constexpr qint64 Filled = 200;

    [[nodiscard]] Place place() const
    {
        return { m_folder->filePath(QStringLiteral("store")), m_folder->filePath(QStringLiteral("store.key")), {},
            QStringLiteral("市民課1番") };
    }

    [[nodiscard]] QString database() const { return databaseFileOf(place()); }

    [[nodiscard]] std::unique_ptr<Session> opened() const
    {
        auto session = Session::open(place());
        return session ? std::move(*session) : nullptr;
    }

    [[nodiscard]] static Event event()
    {
        return { QStringLiteral("audit"), QStringLiteral("suzuki"), QStringLiteral("form-printed"), {}, {} };
    }

    void filled()
    {
        const auto session = opened();
        QVERIFY(session);
        for (qint64 i = 0; i < Filled; ++i)
            QVERIFY(session->append(event()));
        QVERIFY(session->local().statement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(database());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setContent(const QByteArray &bytes)
    {
        QFile::remove(database() + QStringLiteral("-wal"));
        QFile::remove(database() + QStringLiteral("-shm"));
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "StoreFaultsTest.moc"
