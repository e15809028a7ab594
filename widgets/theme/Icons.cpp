#include "widgets/theme/Icons.h"

#include <QIconEngine>
#include <QPainter>

#include <cmath>
#include <initializer_list>

namespace madoguchi::theme {

namespace {

void line(QPainterPath &path, std::initializer_list<QPointF> points)
{
    bool first = true;
    for (const QPointF &point : points) {
        first ? path.moveTo(point) : path.lineTo(point);
        first = false;
    }
}

void box(QPainterPath &path, double x, double y, double width, double height, double radius)
{
    path.addRoundedRect(x, y, width, height, radius, radius);
}

void circle(QPainterPath &path, double x, double y, double radius)
{
    path.addEllipse(QPointF(x, y), radius, radius);
}

/// A dot is a very short line: the round end of the pen makes it.
void dot(QPainterPath &path, double x, double y)
{
    line(path, { { x, y }, { x + 0.01, y } });
}

QPainterPath things(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Card:
        box(path, 3, 5, 18, 14, 2);
        box(path, 6, 9, 4, 4, 1);
        line(path, { { 13, 9.5 }, { 18, 9.5 } });
        line(path, { { 6, 16 }, { 18, 16 } });
        break;
    case Icon::Printer:
        line(path, { { 7, 8 }, { 7, 3 }, { 17, 3 }, { 17, 8 } });
        line(path, { { 7, 17 }, { 5, 17 }, { 3, 17 }, { 3, 8 }, { 21, 8 }, { 21, 17 }, { 17, 17 } });
        box(path, 7, 13.5, 10, 7.5, 1);
        dot(path, 17.5, 11.2);
        break;
    case Icon::Reader:
        box(path, 3, 13, 18, 8, 2);
        box(path, 6.5, 3, 11, 7, 1.5);
        line(path, { { 7, 17 }, { 17, 17 } });
        break;
    case Icon::Person:
        circle(path, 12, 8, 4);
        path.moveTo(4, 21);
        path.cubicTo(4, 16.5, 7.5, 15, 12, 15);
        path.cubicTo(16.5, 15, 20, 16.5, 20, 21);
        break;
    case Icon::Document:
        line(path, { { 14, 3 }, { 6, 3 }, { 6, 21 }, { 18, 21 }, { 18, 7 }, { 14, 3 }, { 14, 7 }, { 18, 7 } });
        line(path, { { 9, 12 }, { 15, 12 } });
        line(path, { { 9, 16 }, { 15, 16 } });
        break;
    case Icon::Keyboard:
        box(path, 2, 6, 20, 12, 2);
        for (int i = 0; i < 5; ++i)
            dot(path, 6 + i * 3, 10);
        line(path, { { 8, 14 }, { 16, 14 } });
        break;
    case Icon::Calendar:
        box(path, 3, 5, 18, 16, 2);
        line(path, { { 3, 10 }, { 21, 10 } });
        line(path, { { 8, 3 }, { 8, 6.5 } });
        line(path, { { 16, 3 }, { 16, 6.5 } });
        break;
    case Icon::Checklist:
        for (const double y : { 6.0, 12.0, 18.0 }) {
            line(path, { { 3.5, y }, { 5, y + 1.5 }, { 8, y - 2 } });
            line(path, { { 12, y }, { 21, y } });
        }
        break;
    case Icon::Settings: // three sliders
        line(path, { { 3, 6 }, { 13, 6 } });
        circle(path, 15.5, 6, 2.5);
        line(path, { { 18, 6 }, { 21, 6 } });
        line(path, { { 3, 12 }, { 5, 12 } });
        circle(path, 7.5, 12, 2.5);
        line(path, { { 10, 12 }, { 21, 12 } });
        line(path, { { 3, 18 }, { 12, 18 } });
        circle(path, 14.5, 18, 2.5);
        line(path, { { 17, 18 }, { 21, 18 } });
        break;
    case Icon::Save:
        line(path, { { 12, 3 }, { 12, 15 } });
        line(path, { { 7, 10.5 }, { 12, 15.5 }, { 17, 10.5 } });
        line(path, { { 4, 16 }, { 4, 21 }, { 20, 21 }, { 20, 16 } });
        break;
    case Icon::Server:
        path.addRoundedRect(4, 4, 16, 7, 1.5, 1.5);
        path.addRoundedRect(4, 13, 16, 7, 1.5, 1.5);
        line(path, { { 8, 7.5 }, { 9, 7.5 } });
        line(path, { { 8, 16.5 }, { 9, 16.5 } });
        break;
    case Icon::Training:
        line(path, { { 12, 4 }, { 2, 9 }, { 12, 14 }, { 22, 9 }, { 12, 4 } });
        line(path, { { 6, 11.5 }, { 6, 16.5 }, { 12, 19.5 }, { 18, 16.5 }, { 18, 11.5 } });
        break;
    case Icon::FitPage:
        line(path, { { 4, 8 }, { 4, 4 }, { 8, 4 } });
        line(path, { { 16, 4 }, { 20, 4 }, { 20, 8 } });
        line(path, { { 20, 16 }, { 20, 20 }, { 16, 20 } });
        line(path, { { 8, 20 }, { 4, 20 }, { 4, 16 } });
        break;
    default:
        break;
    }
    return path;
}

QPainterPath eye(bool crossed)
{
    QPainterPath path;
    path.moveTo(2, 12);
    path.cubicTo(5, 6.5, 8.5, 5, 12, 5);
    path.cubicTo(15.5, 5, 19, 6.5, 22, 12);
    path.cubicTo(19, 17.5, 15.5, 19, 12, 19);
    path.cubicTo(8.5, 19, 5, 17.5, 2, 12);
    circle(path, 12, 12, 3);
    if (crossed)
        line(path, { { 4, 20 }, { 20, 4 } });
    return path;
}

QPainterPath turn(bool mirrored)
{
    QPainterPath path;
    line(path, { { 8, 4 }, { 3.5, 8.5 }, { 8, 13 } });
    path.moveTo(4, 8.5);
    path.lineTo(14.5, 8.5);
    path.cubicTo(22, 8.5, 22, 20, 14.5, 20);
    path.lineTo(8, 20);
    return mirrored ? QTransform(-1, 0, 0, 1, 24, 0).map(path) : path;
}

QPainterPath star()
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 9.5 : 4.2;
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const QPointF point(12 + radius * std::cos(angle), 12.5 + radius * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath question()
{
    QPainterPath path;
    circle(path, 12, 12, 9);
    path.moveTo(9.2, 9.6);
    path.cubicTo(9.2, 5.9, 15, 5.9, 15, 9.4);
    path.cubicTo(15, 11.6, 12, 11.7, 12, 14);
    dot(path, 12, 17.2);
    return path;
}

QPainterPath pencil()
{
    QPainterPath path;
    line(path, { { 4, 20 }, { 5, 15.5 }, { 16.5, 4 }, { 20, 7.5 }, { 8.5, 19 }, { 4, 20 } });
    line(path, { { 13.5, 7 }, { 17, 10.5 } });
    return path;
}

QPainterPath language()
{
    QPainterPath path;
    circle(path, 12, 12, 9);
    path.addEllipse(QPointF(12, 12), 4, 9);
    line(path, { { 3, 12 }, { 21, 12 } });
    return path;
}

QPainterPath signs(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Lock:
        box(path, 5, 11, 14, 10, 2);
        path.moveTo(8, 11);
        path.lineTo(8, 7.5);
        path.cubicTo(8, 1.8, 16, 1.8, 16, 7.5);
        path.lineTo(16, 11);
        dot(path, 12, 16);
        break;
    case Icon::Search:
        circle(path, 10.5, 10.5, 6.5);
        line(path, { { 15.5, 15.5 }, { 21, 21 } });
        break;
    case Icon::Check:
        line(path, { { 5, 12.5 }, { 10, 17.5 }, { 19.5, 7 } });
        break;
    case Icon::Warning:
        line(path, { { 12, 3.5 }, { 2.5, 20.5 }, { 21.5, 20.5 }, { 12, 3.5 } });
        line(path, { { 12, 10 }, { 12, 14 } });
        dot(path, 12, 17.3);
        break;
    case Icon::Info:
        circle(path, 12, 12, 9);
        line(path, { { 12, 11 }, { 12, 16.5 } });
        dot(path, 12, 7.5);
        break;
    case Icon::Error:
        line(path,
            { { 8.3, 3 }, { 15.7, 3 }, { 21, 8.3 }, { 21, 15.7 }, { 15.7, 21 }, { 8.3, 21 }, { 3, 15.7 }, { 3, 8.3 },
                { 8.3, 3 } });
        line(path, { { 12, 7.5 }, { 12, 13 } });
        dot(path, 12, 16.5);
        break;
    case Icon::Backspace:
        line(path, { { 8, 5 }, { 21, 5 }, { 21, 19 }, { 8, 19 }, { 2, 12 }, { 8, 5 } });
        line(path, { { 11, 9 }, { 17, 15 } });
        line(path, { { 17, 9 }, { 11, 15 } });
        break;
    case Icon::Close:
        line(path, { { 5.5, 5.5 }, { 18.5, 18.5 } });
        line(path, { { 18.5, 5.5 }, { 5.5, 18.5 } });
        break;
    case Icon::ArrowRight:
        line(path, { { 4, 12 }, { 20, 12 } });
        line(path, { { 14, 6 }, { 20, 12 }, { 14, 18 } });
        break;
    case Icon::ArrowLeft:
        line(path, { { 20, 12 }, { 4, 12 } });
        line(path, { { 10, 6 }, { 4, 12 }, { 10, 18 } });
        break;
    case Icon::ChevronDown:
        line(path, { { 6, 9.5 }, { 12, 15.5 }, { 18, 9.5 } });
        break;
    case Icon::Plus:
        line(path, { { 12, 5 }, { 12, 19 } });
        line(path, { { 5, 12 }, { 19, 12 } });
        break;
    case Icon::Minus:
        line(path, { { 5, 12 }, { 19, 12 } });
        break;
    case Icon::Clock:
        circle(path, 12, 12, 9);
        line(path, { { 12, 6.5 }, { 12, 12 }, { 16, 14 } });
        break;
    default:
        break;
    }
    return path;
}

/// Paints sharply at whatever size and pixel ratio the button or list asks for.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(Icon icon, Role role)
        : m_icon(icon)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, color(mode == QIcon::Disabled ? Role::TextDisabled : m_role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    Role m_role;
};

} // namespace

QPainterPath iconPath(Icon icon)
{
    switch (icon) {
    case Icon::Card:
    case Icon::Printer:
    case Icon::Reader:
    case Icon::Person:
    case Icon::Document:
    case Icon::Keyboard:
    case Icon::Save:
    case Icon::Training:
    case Icon::FitPage:
    case Icon::Calendar:
    case Icon::Checklist:
    case Icon::Server:
    case Icon::Settings:
        return things(icon);
    case Icon::Lock:
    case Icon::Search:
    case Icon::Check:
    case Icon::Warning:
    case Icon::Info:
    case Icon::Error:
    case Icon::Backspace:
    case Icon::Close:
    case Icon::ArrowRight:
    case Icon::ArrowLeft:
    case Icon::ChevronDown:
    case Icon::Plus:
    case Icon::Minus:
    case Icon::Clock:
        return signs(icon);
    case Icon::Pencil:
        return pencil();
    case Icon::Undo:
        return turn(false);
    case Icon::Redo:
        return turn(true);
    case Icon::EyeOff:
        return eye(true);
    case Icon::Eye:
        return eye(false);
    case Icon::Star:
        return star();
    case Icon::Question:
        return question();
    case Icon::Language:
        return language();
    }
    return {};
}

void paintIcon(QPainter &painter, const QRectF &where, Icon icon, const QColor &color)
{
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(icon));
    painter.restore();
}

QIcon icon(Icon which, Role role)
{
    return QIcon(new LineIconEngine(which, role)); // owned by the icon
}

} // namespace madoguchi::theme
