#include "app/designer/DesignCanvas.h"
#include "app/designer/FieldParts.h"
#include "app/documents/NumberParts.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Illustrations.h"
#include "widgets/theme/Painting.h"

#include <QPaintEvent>
#include <QPainter>

// What is seen of the paper and its fields. Paper is white in every contrast, so colours are those for a light ground.
namespace madoguchi::designer {

using documents::Field;
using theme::color;
using theme::Contrast;
using theme::px;
using theme::Role;

namespace {

QColor ink(Role role)
{
    return color(role, Contrast::Normal);
}

QColor faint(Role role, float alpha)
{
    QColor shade = ink(role);
    shade.setAlphaF(alpha);
    return shade;
}

/// What is known about a person is blue, what is typed at the counter green; the word in the frame says it, too.
Role inkOf(const Field &field)
{
    return field.binding.isEmpty() && field.kind != documents::FieldKind::Today ? Role::Success : Role::Accent;
}

} // namespace

void DesignCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    painter.fillRect(dirty, color(Role::Disabled));
    if (m_sheets.isEmpty())
        paintEmpty(painter);
    for (const QRect &piece : event->region()) {
        painter.setClipRect(piece);
        for (int page = 1; page <= m_sheets.size(); ++page) {
            if (!sheet(page).intersects(piece))
                continue;
            paintSheet(painter, page, piece);
            paintProposals(painter, page, piece);
            paintFields(painter, page, piece);
        }
        paintDrag(painter);
    }
}

void DesignCanvas::paintSheet(QPainter &painter, int page, const QRect &dirty)
{
    const QRectF place = sheet(page);
    const QRectF seen = place.intersected(dirty);
    painter.fillRect(seen, Qt::white);
    const double ratio = devicePixelRatioF();
    const QPixmap &picture = m_pictures.at(page, (place.size() * ratio).toSize());
    // Only the piece that is dirty is copied.
    const auto copy = [&](const QPixmap &pixmap) {
        if (pixmap.isNull())
            return;
        const double x = pixmap.width() / place.width();
        const double y = pixmap.height() / place.height();
        const QPointF from = seen.topLeft() - place.topLeft();
        painter.drawPixmap(seen, pixmap, QRectF(from.x() * x, from.y() * y, seen.width() * x, seen.height() * y));
    };
    copy(picture);
    copy(m_overlays.value(page));
    painter.setPen(ink(Role::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void DesignCanvas::paintProposals(QPainter &painter, int page, const QRect &dirty) const
{
    for (const Field &proposal : m_proposals) {
        const QRectF place = placeOf(page, proposal.rectMm);
        if (proposal.page != page || !place.intersects(dirty))
            continue;
        painter.setPen(QPen(faint(Role::Warning, 0.9F), 1.5, Qt::DashLine));
        painter.setBrush(faint(Role::Warning, 0.08F));
        painter.drawRect(place);
    }
    if (page == m_hoverPage && !m_hoverBox.isNull()) {
        painter.setPen(QPen(faint(Role::Accent, 0.6F), 1.5, Qt::DashLine));
        painter.setBrush(faint(Role::Accent, 0.08F));
        painter.drawRect(placeOf(page, m_hoverBox));
    }
}

bool DesignCanvas::isDragged(const Field &field) const
{
    return m_drag.kind == Drag::Kind::Move && m_drag.part.isEmpty() && field.page == m_drag.page
        && m_editor.selected().contains(field.id);
}

void DesignCanvas::paintFields(QPainter &painter, int page, const QRect &dirty) const
{
    const int room = int(handle()) + px(4);
    for (const Field &field : m_editor.form().fields) {
        if (field.page != page)
            continue;
        const QPointF by = isDragged(field) ? m_drag.by() : QPointF();
        const QRectF place = placeOf(page, extentOf(field).translated(by));
        if (place.adjusted(-room, -room, room, room).intersects(dirty))
            paintField(painter, field, by);
    }
    const Field *single = m_editor.single();
    if (single && single->page == page && m_drag.kind != Drag::Kind::Move)
        paintHandles(painter, *single);
}

void DesignCanvas::paintField(QPainter &painter, const Field &field, const QPointF &byMm) const
{
    const bool isSelected = m_editor.selected().contains(field.id);
    const bool isResized = m_drag.kind == Drag::Kind::Resize && m_drag.id == field.id && m_drag.part.isEmpty();
    const QRectF rectMm = isResized ? m_drag.now : field.rectMm.translated(byMm);
    const QRectF place = placeOf(field.page, rectMm);
    const bool isTested = m_overlays.contains(field.page);
    const Role role = inkOf(field);
    painter.setPen(QPen(faint(role, isSelected ? 1.0F : 0.75F), isSelected ? 2 : 1));
    painter.setBrush(isTested ? QBrush(Qt::NoBrush) : QBrush(faint(role, isSelected ? 0.18F : 0.09F)));
    painter.drawRect(place);
    if (!isResized)
        paintParts(painter, field, byMm);
    if (m_problems.contains(field.id)) {
        const double size = px(16);
        const QRectF mark(place.right() - size - 1, place.top() + 1, size, size);
        theme::paintBox(painter, mark, Qt::white, Qt::transparent, 3);
        theme::paintIcon(painter, mark, theme::Icon::Warning, ink(Role::Warning));
    }
    // Where the places of answers are, the paper says what they are: words of ours would lie on those.
    if (isTested || (!partsOf(field).isEmpty() && field.kind != documents::FieldKind::Digits))
        return;
    QFont font = theme::font();
    font.setPixelSize(std::clamp(int(place.height() - 4), px(9), px(13)));
    const QRectF words = place.adjusted(4, 0, -3, 0);
    if (place.height() < px(9) || words.width() < px(14))
        return;
    painter.setFont(font);
    painter.setPen(ink(role));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        theme::elided(field.label.in(m_language), font, int(words.width())));
}

void DesignCanvas::paintParts(QPainter &painter, const Field &field, const QPointF &byMm) const
{
    const bool isSelected = m_editor.selected().contains(field.id);
    for (const QString &part : partsOf(field)) {
        const bool isDragged = m_drag.id == field.id && m_drag.part == part && isDragging();
        const QRectF rectMm = isDragged && !m_drag.now.isNull() ? m_drag.now : partRect(field, part).translated(byMm);
        const bool isOne = isSelected && m_editor.part() == part;
        painter.setPen(
            QPen(faint(inkOf(field), isOne ? 1.0F : 0.7F), isOne ? 2 : 1, isOne ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(isOne ? QBrush(faint(Role::Accent, 0.2F)) : QBrush(Qt::NoBrush));
        painter.drawRect(placeOf(field.page, rectMm));
    }
    if (field.kind == documents::FieldKind::Digits && field.boxes > 1) {
        painter.setPen(QPen(faint(inkOf(field), 0.5F), 1, Qt::DotLine));
        for (const QRectF &box : documents::boxesOf(field).mid(1)) {
            const QRectF place = placeOf(field.page, box.translated(byMm));
            painter.drawLine(place.topLeft(), place.bottomLeft());
        }
    }
}

void DesignCanvas::paintHandles(QPainter &painter, const Field &field) const
{
    const bool isResized = m_drag.kind == Drag::Kind::Resize;
    const QRectF place = placeOf(field.page, isResized ? m_drag.now : partRect(field, m_editor.part()));
    const double half = px(4);
    const auto along = [half, this](double from, double to) {
        return isSmall(to - from) ? QList<double> { from - half, to + half }
                                  : QList<double> { from, (from + to) / 2, to };
    };
    painter.setPen(QPen(ink(Role::Accent), 1.5));
    painter.setBrush(Qt::white);
    for (const double x : along(place.left(), place.right())) {
        for (const double y : along(place.top(), place.bottom())) {
            if (QPointF(x, y) != place.center())
                painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half));
        }
    }
}

void DesignCanvas::paintDrag(QPainter &painter) const
{
    if (m_drag.kind == Drag::Kind::Draw || m_drag.kind == Drag::Kind::Band) {
        const bool isBand = m_drag.kind == Drag::Kind::Band;
        painter.setPen(QPen(ink(Role::Accent), isBand ? 1 : 2, isBand ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(faint(Role::Accent, 0.12F));
        painter.drawRect(placeOf(m_drag.page, m_drag.now));
    }
    const QRectF page = sheet(m_drag.page);
    painter.setPen(QPen(ink(Role::Error), 1));
    for (const Snapper::Guide &guide : m_drag.guides) {
        const QPointF at = placeOf(m_drag.page, QRectF(guide.at, guide.at, 0, 0)).topLeft();
        if (guide.upright)
            painter.drawLine(QPointF(at.x(), page.top()), QPointF(at.x(), page.bottom()));
        else
            painter.drawLine(QPointF(page.left(), at.y()), QPointF(page.right(), at.y()));
    }
}

void DesignCanvas::paintEmpty(QPainter &painter) const
{
    const QRectF area = viewport()->rect();
    theme::paintPicture(painter, QRectF(area.center().x() - px(90), area.center().y() - px(68), px(180), px(135)),
        theme::Picture::Paper);
}

} // namespace madoguchi::designer
