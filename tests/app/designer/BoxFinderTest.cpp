#include "app/designer/BoxFinder.h"

#include "app/documents/FormTemplate.h"
#include "tests/app/designer/ScannedPaper.h"

#include <QDir>
#include <QPainter>
#include <QTest>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::FieldKind;
using documents::FormTemplate;

namespace {

constexpr double Dpi = 150;
constexpr double PerMm = Dpi / 25.4;

/// Paper to rule on, in millimetres.
class Sheet {
public:
    explicit Sheet(QSizeF sizeMm = { 210, 297 })
        : m_image((sizeMm * PerMm).toSize(), QImage::Format_RGB32)
    {
        m_image.fill(Qt::white);
    }

    void line(double x1, double y1, double x2, double y2, double widthMm = 0.2, Qt::PenStyle style = Qt::SolidLine)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(PerMm, PerMm);
        QPen pen(Qt::black, widthMm, style, Qt::FlatCap);
        if (style == Qt::DotLine)
            pen.setDashPattern({ 0.4 / widthMm, 0.6 / widthMm });
        painter.setPen(pen);
        painter.drawLine(QLineF(x1, y1, x2, y2));
    }

    void grid(const QRectF &frame, int columns, int rows, double widthMm = 0.2, Qt::PenStyle style = Qt::SolidLine)
    {
        for (int i = 0; i <= columns; ++i) {
            const double x = frame.left() + frame.width() * i / columns;
            line(x, frame.top(), x, frame.bottom(), widthMm, style);
        }
        for (int i = 0; i <= rows; ++i) {
            const double y = frame.top() + frame.height() * i / rows;
            line(frame.left(), y, frame.right(), y, widthMm, style);
        }
    }

    [[nodiscard]] QImage image() const { return m_image; }

private:
    QImage m_image;
};

QPointF turnedPoint(const QPointF &mm, const QImage &page, double degrees)
{
    const QPointF middle(page.width() / 2.0 / PerMm, page.height() / 2.0 / PerMm);
    return QTransform().rotate(degrees).map(mm - middle) + middle;
}

bool near(const QRectF &one, const QRectF &other, double mm)
{
    return std::abs(one.left() - other.left()) < mm && std::abs(one.top() - other.top()) < mm
        && std::abs(one.right() - other.right()) < mm && std::abs(one.bottom() - other.bottom()) < mm;
}

bool holds(const QList<QRectF> &boxes, const QRectF &wanted, double mm = 0.3)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const QRectF &box) { return near(box, wanted, mm); });
}

FormTemplate shipped(const QString &id)
{
    return documents::loadTemplate(documents::findTemplates({ QStringLiteral(MADOGUCHI_FORMS_DIR) }).value(id))
        .value_or(FormTemplate());
}

QImage pictureOf(const FormTemplate &form)
{
    const documents::Page &page = form.pages.first();
    const QSize size = (QSizeF(page.widthMm, page.heightMm) * PerMm).toSize();
    return QImage(page.picture).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

/// What is ruled on a page, found in its picture.
class BoxFinderTest : public QObject {
    Q_OBJECT

private slots:
    void shippedFormsHaveTheirFieldsInBoxes_data();
    void shippedFormsHaveTheirFieldsInBoxes();
    void cellsOfATable_data();
    void cellsOfATable();
    void rowsOfBoxes();
    void rowsOfBoxesThatStandApart();
    void squaresForTicks();
    void linesToWriteOn();
    void anOpenFrameIsNoBox();
    void aWholeFrameIsFoundAroundWhatStandsInIt();
    void theSamePageGivesTheSame();
    void anyPictureIsTaken_data();
    void anyPictureIsTaken();
    void everyResolutionWorks_data();
    void everyResolutionWorks();
};

void BoxFinderTest::shippedFormsHaveTheirFieldsInBoxes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<bool>("scan");
    for (const QString &id : documents::findTemplates({ QStringLiteral(MADOGUCHI_FORMS_DIR) }).keys())
        QTest::addRow("%s as it is drawn", qPrintable(id)) << id << 0.0 << false;
    for (const QString &id : { QStringLiteral("juminhyo"), QStringLiteral("idou"), QStringLiteral("koza-furikae") }) {
        QTest::addRow("%s scanned straight", qPrintable(id)) << id << 0.0 << true;
        QTest::addRow("%s scanned a little turned", qPrintable(id)) << id << 0.6 << true;
        QTest::addRow("%s scanned carelessly", qPrintable(id)) << id << -1.7 << true;
    }
}

void BoxFinderTest::shippedFormsHaveTheirFieldsInBoxes()
{
    QFETCH(QString, id);
    QFETCH(double, degrees);
    QFETCH(bool, scan);
    const FormTemplate form = shipped(id);
    const QImage drawn = pictureOf(form);
    const FoundBoxes found = findBoxes(scan ? scanned(drawn, degrees) : drawn, Dpi);
    int fields = 0;
    int inBoxes = 0;
    int marks = 0;
    int inSquares = 0;
    QStringList missed;
    for (const documents::Field &field : form.fields) {
        if (field.page != 1)
            continue;
        QRectF place = field.rectMm;
        place.moveCenter(turnedPoint(place.center(), drawn, degrees));
        ++fields;
        const auto around = [&](const QRectF &box) { return box.adjusted(-1, -1, 1, 1).contains(place); };
        const bool inBox = std::any_of(found.boxesMm.begin(), found.boxesMm.end(), around);
        inBoxes += inBox ? 1 : 0;
        if (!inBox)
            missed << field.id;
        for (const documents::Option &option : field.options) {
            if (field.kind != FieldKind::Choice || field.mark != documents::Mark::Check)
                continue;
            QRectF mark = option.rectMm;
            mark.moveCenter(turnedPoint(mark.center(), drawn, degrees));
            ++marks;
            inSquares += holds(found.checksMm, mark, 0.8) ? 1 : 0;
        }
    }
    // Some fields stand on a line or on the paper itself: who it is addressed to, the day.
    QVERIFY2(inBoxes >= 0.7 * fields, qPrintable(missed.join(u' ')));
    QVERIFY2(
        inSquares >= (scan ? 0.85 : 0.98) * marks, qPrintable(QStringLiteral("%1 of %2").arg(inSquares).arg(marks)));
    QVERIFY2(int(found.checksMm.size()) <= 1.15 * marks + 10, qPrintable(QString::number(found.checksMm.size())));
}

void BoxFinderTest::cellsOfATable_data()
{
    QTest::addColumn<double>("widthMm");
    QTest::addColumn<Qt::PenStyle>("style");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<bool>("scan");
    QTest::newRow("thin lines") << 0.1 << Qt::SolidLine << 0.0 << false;
    QTest::newRow("usual lines") << 0.2 << Qt::SolidLine << 0.0 << false;
    QTest::newRow("thick lines") << 0.8 << Qt::SolidLine << 0.0 << false;
    QTest::newRow("dotted lines") << 0.3 << Qt::DotLine << 0.0 << false;
    QTest::newRow("thin lines, scanned and turned") << 0.12 << Qt::SolidLine << 0.55 << true;
    QTest::newRow("usual lines, scanned") << 0.2 << Qt::SolidLine << 0.0 << true;
    QTest::newRow("usual lines, scanned and turned to the right") << 0.2 << Qt::SolidLine << 1.3 << true;
    QTest::newRow("usual lines, scanned and turned to the left") << 0.2 << Qt::SolidLine << -0.4 << true;
}

void BoxFinderTest::cellsOfATable()
{
    QFETCH(double, widthMm);
    QFETCH(Qt::PenStyle, style);
    QFETCH(double, degrees);
    QFETCH(bool, scan);
    Sheet sheet;
    sheet.grid({ 20, 30, 160, 60 }, 4, 5, widthMm, style);
    const QImage page = scan ? scanned(sheet.image(), degrees) : sheet.image();
    const FoundBoxes found = findBoxes(page, Dpi);
    QCOMPARE(found.boxesMm.size(), 20);
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 4; ++column) {
            QRectF cell(20 + 40 * column, 30 + 12 * row, 40, 12);
            cell.moveCenter(turnedPoint(cell.center(), page, degrees));
            cell.adjust(widthMm / 2, widthMm / 2, -widthMm / 2, -widthMm / 2);
            QVERIFY2(
                holds(found.boxesMm, cell, scan ? 0.5 : 0.3), qPrintable(QStringLiteral("%1 %2").arg(row).arg(column)));
        }
    }
    QVERIFY(found.checksMm.isEmpty());
}

void BoxFinderTest::rowsOfBoxes()
{
    Sheet sheet;
    sheet.grid({ 20, 30, 7 * 6, 8 }, 7, 1);
    sheet.grid({ 20, 60, 12 * 5, 7 }, 12, 1, 0.15);
    sheet.grid({ 20, 90, 2 * 6, 8 }, 2, 1); // two are no row
    sheet.grid({ 20, 120, 5 * 30, 8 }, 5, 1); // cells of a table
    const FoundBoxes found = findBoxes(sheet.image(), Dpi);
    QCOMPARE(found.rowsMm.size(), 2);
    QCOMPARE(found.rowsMm[0].boxes, 7);
    QVERIFY(near(found.rowsMm[0].rectMm, { 20.1, 30.1, 41.8, 7.8 }, 0.25));
    QCOMPARE(found.rowsMm[1].boxes, 12);
    QVERIFY(near(found.rowsMm[1].rectMm, { 20.1, 60.1, 59.8, 6.8 }, 0.25));
    QVERIFY(found.checksMm.isEmpty());
}

void BoxFinderTest::rowsOfBoxesThatStandApart()
{
    // 〒□□□-□□□□
    Sheet sheet;
    for (int i = 0; i < 7; ++i)
        sheet.grid({ 30 + 6.0 * i + (i > 2 ? 5 : 0), 40, 5, 6.5 }, 1, 1);
    const FoundBoxes found = findBoxes(sheet.image(), Dpi);
    QCOMPARE(found.rowsMm.size(), 2);
    QCOMPARE(found.rowsMm[0].boxes, 3);
    QCOMPARE(found.rowsMm[1].boxes, 4);
}

void BoxFinderTest::squaresForTicks()
{
    Sheet sheet;
    for (int i = 0; i < 5; ++i)
        sheet.grid({ 20 + 30.0 * i, 40, 3.0 + 0.6 * i, 3.0 + 0.6 * i }, 1, 1);
    sheet.grid({ 20, 60, 60, 10 }, 1, 1); // one in a cell
    sheet.grid({ 22, 63, 3.5, 3.5 }, 1, 1);
    sheet.grid({ 20, 90, 8, 8 }, 1, 1); // a box, but none for a tick
    sheet.grid({ 60, 90, 6, 3 }, 1, 1);
    const FoundBoxes found = findBoxes(sheet.image(), Dpi);
    QCOMPARE(found.checksMm.size(), 6);
    QVERIFY(holds(found.checksMm, { 22.1, 63.1, 3.3, 3.3 }));
    QVERIFY(holds(found.boxesMm, { 20.1, 60.1, 59.8, 9.8 }));
    QVERIFY(holds(found.boxesMm, { 20.1, 90.1, 7.8, 7.8 }));
    QVERIFY(holds(found.boxesMm, { 60.1, 90.1, 5.8, 2.8 }));
}

void BoxFinderTest::linesToWriteOn()
{
    Sheet sheet;
    sheet.line(30, 50, 120, 50);
    sheet.line(30, 70, 120, 70, 0.3, Qt::DotLine);
    sheet.line(150, 40, 150, 90, 0.5);
    const FoundBoxes found = findBoxes(sheet.image(), Dpi);
    QCOMPARE(found.linesMm.size(), 3);
    QVERIFY(found.boxesMm.isEmpty());
    const auto is = [&](int i, const QLineF &line) {
        return QLineF(found.linesMm[i].p1(), line.p1()).length() < 0.9
            && QLineF(found.linesMm[i].p2(), line.p2()).length() < 0.9;
    };
    QVERIFY(is(0, { 30, 50, 120, 50 }));
    QVERIFY(is(1, { 30, 70, 120, 70 }));
    QVERIFY(is(2, { 150, 40, 150, 90 }));
    const FoundBoxes turned = findBoxes(scanned(sheet.image(), 1), Dpi);
    QVERIFY(turned.linesMm.size() >= 3);
    QVERIFY(std::abs(turned.linesMm[0].angle() - 359) < 0.15); // Qt's angles go the other way round
}

void BoxFinderTest::anOpenFrameIsNoBox()
{
    Sheet sheet;
    sheet.line(20, 30, 100, 30);
    sheet.line(20, 30, 20, 60);
    sheet.line(100, 30, 100, 60);
    sheet.line(20, 60, 90, 60); // open at the lower right corner
    QVERIFY(findBoxes(sheet.image(), Dpi).boxesMm.isEmpty());
}

void BoxFinderTest::aWholeFrameIsFoundAroundWhatStandsInIt()
{
    // A cell with printed words, which are strokes of any length below a line's.
    Sheet sheet;
    sheet.grid({ 20, 30, 80, 12 }, 1, 1);
    for (int i = 0; i < 12; ++i) {
        sheet.line(24 + 4.0 * i, 34, 27 + 4.0 * i, 34, 0.4);
        sheet.line(25.5 + 4.0 * i, 33, 25.5 + 4.0 * i, 38, 0.4);
        sheet.line(24 + 4.0 * i, 37, 27 + 4.0 * i, 37, 0.4);
    }
    const FoundBoxes found = findBoxes(sheet.image(), Dpi);
    QVERIFY(holds(found.boxesMm, { 20.1, 30.1, 79.8, 11.8 }));
    QVERIFY(found.checksMm.isEmpty());
}

void BoxFinderTest::theSamePageGivesTheSame()
{
    const QImage page = scanned(pictureOf(shipped(QStringLiteral("juminhyo"))), 0.8);
    const FoundBoxes one = findBoxes(page, Dpi);
    const FoundBoxes other = findBoxes(page.convertToFormat(QImage::Format_RGB32), Dpi);
    QVERIFY(one.boxesMm == other.boxesMm && one.linesMm == other.linesMm && one.checksMm == other.checksMm
        && one.rowsMm == other.rowsMm);
    QVERIFY(std::is_sorted(one.boxesMm.begin(), one.boxesMm.end(),
        [](const QRectF &a, const QRectF &b) { return a.top() < b.top() - 8; }));
}

void BoxFinderTest::anyPictureIsTaken_data()
{
    QTest::addColumn<QImage>("page");
    QTest::addColumn<double>("dpi");
    const auto filled = [](QSize size, Qt::GlobalColor colour) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    };
    QTest::newRow("none") << QImage() << Dpi;
    QTest::newRow("one pixel") << filled({ 1, 1 }, Qt::black) << Dpi;
    QTest::newRow("a thread") << filled({ 3000, 10 }, Qt::black) << Dpi;
    QTest::newRow("white") << filled({ 1240, 1754 }, Qt::white) << Dpi;
    QTest::newRow("black") << filled({ 1240, 1754 }, Qt::black) << Dpi;
    QTest::newRow("no resolution") << filled({ 100, 100 }, Qt::white) << 0.0;
    QTest::newRow("no number") << filled({ 100, 100 }, Qt::white) << std::nan("");
    QTest::newRow("nothing but grain") << scanned(filled({ 1240, 1754 }, Qt::gray), 1) << Dpi;
}

void BoxFinderTest::anyPictureIsTaken()
{
    QFETCH(QImage, page);
    QFETCH(double, dpi);
    const FoundBoxes found = findBoxes(page, dpi);
    QVERIFY(found.boxesMm.isEmpty());
    QVERIFY(found.checksMm.isEmpty());
    QVERIFY(found.rowsMm.isEmpty());
}

void BoxFinderTest::everyResolutionWorks_data()
{
    QTest::addColumn<double>("dpi");
    for (const double dpi : { 100.0, 150.0, 200.0, 300.0 })
        QTest::addRow("%g dots an inch", dpi) << dpi;
}

void BoxFinderTest::everyResolutionWorks()
{
    QFETCH(double, dpi);
    Sheet sheet;
    sheet.grid({ 20, 30, 160, 60 }, 4, 5, 0.25);
    const QSize size = (QSizeF(sheet.image().size()) * dpi / Dpi).toSize();
    const FoundBoxes found
        = findBoxes(sheet.image().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), dpi);
    QCOMPARE(found.boxesMm.size(), 20);
    QVERIFY(holds(found.boxesMm, { 20.1, 30.1, 39.8, 11.8 }, 0.4));
}

QTEST_GUILESS_MAIN(BoxFinderTest)
#include "BoxFinderTest.moc"
