#include "app/store/EventAudit.h"
#include "app/store/Session.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::store;

/// The program is killed again and again in the middle of its writing: what it had said to be kept is kept, once.
class KillTest : public QObject {
    Q_OBJECT

private slots:
    void killedAtAnyPointNothingIsLostOrDoubled()
    {
        constexpr int Kills = 500;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        qint64 confirmed = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            QProcess program;
            program.start(QStringLiteral(APPENDING_PROGRAM), { folder.path() });
            // It dies after so many entries and, in every other run, a random while into the next one.
            const int entries = random.bounded(4);
            int seen = 0;
            QVERIFY(program.waitForStarted());
            while (seen < entries) {
                QVERIFY2(program.waitForReadyRead(20'000), "the program does not write");
                while (program.canReadLine()) {
                    const qint64 number = program.readLine().trimmed().toLongLong();
                    QVERIFY2(number > confirmed, "an entry has a number that was there before");
                    confirmed = number;
                    ++seen;
                }
            }
            spin(random.bounded(2) == 0 ? 0 : random.bounded(3'000));
            program.kill();
            QVERIFY(program.waitForFinished(20'000));
            while (program.canReadLine())
                confirmed = program.readLine().trimmed().toLongLong();
        }
        check(folder.path(), confirmed);
    }

private:
    /// A while that is too short to wait for anything.
    static void spin(int microseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < qint64(microseconds) * 1000)
            continue;
    }

    void check(const QString &folder, qint64 confirmed)
    {
        auto session
            = Session::open({ folder, folder + QStringLiteral("/store.key"), {}, QStringLiteral("市民課1番") }, true);
        QVERIFY(session);
        const auto audit = auditEvents((*session)->local(), (*session)->keys(), {});
        QVERIFY(audit);
        QCOMPARE(toWord(audit->tampering), QString());
        // At most one entry a kill was kept and could no longer be told.
        QVERIFY2(audit->entries >= confirmed, "an entry that was confirmed is lost");
        const auto rows
            = (*session)->local().run(QStringLiteral("SELECT COUNT(*), COUNT(DISTINCT seq), MAX(seq) FROM event"));
        QVERIFY(rows);
        QCOMPARE(rows->first().at(0).toLongLong(), audit->entries);
        QCOMPARE(rows->first().at(1).toLongLong(), audit->entries);
        QCOMPARE(rows->first().at(2).toLongLong(), audit->entries);
        qInfo("%lld entries confirmed, %lld kept", static_cast<long long>(confirmed),
            static_cast<long long>(audit->entries));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
