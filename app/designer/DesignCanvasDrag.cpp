#include "app/designer/DesignCanvas.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

// What mouse and finger do on the paper.
namespace madoguchi::designer {

using documents::Field;
using theme::px;

namespace {

constexpr double LeastMm = Snapper::LeastMm;
constexpr QSizeF PlacedMm(50, 8);

Qt::CursorShape shapeFor(int edges)
{
    switch (edges) {
    case Snapper::Left:
    case Snapper::Right:
        return Qt::SizeHorCursor;
    case Snapper::Top:
    case Snapper::Bottom:
        return Qt::SizeVerCursor;
    case Snapper::Left | Snapper::Top:
    case Snapper::Right | Snapper::Bottom:
        return Qt::SizeFDiagCursor;
    case Snapper::Right | Snapper::Top:
    case Snapper::Left | Snapper::Bottom:
        return Qt::SizeBDiagCursor;
    default:
        return Qt::SizeAllCursor;
    }
}

} // namespace

void DesignCanvas::mousePressEvent(QMouseEvent *event)
{
    m_byFinger = event->source() != Qt::MouseEventNotSynthesized;
    if (event->button() == Qt::LeftButton)
        press(event->position(), event->modifiers());
}

void DesignCanvas::press(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    const Spot spot = m_tool || m_addsOption ? Spot {} : spotAt(point);
    const Field *field = m_editor.form().field(spot.id);
    m_drag = Drag {};
    m_drag.kind = Drag::Kind::Pressed;
    m_drag.page = field ? field->page : pageAt(point);
    m_drag.pressed = point;
    m_drag.id = spot.id;
    m_drag.part = spot.part;
    m_drag.edges = spot.edges;
    if (m_drag.page < 1 || m_drag.page > m_sheets.size()) {
        stopDrag();
        if (!(modifiers & Qt::ShiftModifier))
            m_editor.select({});
        return;
    }
    m_drag.from = onPaper(m_drag.page, point);
}

void DesignCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_drag.kind == Drag::Kind::None) {
        hover(point);
        return;
    }
    const bool far = (point - m_drag.pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag.kind == Drag::Kind::Pressed && far)
        beginDrag();
    if (m_drag.kind != Drag::Kind::Pressed && m_drag.kind != Drag::Kind::None)
        drag(point, event->modifiers());
}

void DesignCanvas::beginDrag()
{
    if (m_tool || m_addsOption)
        m_drag.kind = Drag::Kind::Draw;
    else if (m_drag.id.isEmpty())
        m_drag.kind = Drag::Kind::Band;
    else
        beginOnField();
    m_drag.snapper = snapperFor(m_drag.page);
    m_hoverBox = QRectF();
    viewport()->update();
}

void DesignCanvas::beginOnField()
{
    if (!m_editor.selected().contains(m_drag.id))
        m_editor.select({ m_drag.id });
    // A part that is not selected is moved with its field: only a click goes inside.
    if (m_drag.part != m_editor.part())
        m_drag.part.clear();
    m_drag.kind = m_drag.edges ? Drag::Kind::Resize : Drag::Kind::Move;
    const Field *field = m_editor.form().field(m_drag.id);
    m_drag.before = m_drag.now = partRect(*field, m_drag.part);
    if (!m_drag.part.isEmpty() || m_drag.edges) {
        m_drag.boxes = { m_drag.before };
        return;
    }
    for (const QString &id : m_editor.selected()) {
        const Field *moving = m_editor.form().field(id);
        if (moving->page == m_drag.page)
            m_drag.boxes << extentOf(*moving);
    }
}

void DesignCanvas::drag(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    const QRegion before = dragRegion();
    const bool free = modifiers & Qt::AltModifier;
    const QPointF to = onPaper(m_drag.page, point);
    switch (m_drag.kind) {
    case Drag::Kind::Move:
        dragMove(to - m_drag.from, free);
        break;
    case Drag::Kind::Resize:
        dragResize(to - m_drag.from, free);
        break;
    case Drag::Kind::Draw:
        dragDraw(to, free);
        break;
    case Drag::Kind::Band:
        m_drag.now = QRectF(m_drag.from, to).normalized();
        break;
    case Drag::Kind::None:
    case Drag::Kind::Pressed:
        break;
    }
    viewport()->update(before | dragRegion());
}

void DesignCanvas::dragMove(const QPointF &by, bool free)
{
    const documents::Page &page = m_editor.form().pages.at(m_drag.page - 1);
    QRectF all;
    for (const QRectF &box : std::as_const(m_drag.boxes))
        all |= box;
    const QRectF wanted = m_drag.before.translated(by);
    const Snapper::Snapped snapped = free ? Snapper::Snapped { wanted, {} } : m_drag.snapper.moved(wanted, reachMm());
    const QPointF moved = snapped.rect.topLeft() - m_drag.before.topLeft();
    const QPointF kept = onPage(all.translated(moved), page).topLeft() - all.topLeft();
    m_drag.now = m_drag.before.translated(kept);
    m_drag.guides = kept == moved ? snapped.guides : QList<Snapper::Guide>();
}

void DesignCanvas::dragResize(const QPointF &by, bool free)
{
    QRectF wanted = m_drag.before;
    if (m_drag.edges & Snapper::Left)
        wanted.setLeft(std::min(wanted.left() + by.x(), wanted.right() - LeastMm));
    if (m_drag.edges & Snapper::Right)
        wanted.setRight(std::max(wanted.right() + by.x(), wanted.left() + LeastMm));
    if (m_drag.edges & Snapper::Top)
        wanted.setTop(std::min(wanted.top() + by.y(), wanted.bottom() - LeastMm));
    if (m_drag.edges & Snapper::Bottom)
        wanted.setBottom(std::max(wanted.bottom() + by.y(), wanted.top() + LeastMm));
    const Snapper::Snapped snapped
        = free ? Snapper::Snapped { wanted, {} } : m_drag.snapper.resized(wanted, m_drag.edges, reachMm());
    const documents::Page &page = m_editor.form().pages.at(m_drag.page - 1);
    const QRectF kept = snapped.rect.intersected({ 0, 0, page.widthMm, page.heightMm });
    // Of a field beyond the paper nothing may be left: it stays as it is until it is drawn onto the page.
    const bool isSomething = kept.width() >= LeastMm && kept.height() >= LeastMm;
    m_drag.now = isSomething ? kept : m_drag.before;
    m_drag.guides = isSomething ? snapped.guides : QList<Snapper::Guide>();
}

void DesignCanvas::dragDraw(const QPointF &to, bool free)
{
    const QRectF wanted = QRectF(m_drag.from, to).normalized();
    const Snapper::Snapped snapped
        = free ? Snapper::Snapped { wanted, {} } : m_drag.snapper.resized(wanted, Snapper::All, reachMm());
    const documents::Page &page = m_editor.form().pages.at(m_drag.page - 1);
    m_drag.now = snapped.rect.intersected({ 0, 0, page.widthMm, page.heightMm });
    m_drag.guides = snapped.guides;
}

void DesignCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind == Drag::Kind::None)
        return;
    if (m_drag.kind == Drag::Kind::Pressed)
        click(event->modifiers());
    else
        drop(event->modifiers());
    stopDrag();
}

void DesignCanvas::drop(Qt::KeyboardModifiers modifiers)
{
    const Drag done = m_drag;
    switch (done.kind) {
    case Drag::Kind::Move:
        m_editor.select(m_editor.selected(), done.part);
        m_editor.moveSelected(done.by());
        break;
    case Drag::Kind::Resize:
        if (done.now != done.before)
            m_editor.setRect(done.id, done.part, done.now);
        break;
    case Drag::Kind::Draw:
        dropDrawn();
        break;
    case Drag::Kind::Band:
        dropBand(modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
        break;
    case Drag::Kind::None:
    case Drag::Kind::Pressed:
        break;
    }
}

void DesignCanvas::dropDrawn()
{
    if (m_drag.now.width() < LeastMm || m_drag.now.height() < LeastMm)
        return;
    if (m_addsOption && m_editor.single()) {
        const QString id = m_editor.single()->id;
        setAddingOption(false);
        m_editor.addOption(id, m_drag.now, m_answerReader ? m_answerReader(m_drag.page, m_drag.now) : QString());
        return;
    }
    makeField(m_drag.page, m_drag.now);
}

void DesignCanvas::makeField(int page, const QRectF &rectMm)
{
    const documents::FieldKind kind = m_tool.value_or(documents::FieldKind::Text);
    setTool(std::nullopt);
    emit fieldMade(m_editor.addField(m_maker ? m_maker(kind, page, rectMm) : newField(kind, page, rectMm)));
}

void DesignCanvas::dropBand(bool adding)
{
    QStringList ids = adding ? m_editor.selected() : QStringList();
    for (const Field &field : m_editor.form().fields) {
        if (field.page == m_drag.page && m_drag.now.contains(field.rectMm.center()) && !ids.contains(field.id))
            ids << field.id;
    }
    m_editor.select(ids);
}

void DesignCanvas::click(Qt::KeyboardModifiers modifiers)
{
    const QPointF mm = m_drag.from;
    if (m_tool || m_addsOption) {
        m_drag.now = m_addsOption ? squareAt(m_drag.page, mm) : boxAt(m_drag.page, mm);
        dropDrawn();
        return;
    }
    // Handles lie over the neighbours of a small field: who drags means the handle, who clicks what is seen there.
    if (const Field *below = m_drag.edges ? fieldAt(m_drag.page, mm) : nullptr;
        below && !extentOf(*below).contains(extentOf(*m_editor.form().field(m_drag.id))))
        m_drag.id = below->id;
    if (!m_drag.id.isEmpty()) {
        if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
            m_editor.toggle(m_drag.id);
        else if (m_editor.selected() == QStringList { m_drag.id } && !m_drag.edges)
            m_editor.select({ m_drag.id }, m_drag.part);
        else
            m_editor.select({ m_drag.id });
        return;
    }
    if (const int proposal = proposalAt(m_drag.page, mm); proposal >= 0) {
        emit proposalTaken(proposal);
        return;
    }
    const QRectF box = boxAt(m_drag.page, mm);
    m_editor.select({});
    if (!box.isNull())
        emit boxTaken(m_drag.page, box);
}

void DesignCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!spotAt(event->position()).id.isEmpty() && m_editor.single())
        emit entriesWanted();
    else
        press(event->position(), event->modifiers());
}

void DesignCanvas::stopDrag()
{
    m_drag = Drag {};
    viewport()->update();
}

QRegion DesignCanvas::dragRegion() const
{
    const int room = int(handle()) + px(24); // frame, handles, label
    QRegion region;
    const auto add = [&](const QRectF &rectMm) {
        region |= placeOf(m_drag.page, rectMm).toAlignedRect().adjusted(-room, -room, room, room);
    };
    if (m_drag.kind == Drag::Kind::Move) {
        for (const QRectF &box : m_drag.boxes)
            add(box.translated(m_drag.by()));
    } else {
        add(m_drag.now);
    }
    const QRect page = sheet(m_drag.page).toAlignedRect();
    for (const Snapper::Guide &guide : m_drag.guides) {
        const QPoint at = placeOf(m_drag.page, QRectF(guide.at, guide.at, 0, 0)).topLeft().toPoint();
        region |= guide.upright ? QRect(at.x() - 2, page.top(), 4, page.height())
                                : QRect(page.left(), at.y() - 2, page.width(), 4);
    }
    return region;
}

void DesignCanvas::hover(const QPointF &point)
{
    const int page = pageAt(point);
    const Spot spot = m_tool || m_addsOption ? Spot {} : spotAt(point);
    if (!m_tool && !m_addsOption)
        viewport()->setCursor(spot.id.isEmpty() ? Qt::ArrowCursor : shapeFor(spot.edges));
    const bool onField = !spot.id.isEmpty();
    const QRectF box = page == 0 || onField ? QRectF() : boxAt(page, onPaper(page, point));
    if (box == m_hoverBox && page == m_hoverPage)
        return;
    const auto place = [this] { return placeOf(m_hoverPage, m_hoverBox).toAlignedRect().adjusted(-4, -4, 4, 4); };
    viewport()->update(place());
    m_hoverBox = box;
    m_hoverPage = page;
    viewport()->update(place());
}

bool DesignCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({ -1, -1 });
    return QAbstractScrollArea::viewportEvent(event);
}

void DesignCanvas::placeByKey()
{
    if (m_sheets.isEmpty())
        return;
    const int page = pageInView();
    QRectF rect(onPaper(page, QRectF(viewport()->rect()).center()), PlacedMm);
    if (const Field *field = m_editor.single(); field && field->page == page)
        rect.moveTopLeft(field->rectMm.bottomLeft() + QPointF(0, 2));
    makeField(page, onPage(rect, m_editor.form().pages.at(page - 1)));
}

} // namespace madoguchi::designer
