#include "devices/readers/ReaderWatcher.h"

#include "devices/readers/CardChannel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
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
        // pcsc-lite looks for its service here: nobody listens, but where a test does.
        QVERIFY(m_folder.isValid());
        qputenv("PCSCLITE_CSOCK_NAME", QFile::encodeName(socket()));
    }

    void missingServiceIsToldOnce()
    {
        // Something listens in the service's place and hangs up at once: each look for the service is seen.
        QLocalServer dead;
        int looks = 0;
        connect(&dead, &QLocalServer::newConnection, this, [&] {
            ++looks;
            delete dead.nextPendingConnection();
        });
        QVERIFY2(dead.listen(socket()), qPrintable(dead.errorString()));
        std::atomic_int told = 0;
        std::atomic_bool runs = true;
        {
            const ReaderWatcher watcher([&](const ReaderSnapshot &snapshot) {
                runs = snapshot.serviceRuns;
                ++told;
            });
            QTRY_VERIFY(looks >= 4); // the fourth comes after the third has been told, or not
            dead.close(); // a look that waits for an answer ends
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

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("pcscd.comm")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ReaderWatcherTest)
#include "ReaderWatcherTest.moc"
