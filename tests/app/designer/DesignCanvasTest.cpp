#include "app/designer/DesignCanvas.h"

#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

namespace {

bool isNear(const QRectF &one, const QRectF &other)
{
    constexpr double slackMm = 0.3; // a pixel
    return std::abs(one.left() - other.left()) < slackMm && std::abs(one.top() - other.top()) < slackMm
        && std::abs(one.right() - other.right()) < slackMm && std::abs(one.bottom() - other.bottom()) < slackMm;
}

} // namespace

/// The paper with its fields, by mouse and by keys.
class DesignCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<FormEditor>();
        m_canvas = std::make_unique<DesignCanvas>(*m_editor);
        documents::FormTemplate form;
        form.title.ja = QStringLiteral("見本");
        form.pages = { documents::Page(), documents::Page() };
        m_editor->open(form);
        m_canvas->resize(900, 700);
        m_canvas->show();
        m_canvas->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        m_canvas->setFocus();
    }

    void cleanup()
    {
        m_canvas.reset();
        m_editor.reset();
    }

    void aToolAndADragMakeAField()
    {
        QSignalSpy made(m_canvas.get(), &DesignCanvas::fieldMade);
        m_canvas->setMaker([](FieldKind kind, int page, const QRectF &rectMm) {
            Field field = newField(kind, page, rectMm);
            field.label.ja = QStringLiteral("届出日");
            return field;
        });
        m_canvas->setTool(FieldKind::Date);
        dragMm({ 20, 30 }, { 80, 38 });
        QCOMPARE(made.size(), 1);
        QCOMPARE(m_editor->single()->label.ja, QStringLiteral("届出日"));
        QVERIFY(m_editor->single());
        QCOMPARE(m_editor->single()->kind, FieldKind::Date);
        QVERIFY(isNear(m_editor->single()->rectMm, { 20, 30, 60, 8 }));
        QVERIFY(!m_canvas->tool()); // one at a time
    }

    void aClickIntoAFoundBoxTakesExactlyThisBox()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(10, 10, 100, 60), QRectF(20, 20, 40, 10) };
        m_canvas->setFound(1, found);
        QSignalSpy taken(m_canvas.get(), &DesignCanvas::boxTaken);
        clickMm({ 30, 25 });
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().at(1).toRectF(), QRectF(20, 20, 40, 10));
        m_canvas->setTool(FieldKind::Check);
        clickMm({ 30, 25 });
        QCOMPARE(m_editor->single()->kind, FieldKind::Check);
        QCOMPARE(m_editor->single()->rectMm, QRectF(20, 20, 40, 10));
        clickMm({ 30, 25 }); // now it is a field
        QCOMPARE(taken.size(), 1);
    }

    void aDraggedFieldIsDrawnToLinesAndWithAltIsNot()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(50, 50, 60, 20) };
        m_canvas->setFound(1, found);
        const QString id = m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 6 });
        dragMm({ 30, 23 }, { 60.8, 53.7 }); // to 50.8, 50.7
        QCOMPARE(rectOf(id).topLeft(), QPointF(50, 50));
        m_editor->steps().undo();
        QCOMPARE(rectOf(id).topLeft(), QPointF(20, 20));
        dragMm({ 30, 23 }, { 60.8, 53.7 }, Qt::AltModifier);
        QVERIFY(rectOf(id).topLeft() != QPointF(50, 50));
        QVERIFY(isNear(rectOf(id), { 50.8, 50.7, 30, 6 }));
    }

    void aHandleResizesAndEscGivesADragUp()
    {
        const QString id = m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 10 });
        m_editor->select({ id });
        dragMm({ 50, 30 }, { 70, 40 }, Qt::AltModifier);
        QVERIFY(isNear(rectOf(id), { 20, 20, 50, 20 }));
        const QRectF before = rectOf(id);
        press({ 30, 30 });
        move({ 100, 100 });
        QVERIFY(m_canvas->isDragging());
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(!m_canvas->isDragging());
        release({ 100, 100 });
        QCOMPARE(rectOf(id), before);
    }

    void insideASmallFieldADragMovesIt()
    {
        m_canvas->zoomBy(0.85 * 100 / m_canvas->percent());
        const QRectF tick(50, 50, 3, 3);
        const QString id = m_editor->addField(FieldKind::Check, 1, tick);
        const QString beside = m_editor->addField(FieldKind::Check, 1, { 54, 50, 3, 3 });
        for (const double x : { 51.0, 51.5, 52.0 }) {
            m_editor->select({ id });
            dragMm({ x, 51.5 }, { x + 20, 71.5 }, Qt::AltModifier);
            QVERIFY(isNear(rectOf(id), tick.translated(20, 20)));
            m_editor->steps().undo();
        }
        const QPoint corner = m_canvas->placeOf(1, tick).bottomLeft().toPoint() + QPoint(-4, 4); // where it is painted
        sendAt(QEvent::MouseButtonPress, corner, {});
        sendAt(QEvent::MouseMove, corner + QPoint(-20, 20), Qt::AltModifier);
        sendAt(QEvent::MouseButtonRelease, corner + QPoint(-20, 20), Qt::AltModifier);
        QVERIFY(rectOf(id).width() > 6 && rectOf(id).height() > 6);
        m_editor->steps().undo();
        clickMm({ 54.5, 51.5 }); // below the handle at the right
        QCOMPARE(m_editor->selected(), QStringList { beside });
    }

    void severalAreMovedTogetherAndStayOnThePage()
    {
        const QString first = m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 10 });
        const QString second = m_editor->addField(FieldKind::Choice, 1, { 20, 60, 30, 10 });
        dragMm({ 10, 10 }, { 80, 90 }); // a rubber band
        QCOMPARE(m_editor->selected().size(), 2);
        dragMm({ 35, 25 }, { 5, 25 }, Qt::AltModifier);
        QVERIFY(std::abs(rectOf(first).left()) < 0.01);
        QVERIFY(std::abs(rectOf(second).left()) < 0.01);
        QVERIFY(m_editor->form().field(second)->options.first().rectMm.left() >= -0.01);
        m_editor->steps().undo();
        QCOMPARE(rectOf(first).left(), 20.0);
    }

    void shiftAndAClickAddsAndTakesAway()
    {
        const QString first = m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 10 });
        const QString second = m_editor->addField(FieldKind::Text, 1, { 20, 60, 30, 10 });
        clickMm({ 35, 25 });
        QCOMPARE(m_editor->selected(), QStringList { first });
        clickMm({ 35, 65 }, Qt::ShiftModifier);
        QCOMPARE(m_editor->selected(), (QStringList { first, second }));
        clickMm({ 35, 25 }, Qt::ShiftModifier);
        QCOMPARE(m_editor->selected(), QStringList { second });
    }

    void aSecondClickGoesInside()
    {
        const QString id = m_editor->addField(FieldKind::Date, 1, { 20, 20, 60, 10 });
        const QPointF year = partRect(*m_editor->form().field(id), QStringLiteral("part.year")).center();
        m_editor->select({});
        clickMm(year);
        QCOMPARE(m_editor->part(), QString());
        clickMm(year);
        QCOMPARE(m_editor->part(), QStringLiteral("part.year"));
        const QRectF before = partRect(*m_editor->form().field(id), m_editor->part());
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(partRect(*m_editor->form().field(id), m_editor->part()).top(), before.top() + 0.5);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_editor->part(), QString());
        QCOMPARE(m_editor->selected(), QStringList { id });
    }

    void arrowKeysMoveAndResize_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QRectF>("expected");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        QTest::newRow("half a millimetre") << Qt::Key_Right << none << QRectF(50.5, 50, 30, 10);
        QTest::newRow("with Shift five") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::ShiftModifier)
                                         << QRectF(45, 50, 30, 10);
        QTest::newRow("with Ctrl a tenth")
            << Qt::Key_Up << Qt::KeyboardModifiers(Qt::ControlModifier) << QRectF(50, 49.9, 30, 10);
        QTest::newRow("with both it grows")
            << Qt::Key_Right << (Qt::ShiftModifier | Qt::ControlModifier) << QRectF(50, 50, 30.5, 10);
        QTest::newRow("with both it shrinks")
            << Qt::Key_Up << (Qt::ShiftModifier | Qt::ControlModifier) << QRectF(50, 50, 30, 9.5);
    }

    void arrowKeysMoveAndResize()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QRectF, expected);
        const QString id = m_editor->addField(FieldKind::Text, 1, { 50, 50, 30, 10 });
        QTest::keyClick(m_canvas.get(), key, modifiers);
        QVERIFY(isNear(rectOf(id), expected) && std::abs(rectOf(id).top() - expected.top()) < 1e-6
            && std::abs(rectOf(id).width() - expected.width()) < 1e-6
            && std::abs(rectOf(id).left() - expected.left()) < 1e-6);
    }

    void copyPasteDuplicateDeleteByKeys()
    {
        const QString id = m_editor->addField(FieldKind::Text, 1, { 50, 50, 30, 10 });
        QTest::keyClick(m_canvas.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_editor->form().fields.size(), 2);
        QTest::keyClick(m_canvas.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_editor->form().fields.size(), 3);
        m_canvas->showPage(2);
        QTest::keyClick(m_canvas.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_editor->single()->page, 2);
        QCOMPARE(m_editor->single()->rectMm, rectOf(id));
        m_canvas->showPage(1);
        QTest::keyClick(m_canvas.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_editor->selected().size(), 3);
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_editor->form().fields.size(), 1);
    }

    void tabGoesThroughTheFieldsAndThenOn()
    {
        const QString below = m_editor->addField(FieldKind::Text, 1, { 20, 60, 30, 10 });
        const QString above = m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 10 });
        m_editor->select({});
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->selected(), QStringList { above });
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->selected(), QStringList { below });
        QTest::keyClick(m_canvas.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_editor->selected(), QStringList { above });
        QSignalSpy entries(m_canvas.get(), &DesignCanvas::entriesWanted);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(entries.size(), 1);
    }

    void withoutAMouseAFieldIsPlacedInView()
    {
        m_canvas->setTool(FieldKind::Digits);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QVERIFY(m_editor->single());
        QCOMPARE(m_editor->single()->kind, FieldKind::Digits);
        QVERIFY(
            m_canvas->viewport()->rect().contains(m_canvas->placeOf(1, m_editor->single()->rectMm).center().toPoint()));
    }

    void whatLiesBelowThePointerStaysThereWhenZooming()
    {
        const QPointF at(300, 300);
        const double before = m_canvas->pixelsPerMm();
        const QPointF mm = (at - m_canvas->placeOf(1, {}).topLeft()) / before;
        turnWheel(at, 480, Qt::ControlModifier);
        QVERIFY(m_canvas->pixelsPerMm() > before * 1.5);
        const QPointF now = m_canvas->placeOf(1, QRectF(mm, QSizeF())).topLeft();
        QVERIFY((now - at).manhattanLength() < 4);
        QTest::keyClick(m_canvas.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_canvas->pixelsPerMm(), before);
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(m_canvas->pixelsPerMm() < before);
    }

    void whatIsSelectedStaysInSightWhenZooming()
    {
        const QString id = m_editor->addField(FieldKind::Text, 1, { 150, 30, 20, 8 });
        const auto middle = [&] { return m_canvas->placeOf(1, rectOf(id)).center(); };
        const auto isSeen = [&] { return QRectF(m_canvas->viewport()->rect()).contains(middle()); };
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_canvas->percent() > 300);
        QVERIFY(isSeen());
        const QPointF before = middle();
        turnWheel({ 20, 20 }, -480, Qt::ControlModifier);
        QVERIFY((middle() - before).manhattanLength() < 4 && isSeen());
        m_canvas->setFit(DesignCanvas::Fit::Page);
        QVERIFY(isSeen());
        m_canvas->setFit(DesignCanvas::Fit::Width);
        m_editor->select({});
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!isSeen());
        m_editor->select({ id });
        m_canvas->revealSelected();
        QVERIFY(isSeen());
    }

    void theWheelWithShiftGoesSidewaysAndAnotherFormBeginsAtItsStart()
    {
        m_canvas->zoomBy(4);
        const QPoint before(m_canvas->horizontalScrollBar()->value(), m_canvas->verticalScrollBar()->value());
        turnWheel({ 300, 300 }, -240, Qt::ShiftModifier);
        QVERIFY(m_canvas->horizontalScrollBar()->value() > before.x());
        QCOMPARE(m_canvas->verticalScrollBar()->value(), before.y());
        m_canvas->startAnew();
        QCOMPARE(m_canvas->horizontalScrollBar()->value() + m_canvas->verticalScrollBar()->value(), 0);
    }

    void aDrawnAnswerBelongsToTheField()
    {
        const QString id = m_editor->addField(FieldKind::Choice, 1, { 20, 20, 60, 10 });
        m_canvas->setAddingOption(true);
        dragMm({ 90, 20 }, { 95, 25 }, Qt::AltModifier);
        const Field *field = m_editor->form().field(id);
        QCOMPARE(field->options.size(), 3);
        QVERIFY(isNear(field->options.last().rectMm, { 90, 20, 5, 5 }));
        QVERIFY(field->rectMm.contains(field->options.last().rectMm));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete); // only the answer
        QCOMPARE(m_editor->form().field(id)->options.size(), 2);
    }

    void aFieldOnAPageThatIsGoneCannotBeDragged()
    {
        documents::FormTemplate form = m_editor->form();
        Field lost;
        lost.id = QStringLiteral("lost");
        lost.page = 3;
        lost.rectMm = { 10, 10, 40, 10 };
        form.fields << lost;
        m_editor->open(form);
        m_editor->select({ lost.id }); // as "Show it" does
        const QPoint ghost = m_canvas->placeOf(lost.page, lost.rectMm).bottomRight().toPoint(); // its handle
        QVERIFY(m_canvas->viewport()->rect().contains(ghost));
        QTest::mouseMove(m_canvas->viewport(), ghost);
        sendAt(QEvent::MouseButtonPress, ghost, {});
        sendAt(QEvent::MouseMove, ghost + QPoint(40, 40), {});
        sendAt(QEvent::MouseButtonRelease, ghost + QPoint(40, 40), {});
        QCOMPARE(m_editor->form().field(lost.id)->rectMm, lost.rectMm);
    }

    void theWholePaperMayBeGoneWhileDragging()
    {
        m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 10 });
        press({ 35, 25 });
        move({ 60, 60 });
        QVERIFY(m_canvas->isDragging());
        m_editor->open({});
        move({ 80, 80 });
        release({ 80, 80 });
        QVERIFY(!m_canvas->isDragging());
    }

    void whatLiesBeyondThePaperIsNotResizedToNothing()
    {
        documents::FormTemplate form = m_editor->form();
        Field beyond;
        beyond.id = QStringLiteral("beyond");
        beyond.page = 1;
        beyond.rectMm = { form.pages.first().widthMm + 2, 20, 20, 10 }; // the paper was wider before
        form.fields << beyond;
        m_canvas->setFit(DesignCanvas::Fit::Page);
        m_editor->open(form);
        m_editor->select({ beyond.id });
        dragMm(beyond.rectMm.bottomRight(), beyond.rectMm.bottomRight() + QPointF(10, 10));
        QCOMPARE(rectOf(beyond.id), beyond.rectMm);
        dragMm(beyond.rectMm.topLeft() + QPointF(0, 5), { 180, 25 }, Qt::AltModifier); // what is drawn onto it counts
        QVERIFY(isNear(rectOf(beyond.id), { 180, 20, 30, 10 }));
    }

    void aFieldThatIsTakenBackWhileItIsPressedIsLetGo()
    {
        m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 6 });
        press({ 35, 23 });
        m_editor->steps().undo();
        move({ 60, 60 });
        QVERIFY(!m_canvas->isDragging());
        release({ 60, 60 });
        QVERIFY(m_editor->form().fields.isEmpty());
    }

    void takingBackWaitsUntilADragIsDone_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("undo") << Qt::Key_Z;
        QTest::newRow("redo") << Qt::Key_Y;
    }

    void takingBackWaitsUntilADragIsDone()
    {
        QFETCH(Qt::Key, key);
        const auto isKept = [this, key] {
            QKeyEvent override(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            override.ignore();
            QApplication::sendEvent(m_canvas.get(), &override);
            return override.isAccepted();
        };
        const QString id = m_editor->addField(FieldKind::Text, 1, { 20, 20, 30, 6 });
        QVERIFY(!isKept()); // the window's shortcut
        press({ 35, 23 });
        QVERIFY(isKept());
        QTest::keyClick(m_canvas.get(), key, Qt::ControlModifier);
        move({ 60, 60 });
        QVERIFY(isKept());
        release({ 60, 60 });
        QVERIFY(!isKept());
        QVERIFY(rectOf(id).left() > 30);
    }

private:
    QRectF rectOf(const QString &id) const { return m_editor->form().field(id)->rectMm; }
    QPoint at(const QPointF &mm) const { return m_canvas->placeOf(1, QRectF(mm, QSizeF())).topLeft().toPoint(); }

    void clickMm(const QPointF &mm, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, modifiers, at(mm));
    }

    void send(QEvent::Type type, const QPointF &mm, Qt::KeyboardModifiers modifiers)
    {
        sendAt(type, at(mm), modifiers);
    }

    void sendAt(QEvent::Type type, const QPointF &point, Qt::KeyboardModifiers modifiers)
    {
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, point, m_canvas->viewport()->mapToGlobal(point), isMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(m_canvas->viewport(), &event);
    }

    void turnWheel(const QPointF &at, int by, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent wheel(
            at, m_canvas->mapToGlobal(at), {}, { 0, by }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas->viewport(), &wheel);
    }

    void press(const QPointF &mm) { send(QEvent::MouseButtonPress, mm, {}); }
    void move(const QPointF &mm) { send(QEvent::MouseMove, mm, {}); }
    void release(const QPointF &mm) { send(QEvent::MouseButtonRelease, mm, {}); }

    void dragMm(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = {})
    {
        send(QEvent::MouseButtonPress, from, {});
        send(QEvent::MouseMove, (from + to) / 2, modifiers);
        send(QEvent::MouseMove, to, modifiers);
        send(QEvent::MouseButtonRelease, to, modifiers);
    }

    std::unique_ptr<FormEditor> m_editor;
    std::unique_ptr<DesignCanvas> m_canvas;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, 1.0);
    DesignCanvasTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DesignCanvasTest.moc"
