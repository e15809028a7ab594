#include "tests/app/store/StoreFolder.h"
#include "tests/app/store/TestOutcome.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

constexpr int Kills = 500;
constexpr int Between = 50; ///< kills before the whole log is looked at
constexpr int Lanes = 2; ///< stores that are written and killed at the same time
constexpr int MostLines = 12; ///< after so many numbers a writer lives at most
constexpr int MostMicroseconds = 1500; ///< and so much longer

/// Burns time: a kill comes in the middle of what the writer does, not when it has just spoken.
void waitBusily(int microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < qint64(microseconds) * 1000) { }
}

/// One store whose writer is killed again and again.
struct Lane {
    StoreFolder folder;
    int returned = 0; ///< numbers below were printed: they are kept
    QString wrong;

    /// Starts a writer and kills it. It numbers on from what the one before has left, be that more than was printed.
    bool killOnce(QRandomGenerator &random)
    {
        QProcess writer;
        writer.start(QStringLiteral(STORE_WRITER), { QStringLiteral("write"), folder.path() });
        QByteArray said;
        const auto lines = random.bounded(MostLines + 1);
        while (said.count('\n') < lines) {
            if (!writer.waitForReadyRead(30'000)) {
                wrong = QStringLiteral("the writer ended with %1").arg(writer.exitCode());
                return false;
            }
            said += writer.readAllStandardOutput();
        }
        waitBusily(random.bounded(MostMicroseconds));
        writer.kill();
        writer.waitForFinished();
        said += writer.readAllStandardOutput();
        const QByteArray whole = said.left(said.lastIndexOf('\n') + 1);
        if (whole.isEmpty())
            return true;
        const QList<QByteArray> numbers = whole.chopped(1).split('\n');
        if (numbers.first().toInt() < returned)
            wrong = QStringLiteral("%1 was returned, %2 comes next").arg(returned - 1).arg(numbers.first().toInt());
        returned = numbers.last().toInt() + 1;
        return wrong.isEmpty();
    }

    /// Nothing lost, nothing doubled, the log stands. `kept` is how many figures there are.
    bool check(int &kept)
    {
        const auto session = Session::open(folder.place());
        if (!session) {
            wrong = told(session);
            return false;
        }
        const auto numbers = numbersIn((*session)->local());
        const auto entries = auditedEntries(**session);
        if (!numbers || !entries) {
            wrong = told(numbers) + told(entries);
            return false;
        }
        kept = int(numbers->size());
        if (kept < returned)
            wrong = QStringLiteral("%1 kept, %2 returned").arg(kept).arg(returned);
        for (int i = 0; i < kept && wrong.isEmpty(); ++i) {
            if (numbers->at(i) != i)
                wrong = QStringLiteral("figure %1 stands at place %2").arg(numbers->at(i)).arg(i);
        }
        return wrong.isEmpty();
    }
};

} // namespace

/// A program that is killed while it writes.
class KillTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostOrDoubled();
};

void KillTest::nothingIsLostOrDoubled()
{
    const quint32 seed = qEnvironmentVariableIntValue("KILL_SEED") ? quint32(qEnvironmentVariableIntValue("KILL_SEED"))
                                                                   : QRandomGenerator::global()->generate() >> 1;
    qInfo("KILL_SEED=%u", seed);
    Lane lanes[Lanes];
    std::vector<std::thread> threads;
    for (int i = 0; i < Lanes; ++i) {
        threads.emplace_back([&lane = lanes[i], seed, i] {
            QRandomGenerator random(seed + quint32(i));
            for (int kill = 0, kept = 0; kill < Kills / Lanes && lane.killOnce(random); ++kill) {
                if (kill % Between == 0 && !lane.check(kept))
                    break;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    int all = 0;
    for (Lane &lane : lanes) {
        int kept = 0;
        QVERIFY2(lane.wrong.isEmpty() && lane.check(kept), qPrintable(lane.wrong));
        all += kept;
    }
    qInfo("%d kills, %d figures kept", Kills, all);
    QVERIFY(all > Kills);
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
