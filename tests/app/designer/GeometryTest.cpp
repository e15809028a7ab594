#include "app/designer/Arrange.h"
#include "app/designer/Snapper.h"

#include <QTest>

using namespace madoguchi::designer;

/// Snapping and arranging: rectangles in, rectangles out.
class GeometryTest : public QObject {
    Q_OBJECT

private slots:
    void aMovedFieldIsDrawnToTheNearestLine_data()
    {
        QTest::addColumn<QRectF>("moved");
        QTest::addColumn<QRectF>("expected");
        QTest::addColumn<int>("guides");
        QTest::newRow("to the left edge of a box") << QRectF(20.8, 40.1, 30, 5) << QRectF(20, 40, 30, 5) << 1;
        QTest::newRow("its right edge to the box's right edge")
            << QRectF(49.4, 60.1, 30, 5) << QRectF(50, 60, 30, 5) << 1;
        QTest::newRow("into a corner") << QRectF(20.3, 29.6, 30, 5) << QRectF(20, 30, 30, 5) << 2;
        QTest::newRow("nothing near: to the grid") << QRectF(33.3, 80.2, 30, 5) << QRectF(33.5, 80, 30, 5) << 0;
    }

    void aMovedFieldIsDrawnToTheNearestLine()
    {
        QFETCH(QRectF, moved);
        QFETCH(QRectF, expected);
        QFETCH(int, guides);
        const Snapper snapper({ QRectF(20, 30, 60, 20) }, {});
        const Snapper::Snapped snapped = snapper.moved(moved, 1);
        QVERIFY(std::abs(snapped.rect.x() - expected.x()) < 1e-9);
        QVERIFY(std::abs(snapped.rect.y() - expected.y()) < 1e-9);
        QCOMPARE(snapped.rect.size(), expected.size());
        QCOMPARE(snapped.guides.size(), guides);
    }

    void onlyDraggedEdgesAreDrawn()
    {
        const Snapper snapper({}, { QRectF(20, 30, 60, 20) });
        const auto snapped = snapper.resized({ 5.2, 5.2, 74.2, 24.1 }, Snapper::Right | Snapper::Bottom, 1);
        QCOMPARE(snapped.rect.topLeft(), QPointF(5.2, 5.2));
        QCOMPARE(snapped.rect.right(), 80.0);
        QCOMPARE(snapped.rect.bottom(), 30.0);
    }

    void anEdgeIsNeverDrawnOntoTheOppositeOne_data()
    {
        QTest::addColumn<int>("edge");
        QTest::addColumn<QRectF>("rect");
        QTest::newRow("right") << int(Snapper::Right) << QRectF(20, 40, 1.4, 5);
        QTest::newRow("left, past it") << int(Snapper::Left) << QRectF(78.3, 40, 1.2, 5);
        QTest::newRow("bottom") << int(Snapper::Bottom) << QRectF(40, 30, 5, 1.4);
        QTest::newRow("top, past it") << int(Snapper::Top) << QRectF(40, 48.3, 5, 1.2);
    }

    void anEdgeIsNeverDrawnOntoTheOppositeOne()
    {
        QFETCH(int, edge);
        QFETCH(QRectF, rect);
        const Snapper snapper({ QRectF(20, 30, 60, 20) }, {});
        const auto snapped = snapper.resized(rect, edge, 2);
        QCOMPARE(snapped.rect, rect);
        QVERIFY(snapped.guides.isEmpty());
    }

    void theOthersFollowTheFirst_data()
    {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<QRectF>("second");
        const auto row = [](const char *name, Arrangement arrangement, const QRectF &second) {
            QTest::newRow(name) << int(arrangement) << second;
        };
        row("left", Arrangement::AlignLeft, { 10, 50, 20, 6 });
        row("centre", Arrangement::AlignCentre, { 20, 50, 20, 6 });
        row("right", Arrangement::AlignRight, { 30, 50, 20, 6 });
        row("top", Arrangement::AlignTop, { 70, 10, 20, 6 });
        row("middle", Arrangement::AlignMiddle, { 70, 12, 20, 6 });
        row("bottom", Arrangement::AlignBottom, { 70, 14, 20, 6 });
        row("width", Arrangement::SameWidth, { 70, 50, 40, 6 });
        row("height", Arrangement::SameHeight, { 70, 50, 20, 10 });
    }

    void theOthersFollowTheFirst()
    {
        QFETCH(int, arrangement);
        QFETCH(QRectF, second);
        const QRectF first(10, 10, 40, 10);
        QCOMPARE(arranged({ first, QRectF(70, 50, 20, 6) }, Arrangement(arrangement)), (QList { first, second }));
    }

    void gapsBecomeEqualAndTheOutermostStay()
    {
        const QList<QRectF> spread
            = arranged({ { 100, 0, 20, 5 }, { 0, 0, 10, 5 }, { 15, 0, 30, 5 } }, Arrangement::SpreadAcross);
        QCOMPARE(spread, (QList<QRectF> { { 100, 0, 20, 5 }, { 0, 0, 10, 5 }, { 40, 0, 30, 5 } }));
    }
};

QTEST_GUILESS_MAIN(GeometryTest)
#include "GeometryTest.moc"
