#include "widgets/SignaturePad.h"

#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using widgets::SignaturePad;

class SignaturePadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, 1.0); }

    void init()
    {
        m_pad = std::make_unique<SignaturePad>();
        m_pad->setProportions(3, 0.03);
        m_pad->resize(604, 204); // 600 × 200 to write on
        m_pad->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
    }

    void cleanup() { m_pad.reset(); }

    void theMouseWrites()
    {
        QSignalSpy ink(m_pad.get(), &SignaturePad::inkChanged);
        write({ { 2, 2 }, { 302, 102 }, { 602, 202 } });
        QVERIFY(ink.count() >= 3);
        QCOMPARE(m_pad->strokes().size(), 1);
        const QPolygonF stroke = m_pad->strokes().first();
        QCOMPARE(stroke.first(), QPointF(0, 0));
        QCOMPARE(stroke.at(1), QPointF(0.5, 0.5));
        QVERIFY(stroke.last().x() > 0.99 && stroke.last().y() > 0.99);
        QVERIFY(m_pad->isSigned());
    }

    void aFingerWritesAndAPalmDoesNot()
    {
        auto *screen = QTest::createTouchDevice();
        QTest::touchEvent(m_pad.get(), screen).press(1, QPoint(102, 102));
        QTest::touchEvent(m_pad.get(), screen).move(1, QPoint(202, 52)).press(2, QPoint(402, 152));
        QTest::touchEvent(m_pad.get(), screen).move(1, QPoint(302, 102)).move(2, QPoint(452, 152));
        QTest::touchEvent(m_pad.get(), screen).release(1, QPoint(302, 102)).release(2, QPoint(452, 152));
        QCOMPARE(m_pad->strokes().size(), 1); // once, not as the mouse as well
        QCOMPARE(m_pad->strokes().first().size(), 3);
        for (const QPointF &point : m_pad->strokes().first())
            QVERIFY(point.x() < 0.6);
        QVERIFY(m_pad->isSigned());
        delete screen;
    }

    void aDotIsNoSignature()
    {
        QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, QPoint(302, 102));
        write({ { 302, 102 }, { 322, 102 } });
        QCOMPARE(m_pad->strokes().size(), 2);
        QVERIFY(!m_pad->isSigned());
        write({ { 102, 102 }, { 202, 102 } });
        QVERIFY(m_pad->isSigned());
    }

    void nothingLeavesThePad()
    {
        write({ { 302, 102 }, { 900, -300 } });
        for (const QPointF &point : m_pad->strokes().first())
            QVERIFY(QRectF(0, 0, 1.0001, 1.0001).contains(point));
        m_pad->clear();
        m_pad->resize(604, 404); // higher than its proportions: what is above and below is no paper
        write({ { 302, 20 }, { 302, 200 } });
        QVERIFY(m_pad->strokes().isEmpty());
    }

    void linesAreTakenBackOneByOneAndAllAtOnce()
    {
        write({ { 102, 52 }, { 202, 152 } });
        write({ { 302, 52 }, { 402, 152 } });
        m_pad->undo();
        QCOMPARE(m_pad->strokes().size(), 1);
        QVERIFY(m_pad->strokes().first().first().x() < 0.4);
        m_pad->clear();
        QVERIFY(m_pad->strokes().isEmpty() && !m_pad->isSigned());
        m_pad->undo(); // nothing is there any more
    }

    void whatIsWrittenIsSeen()
    {
        const QImage before = m_pad->grab().toImage();
        write({ { 102, 52 }, { 202, 52 }, { 302, 52 } });
        const QImage after = m_pad->grab().toImage();
        const double ratio = after.devicePixelRatio();
        QCOMPARE(after.pixelColor(QPoint(202, 52) * ratio), theme::color(theme::Role::Text));
        QCOMPARE(after.pixelColor(QPoint(202, 100) * ratio), before.pixelColor(QPoint(202, 100) * ratio));
    }

private:
    void write(const QList<QPoint> &points)
    {
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, points.first());
        for (const QPoint &point : points)
            QTest::mouseMove(m_pad.get(), point);
        QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, points.last());
    }

    std::unique_ptr<SignaturePad> m_pad;
};

QTEST_MAIN(SignaturePadTest)
#include "SignaturePadTest.moc"
