#include "app/store/EventAudit.h"
#include "app/store/KeyFile.h"
#include "app/store/Session.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

/// As someone with the sqlite3 program does it: past this program, without foreign keys.
class RawFile {
public:
    explicit RawFile(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    ~RawFile() { sqlite3_close(m_database); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    [[nodiscard]] int run(const QString &sql)
    {
        const int result = sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
        if (result != SQLITE_OK)
            qWarning("%s", sqlite3_errmsg(m_database));
        return result == SQLITE_OK ? sqlite3_changes(m_database) : -1;
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto session = opened();
        QVERIFY(session);
        QDateTime now(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        session->setClock([&now] { return now; });
        for (int i = 0; i < Entries; ++i) {
            QVERIFY(session->append({ i % 2 == 0 ? QStringLiteral("audit") : QStringLiteral("figure"),
                i % 3 == 0 ? QStringLiteral("suzuki") : QStringLiteral("sato"), QStringLiteral("act-%1").arg(i),
                QStringLiteral("2026-11-01/%1").arg(i % 7), { { QStringLiteral("n"), i } } }));
            now = now.addSecs(60);
        }
        const auto head = session->local().run(QStringLiteral("SELECT head FROM terminal"));
        QVERIFY(head);
        m_last = head->first().first().toInt();
        QVERIFY(session->local().statement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        m_terminal = session->log().terminal();
        session.reset();
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_genuine = file.readAll();
    }

    void init()
    {
        QFile::remove(database() + QStringLiteral("-wal"));
        QFile::remove(database() + QStringLiteral("-shm"));
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_genuine) == m_genuine.size());
    }

    void whatWasNotTouchedIsGenuine()
    {
        const AuditResult result = audited();
        QCOMPARE(toWord(result.tampering), QString());
        QCOMPARE(result.entries, m_last);
    }

    void eachKindOfEditIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad"); // 1000 and around: the last entry, one more, one less
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *sql, qint64 firstBad, const char *why) {
            QTest::newRow(name) << QString::fromLatin1(sql) << firstBad << QString::fromLatin1(why);
        };
        row("another actor", "UPDATE event SET actor = 'tanaka' WHERE seq = 17", 17, "changed");
        row("another time", "UPDATE event SET at = at + 1 WHERE seq = 17", 17, "changed");
        row("another hash", "UPDATE event SET hash = randomblob(32) WHERE seq = 17", 17, "changed");
        row("another type", "UPDATE event SET detail = CAST(detail AS BLOB) WHERE seq = 17", 17, "changed");
        row("one removed", "DELETE FROM event WHERE seq = 17", 17, "missing");
        row("the first one removed", "DELETE FROM event WHERE seq = 1", 1, "missing");
        row("the last one removed", "DELETE FROM event WHERE seq = (SELECT MAX(seq) FROM event)", 1000, "missing");
        row("one added behind the last",
            "INSERT INTO event SELECT terminal, seq + 1, at, kind, actor, act, reception, "
            "detail, hash FROM event WHERE seq = (SELECT MAX(seq) FROM event)",
            1001, "inserted");
        row("one added before the first",
            "INSERT INTO event SELECT terminal, 0, at, kind, actor, act, reception, detail, "
            "hash FROM event WHERE seq = 5",
            0, "inserted");
        row("one of an unknown terminal",
            "INSERT INTO event SELECT 'x', seq, at, kind, actor, act, reception, detail, "
            "hash FROM event WHERE seq = 5",
            5, "inserted");
        row("two exchanged",
            "UPDATE event SET seq = CASE seq WHEN 17 THEN -20 ELSE -17 END WHERE seq IN (17, 20); "
            "UPDATE event SET seq = -seq WHERE seq < 0",
            17, "reordered");
        row("the end moved back", "UPDATE terminal SET head = head - 1", 1000, "changed");
        row("the end cut off cleanly",
            "DELETE FROM event WHERE seq = (SELECT MAX(seq) FROM event); "
            "UPDATE terminal SET head = head - 1, head_hash = (SELECT hash FROM event ORDER BY seq DESC LIMIT 1)",
            999, "changed");
    }

    void eachKindOfEditIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        QFETCH(QString, why);
        QVERIFY(RawFile(database()).run(sql) > 0);
        const AuditResult result = audited();
        QCOMPARE(toWord(result.tampering), why);
        const qint64 expected = firstBad < 900 ? firstBad : m_last + firstBad - 1000;
        QCOMPARE(result.firstBad, expected);
    }

    void aThousandRandomEditsAreAllCaught()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int caught = 0;
        for (int i = 0; i < 1000; ++i) {
            init();
            const QString sql = randomEdit(random);
            const int changed = RawFile(database()).run(sql);
            QVERIFY2(changed > 0, qPrintable(sql));
            const AuditResult result = audited();
            if (result.tampering == Tampering::None)
                qWarning("not caught: %s", qPrintable(sql));
            else
                ++caught;
        }
        QCOMPARE(caught, 1000);
    }

    void anOlderCopyIsCaughtByTheSeals()
    {
        const QByteArray older = m_genuine;
        auto session = opened();
        QVERIFY(session);
        QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        session->setClock([&now] { return now; });
        for (int day = 0; day < 3; ++day) {
            QVERIFY(
                session->append({ QStringLiteral("audit"), QStringLiteral("sato"), QStringLiteral("act"), {}, {} }));
            now = now.addDays(1);
        }
        session.reset();
        QCOMPARE(toWord(audited(true).tampering), QString());
        m_genuine = older;
        init();
        const AuditResult result = audited(true);
        QCOMPARE(toWord(result.tampering), QStringLiteral("missing"));
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("seals/%1.txt").arg(m_terminal))));
    }

private:
    static constexpr int Entries = 60;

    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("madoguchi.db")); }

    [[nodiscard]] std::unique_ptr<Session> opened() const
    {
        auto session = Session::open(
            { m_folder.path(), m_folder.filePath(QStringLiteral("store.key")), {}, QStringLiteral("1") });
        return session ? std::move(*session) : nullptr;
    }

    [[nodiscard]] AuditResult audited(bool withSeals = false) const
    {
        const auto file = Database::openFile(database());
        const auto keys = readKeyFile(m_folder.filePath(QStringLiteral("store.key")));
        if (!file || !keys)
            return {};
        const auto result
            = auditEvents(**file, *keys, withSeals ? m_folder.filePath(QStringLiteral("seals")) : QString());
        return result.value_or(AuditResult {});
    }

    [[nodiscard]] QString randomEdit(QRandomGenerator &random) const
    {
        const int seq = 1 + int(random.bounded(m_last));
        const int other = 1 + (seq + int(random.bounded(m_last - 1))) % int(m_last);
        const QStringList texts { QStringLiteral("kind"), QStringLiteral("actor"), QStringLiteral("act"),
            QStringLiteral("reception"), QStringLiteral("detail") };
        const QString column = texts.at(random.bounded(texts.size()));
        switch (random.bounded(9)) {
        case 0:
            return QStringLiteral("UPDATE event SET %1 = %1 || 'x' WHERE seq = %2").arg(column).arg(seq);
        case 1:
            return QStringLiteral("UPDATE event SET act = substr(act, 2) WHERE seq = %1").arg(seq);
        case 2:
            return QStringLiteral("UPDATE event SET at = at - %1 WHERE seq = %2")
                .arg(1 + random.bounded(100'000))
                .arg(seq);
        case 3:
            return QStringLiteral("UPDATE event SET hash = randomblob(%1) WHERE seq = %2")
                .arg(random.bounded(40))
                .arg(seq);
        case 4:
            return QStringLiteral("DELETE FROM event WHERE seq = %1").arg(seq);
        case 5:
            return QStringLiteral("UPDATE event SET seq = %1 WHERE seq = %2")
                .arg(m_last + 1 + random.bounded(9))
                .arg(seq);
        case 6:
            return QStringLiteral(
                "UPDATE event SET seq = CASE seq WHEN %1 THEN -%2 ELSE -%1 END WHERE seq IN (%1, %2); "
                "UPDATE event SET seq = -seq WHERE seq < 0")
                .arg(seq)
                .arg(other);
        case 7:
            return QStringLiteral(
                "INSERT INTO event SELECT terminal, %1, at, kind, actor, act, reception, detail, hash "
                "FROM event WHERE seq = %2")
                .arg(random.bounded(2) == 0 ? m_last + 1 : -qint64(random.bounded(5)))
                .arg(seq);
        default:
            return QStringLiteral("UPDATE terminal SET head = head + %1").arg(random.bounded(2) == 0 ? 1 : -1);
        }
    }

    const QTemporaryDir m_folder;
    QByteArray m_genuine;
    QString m_terminal;
    qint64 m_last = 0;
};

QTEST_GUILESS_MAIN(AuditTest)
#include "AuditTest.moc"
