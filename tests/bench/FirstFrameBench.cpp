#include "tests/bench/FirstFrameWatch.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace madoguchi::bench;

namespace {

constexpr int Rounds = 11;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

/// First painted frame of the clerk's window beside that of an empty window, in one run, in turn. Prints ratios; fails
/// only when a window is not painted at all. Which reader service there is, is up to who starts it.
class FirstFrameBench : public QObject {
    Q_OBJECT

private slots:
    void againstAnEmptyWindow()
    {
        FirstFrameWatch watch;
        QVERIFY2(watch.isReady(), "Xvfb did not start");
        const QTemporaryDir store;
        const QString config = store.filePath(QStringLiteral("madoguchi.toml"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("[store]\npath = \"%1\"\n").arg(store.path()).toUtf8());
        file.close();
        QList<double> ratios;
        QList<double> empty;
        QList<double> ours;
        for (int round = 0; round <= Rounds; ++round) {
            const auto yardstick = watch.firstFrameMs(QStringLiteral(EMPTY_WINDOW), {});
            const auto window = watch.firstFrameMs(QStringLiteral(MADOGUCHI), { QStringLiteral("--config"), config });
            QVERIFY(yardstick && window);
            if (round == 0)
                continue; // the first one reads the programs from the disk
            empty << *yardstick;
            ours << *window;
            ratios << *window / *yardstick;
        }
        const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
        std::printf("first frame, window / empty window: median %.2f (%.2f to %.2f), %.0f ms / %.0f ms, %s\n",
            median(ratios), *least, *most, median(ours), median(empty),
            qPrintable(qEnvironmentVariable("FIRST_FRAME_SITUATION", QStringLiteral("as this machine is"))));
    }
};

QTEST_GUILESS_MAIN(FirstFrameBench)
#include "FirstFrameBench.moc"
