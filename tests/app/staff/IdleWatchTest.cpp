#include "app/staff/IdleWatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace madoguchi::staff;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject {
    Q_OBJECT

private slots:
    void countsDownAndSaysSoOnce()
    {
        IdleWatch watch(1200ms, 1100ms);
        const QSignalSpy warned(&watch, &IdleWatch::warned);
        const QSignalSpy elapsed(&watch, &IdleWatch::elapsed);
        watch.start();
        QVERIFY(!watch.isWarning());
        QTRY_COMPARE(elapsed.size(), 1);
        QCOMPARE(warned.size(), 2);
        QCOMPARE(warned.at(0).first().toInt(), 2);
        QCOMPARE(warned.at(1).first().toInt(), 1);
        QVERIFY(!watch.isWarning());
    }

    void whoTouchesTheVisitorsScreenIsNotTheClerk()
    {
        QWindow visitors;
        visitors.setProperty(IdleWatch::VisitorsWindow, true);
        QWindow clerks;
        IdleWatch watch(3000ms, 2900ms);
        watch.start();
        QTRY_VERIFY(watch.isWarning());
        QTest::mouseClick(&visitors, Qt::LeftButton);
        QVERIFY(watch.isWarning());
        QTest::mouseClick(&clerks, Qt::LeftButton);
        QVERIFY(!watch.isWarning());
    }

    void aKeyEndsTheWarning()
    {
        QWindow window;
        IdleWatch watch(3000ms, 2900ms);
        const QSignalSpy over(&watch, &IdleWatch::warningOver);
        const QSignalSpy elapsed(&watch, &IdleWatch::elapsed);
        watch.start();
        QTRY_VERIFY(watch.isWarning());
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(over.size(), 1);
        QVERIFY(!watch.isWarning());
        QTRY_VERIFY(watch.isWarning());
        watch.noteActivity();
        QCOMPARE(over.size(), 2);
        QCOMPARE(elapsed.size(), 0);
    }

    void nothingIsSaidAfterItWasStopped()
    {
        IdleWatch watch(1100ms, 1050ms);
        const QSignalSpy elapsed(&watch, &IdleWatch::elapsed);
        IdleWatch other(1200ms, 0ms);
        const QSignalSpy later(&other, &IdleWatch::elapsed);
        watch.start();
        other.start();
        QTRY_VERIFY(watch.isWarning());
        watch.stop();
        QVERIFY(!watch.isWarning());
        watch.noteActivity();
        QTRY_COMPARE(later.size(), 1);
        QCOMPARE(elapsed.size(), 0);
    }
};

QTEST_MAIN(IdleWatchTest)
#include "IdleWatchTest.moc"
