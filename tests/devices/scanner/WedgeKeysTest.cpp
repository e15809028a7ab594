#include "devices/scanner/WedgeKeys.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi::scanner;

/// Keys on their way to a line in which somebody may be typing.
class WedgeKeysTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_nowMs = 0;
        m_keys = std::make_unique<WedgeKeys>(u"MGPA1-"_qs, [this] { return m_nowMs; });
        qApp->installEventFilter(m_keys.get());
        m_line = std::make_unique<QLineEdit>();
        m_line->show();
        m_line->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        m_line->setFocus();
        m_scanned = std::make_unique<QSignalSpy>(m_keys.get(), &WedgeKeys::codeScanned);
    }

    void aScannedCodeDoesNotGoIntoTheLine()
    {
        QSignalSpy entered(m_line.get(), &QLineEdit::returnPressed);
        type(u"abc"_qs, 120);
        type(u"MGPA1-XYZ-1"_qs, 3);
        QTest::keyClick(m_line.get(), Qt::Key_Return);
        QCOMPARE(m_scanned->size(), 1);
        QCOMPARE(m_scanned->first().first().toString(), u"MGPA1-XYZ-1"_qs);
        QCOMPARE(m_line->text(), u"abc"_qs);
        QCOMPARE(entered.size(), 0);
    }

    void whatAPersonTypesArrivesWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gapMs");
        QTest::newRow("letters of our codes") << u"MMM MGPA MGPA1-123"_qs << 100;
        QTest::newRow("a fast typist") << u"Madoguchi MGP"_qs << 51;
        QTest::newRow("another scanner") << u"4821073"_qs << 2;
        QTest::newRow("another scanner with our first letters") << u"MGPX9"_qs << 2;
    }

    void whatAPersonTypesArrivesWhole()
    {
        QFETCH(QString, text);
        QFETCH(int, gapMs);
        type(text, gapMs);
        QTRY_COMPARE(m_line->text(), text); // a last letter that was held comes by itself
        QCOMPARE(m_scanned->size(), 0);
    }

    void keysKeepTheirOrder()
    {
        type(u"MG"_qs, 3);
        QTest::keyClick(m_line.get(), Qt::Key_Backspace);
        QCOMPARE(m_line->text(), u"M"_qs);
        type(u"M"_qs, 3);
        QTest::keyClick(m_line.get(), Qt::Key_Home);
        type(u"x"_qs, 3);
        QCOMPARE(m_line->text(), u"xMM"_qs);
        type(u"M"_qs, 3);
        QTest::keyClick(m_line.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_line->selectedText(), u"xMMM"_qs);
    }

    void enterAfterAHeldLetterIsAPersons()
    {
        QSignalSpy entered(m_line.get(), &QLineEdit::returnPressed);
        type(u"M"_qs, 3);
        QTest::keyClick(m_line.get(), Qt::Key_Return);
        QCOMPARE(m_line->text(), u"M"_qs);
        QCOMPARE(entered.size(), 1);
    }

    void aCodeWithoutEnterIsTold()
    {
        type(u"MGPA1-ABC"_qs, 3);
        QTRY_COMPARE(m_scanned->size(), 1);
        QCOMPARE(m_scanned->first().first().toString(), u"MGPA1-ABC"_qs);
        QVERIFY(m_line->text().isEmpty());
        type(u"MGPA1-DE"_qs, 3);
        QTest::keyClick(m_line.get(), Qt::Key_End);
        QCOMPARE(m_scanned->size(), 2);
    }

    void aLineThatIsGoneGetsNothing()
    {
        type(u"M"_qs, 3);
        m_line.reset();
        QLineEdit other;
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        QTest::keyClick(&other, Qt::Key_B);
        QCOMPARE(other.text(), u"b"_qs);
    }

    void shiftBetweenTheLettersDoesNotMatter()
    {
        for (const QChar c : u"MGPA1-A"_qs) {
            QTest::keyPress(m_line.get(), Qt::Key_Shift);
            type(c, 3);
            QTest::keyRelease(m_line.get(), Qt::Key_Shift);
        }
        QTest::keyClick(m_line.get(), Qt::Key_Tab);
        QCOMPARE(m_scanned->size(), 1);
    }

private:
    void type(const QString &text, int gapMs)
    {
        for (const QChar c : text) {
            m_nowMs += gapMs;
            QTest::keyClick(m_line.get(), c.toLatin1());
        }
    }

    qint64 m_nowMs = 0;
    std::unique_ptr<WedgeKeys> m_keys;
    std::unique_ptr<QLineEdit> m_line;
    std::unique_ptr<QSignalSpy> m_scanned;
};

QTEST_MAIN(WedgeKeysTest)
#include "WedgeKeysTest.moc"
