#include "app/visitor/VisitorDisplay.h"

#include "app/visitor/VisitorWindow.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::visitor;

class VisitorDisplayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, 1.0);
        QCOMPARE(QGuiApplication::screens().size(), 2);
    }

    void theWindowFillsTheScreenThatIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("by its name") << QStringLiteral("visitor") << true;
        QTest::newRow("by its number") << QStringLiteral("2") << true;
        QTest::newRow("the clerk's own, by its name") << QStringLiteral("clerk") << false;
        QTest::newRow("the clerk's own, by its number") << QStringLiteral("1") << false;
        QTest::newRow("one that is not connected") << QStringLiteral("HDMI-1") << false;
        QTest::newRow("a number that is too high") << QStringLiteral("3") << false;
        QTest::newRow("no number of a screen") << QStringLiteral("0") << false;
    }

    void theWindowFillsTheScreenThatIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(bool, isThere);
        QWidget clerk;
        clerk.show();
        VisitorWindow window(QStringLiteral("架空市"), {});
        VisitorDisplay display(name, clerk, window);
        display.begin();
        QCOMPARE(display.isThere(), isThere);
        QCOMPARE(window.isVisible(), isThere);
        QCOMPARE(display.others(), QStringList { QStringLiteral("2: visitor") });
        if (isThere)
            QTRY_COMPARE(window.geometry(), QRect(1366, 0, 1280, 800));
    }

    void theClerksWindowOnThatScreenClosesIt()
    {
        QWidget clerk;
        clerk.resize(300, 200);
        VisitorWindow window(QStringLiteral("架空市"), {});
        VisitorDisplay display(QStringLiteral("visitor"), clerk, window);
        display.begin(); // before the clerk's window is there, as at the start of the program
        clerk.show();
        QVERIFY(display.isThere() && window.isVisible());
        const QSignalSpy changed(&display, &VisitorDisplay::thereChanged);
        clerk.move(1500, 100);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!display.isThere() && !window.isVisible());
        clerk.move(100, 100);
        QTRY_VERIFY(display.isThere() && window.isVisible());
        QTRY_COMPARE(window.geometry(), QRect(1366, 0, 1280, 800));
    }

    void theKeyboardStaysTheClerks()
    {
        QWidget clerk;
        clerk.show();
        clerk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&clerk));
        VisitorWindow window(QStringLiteral("架空市"), {});
        VisitorDisplay display(QStringLiteral("visitor"), clerk, window);
        display.begin();
        QVERIFY(window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        for (const QWidget *widget : window.findChildren<QWidget *>())
            QVERIFY2(widget->focusPolicy() == Qt::NoFocus, widget->metaObject()->className());
    }
};

QTEST_MAIN(VisitorDisplayTest)
#include "VisitorDisplayTest.moc"
