#include "app/designer/DesignCanvas.h"
#include "app/designer/FieldParts.h"

#include <QKeyEvent>

// The paper by keys alone.
namespace madoguchi::designer {

namespace {

constexpr double StepMm = 0.5;
constexpr double LargeStepMm = 5;
constexpr double SmallStepMm = 0.1;

} // namespace

/// Tab goes through the fields, and after the last one on to what follows the paper.
bool DesignCanvas::focusNextPrevChild(bool next)
{
    const QStringList order = readingOrder(m_editor.form());
    const QString end = order.isEmpty() ? QString() : (next ? order.last() : order.first());
    if (order.isEmpty() || (!m_editor.selected().isEmpty() && m_editor.selected().last() == end))
        return QAbstractScrollArea::focusNextPrevChild(next);
    m_editor.selectNext(next ? 1 : -1);
    revealSelected();
    return true;
}

bool DesignCanvas::event(QEvent *event)
{
    // These keys belong to the field that is selected, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (isArrow || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete)
            event->accept();
        // Nothing is taken back, nor done again, below a drag.
        const bool isStep = key->key() == Qt::Key_Z || key->key() == Qt::Key_Y;
        if (isDragging() && isStep && (key->modifiers() & Qt::ControlModifier))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void DesignCanvas::keyPressEvent(QKeyEvent *event)
{
    if (isDragging() && event->key() != Qt::Key_Escape)
        return;
    if (zoomKey(*event) || moveKey(*event) || editKey(*event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (m_tool || m_editor.single())) {
        if (m_tool)
            placeByKey();
        else
            emit entriesWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

bool DesignCanvas::zoomKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Semicolon: // where Japanese keyboards have their plus
        zoomBy(1.2);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        return true;
    case Qt::Key_0:
        setFit(Fit::Width);
        return true;
    default:
        return false;
    }
}

bool DesignCanvas::moveKey(const QKeyEvent &event)
{
    QPointF way;
    switch (event.key()) {
    case Qt::Key_Left:
        way = { -1, 0 };
        break;
    case Qt::Key_Right:
        way = { 1, 0 };
        break;
    case Qt::Key_Up:
        way = { 0, -1 };
        break;
    case Qt::Key_Down:
        way = { 0, 1 };
        break;
    default:
        return false;
    }
    if (m_editor.selected().isEmpty())
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (shift && control) {
        m_editor.growSelected(QSizeF(way.x() * StepMm, way.y() * StepMm));
        return true;
    }
    m_editor.moveSelected(way * (shift ? LargeStepMm : control ? SmallStepMm : StepMm));
    return true;
}

bool DesignCanvas::editKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll))
        m_editor.selectAll(pageInView());
    else if (event.matches(QKeySequence::Copy))
        m_editor.copy();
    else if (event.matches(QKeySequence::Paste)) {
        m_editor.paste(pageInView());
        revealSelected();
    } else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        m_editor.duplicate();
        revealSelected();
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        m_editor.removeSelected();
    else if (event.key() == Qt::Key_Insert)
        placeByKey();
    else
        return false;
    return true;
}

} // namespace madoguchi::designer
