#include "app/designer/KindPicture.h"

#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace madoguchi::designer {

using documents::FieldKind;

namespace {

void line(QPainterPath &path, double x1, double y1, double x2, double y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

/// The sheet of a calendar.
void sheet(QPainterPath &path)
{
    path.addRect(3, 5, 18, 16);
    line(path, 3, 10, 21, 10);
}

QPainterPath pathOf(FieldKind kind)
{
    QPainterPath path;
    switch (kind) {
    case FieldKind::Text:
        path.addRect(3, 7, 18, 10);
        line(path, 6, 12, 14, 12);
        break;
    case FieldKind::MultiLine:
        path.addRect(3, 4, 18, 16);
        line(path, 6, 9, 18, 9);
        line(path, 6, 12.5, 18, 12.5);
        line(path, 6, 16, 13, 16);
        break;
    case FieldKind::Digits:
        path.addRect(2, 8, 20, 8);
        line(path, 8.7, 8, 8.7, 16);
        line(path, 15.3, 8, 15.3, 16);
        break;
    case FieldKind::Date:
        sheet(path);
        line(path, 8, 3, 8, 6);
        line(path, 16, 3, 16, 6);
        break;
    case FieldKind::Today:
        sheet(path);
        path.addEllipse(QPointF(12, 15.5), 2.4, 2.4);
        break;
    case FieldKind::Era:
        path.addEllipse(QPointF(12, 12), 8, 8);
        line(path, 9, 12, 15, 12);
        break;
    case FieldKind::Check:
        path.addRect(4, 4, 16, 16);
        path.moveTo(8, 12);
        path.lineTo(11, 15.5);
        path.lineTo(17, 8);
        break;
    case FieldKind::Choice:
        path.addRect(3, 4, 6, 6);
        path.addRect(3, 14, 6, 6);
        line(path, 12, 7, 21, 7);
        line(path, 12, 17, 21, 17);
        break;
    case FieldKind::Image:
        path.addEllipse(QPointF(12, 12), 9, 9);
        line(path, 9, 8, 9, 16);
        line(path, 12, 8, 12, 16);
        line(path, 15, 8, 15, 16);
        break;
    case FieldKind::Signature:
        line(path, 3, 20, 21, 20);
        path.moveTo(4, 15);
        path.cubicTo(9, 0, 10, 22, 13, 12);
        path.cubicTo(14, 8, 15, 18, 20, 13);
        break;
    }
    return path;
}

void stroke(QPainter &painter, const QRectF &where, const QPainterPath &path, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 24, where.height() / 24);
    painter.strokePath(path, QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace

void paintKind(QPainter &painter, const QRectF &where, FieldKind kind, const QColor &ink)
{
    stroke(painter, where, pathOf(kind), ink);
}

void paintPointer(QPainter &painter, const QRectF &where, const QColor &ink)
{
    QPainterPath path(QPointF(6, 3));
    path.lineTo(18, 13);
    path.lineTo(12, 14);
    path.lineTo(9, 20);
    path.closeSubpath();
    stroke(painter, where, path, ink);
}

QIcon kindIcon(FieldKind kind)
{
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintKind(painter, pixmap.rect(), kind, theme::color(theme::Role::Text));
    return QIcon(pixmap);
}

} // namespace madoguchi::designer
