#include "devices/readers/ReaderWatcher.h"

#include "devices/readers/CardChannel.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace madoguchi;
using namespace madoguchi::readers;

/// Without a reader service; tests/integration has the rest.
class ReaderWatcherTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // pcsc-lite looks for its service here: nobody listens.
        qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm");
    }

    void missingServiceIsToldOnce()
    {
        std::atomic_int told = 0;
        std::atomic_bool runs = true;
        {
            const ReaderWatcher watcher([&](const ReaderSnapshot &snapshot) {
                runs = snapshot.serviceRuns;
                ++told;
            });
            QTRY_COMPARE(told.load(), 1);
            QElapsedTimer looking; // it looks again meanwhile and has nothing new to tell
            looking.start();
            QTRY_VERIFY(looking.elapsed() > 700);
        }
        QCOMPARE(told.load(), 1);
        QVERIFY(!runs);
    }

    void watcherEndsAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            const ReaderWatcher watcher([](const ReaderSnapshot &) {});
        QVERIFY(timer.elapsed() < 2000); // one retry alone takes longer than a hundred milliseconds
    }

    void channelSaysThatTheServiceIsMissing()
    {
        const auto channel = openChannel(QStringLiteral("No such reader"));
        QVERIFY(!channel.has_value());
        QCOMPARE(channel.error(), LinkFault::NoService);
    }
};

QTEST_GUILESS_MAIN(ReaderWatcherTest)
#include "ReaderWatcherTest.moc"
