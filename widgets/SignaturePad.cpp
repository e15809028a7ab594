#include "widgets/SignaturePad.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

constexpr double LeastInk = 0.6; ///< length of all lines, in heights of the pad
constexpr double LeastStep = 0.004; ///< of the height: a pen that rests adds no points

void zero(QPolygonF &stroke)
{
    auto *numbers = reinterpret_cast<qreal *>(stroke.data());
    for (qsizetype i = 0; i < stroke.size() * 2; ++i)
        *static_cast<volatile qreal *>(&numbers[i]) = 0; // volatile: must not be optimised away
}

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void SignaturePad::setProportions(double aspect, double pen)
{
    m_aspect = aspect;
    m_pen = pen;
    updateGeometry();
    update();
}

bool SignaturePad::isSigned() const
{
    double length = 0;
    for (const QPolygonF &stroke : m_strokes) {
        for (qsizetype i = 1; i < stroke.size(); ++i) {
            const QPointF step = stroke.at(i) - stroke.at(i - 1);
            length += std::hypot(step.x() * m_aspect, step.y());
        }
    }
    return length >= LeastInk;
}

void SignaturePad::undo()
{
    if (m_strokes.isEmpty())
        return;
    end();
    zero(m_strokes.last());
    m_strokes.removeLast();
    update();
    emit inkChanged();
}

void SignaturePad::clear()
{
    end();
    for (QPolygonF &stroke : m_strokes)
        zero(stroke);
    m_strokes.clear();
    update();
    emit inkChanged();
}

QSize SignaturePad::sizeHint() const
{
    return { qRound(px(200) * m_aspect), px(200) };
}

QRectF SignaturePad::sheet() const
{
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double width = std::min(room.width(), room.height() * m_aspect);
    QRectF sheet(0, 0, width, width / m_aspect);
    sheet.moveCenter(room.center());
    return sheet;
}

void SignaturePad::begin(const QPointF &at)
{
    if (!sheet().contains(at))
        return;
    m_isDown = true;
    m_strokes << QPolygonF();
    goOn(at);
}

void SignaturePad::goOn(const QPointF &at)
{
    if (!m_isDown)
        return;
    const QRectF area = sheet();
    const QPointF point(std::clamp((at.x() - area.left()) / area.width(), 0.0, 1.0),
        std::clamp((at.y() - area.top()) / area.height(), 0.0, 1.0));
    QPolygonF &stroke = m_strokes.last();
    const QPointF step = stroke.isEmpty() ? QPointF(1, 1) : point - stroke.last();
    if (std::hypot(step.x() * m_aspect, step.y()) < LeastStep)
        return;
    stroke << point;
    update();
    emit inkChanged();
}

void SignaturePad::end()
{
    m_isDown = false;
    m_finger = -1;
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touched(static_cast<QTouchEvent *>(event)->points());
    case QEvent::TouchCancel:
        end();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool SignaturePad::touched(const QList<QEventPoint> &points)
{
    for (const QEventPoint &point : points) {
        if (point.state() == QEventPoint::Pressed && !m_isDown) {
            m_finger = point.id();
            begin(point.position());
        } else if (point.id() == m_finger) {
            goOn(point.position());
            if (point.state() == QEventPoint::Released)
                end();
        }
    }
    return true; // or the same would come once more as the mouse
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    goOn(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    end();
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = sheet();
    theme::paintBox(painter, area.adjusted(-2, -2, 2, 2), color(Role::Surface), color(Role::LineStrong),
        px(theme::tokens::Radius8), 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Line), px(1)));
    const double base = area.bottom() - area.height() * 0.2; // somewhere to write on
    painter.drawLine(
        QPointF(area.left() + area.height() * 0.15, base), QPointF(area.right() - area.height() * 0.15, base));
    painter.setPen(QPen(color(Role::Text), m_pen * area.height(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&area](const QPointF &point) {
        return QPointF(area.left() + point.x() * area.width(), area.top() + point.y() * area.height());
    };
    for (const QPolygonF &stroke : std::as_const(m_strokes)) {
        // As on the paper: through the middles between the points.
        QPainterPath path(at(stroke.value(0)));
        for (qsizetype i = 1; i + 1 < stroke.size(); ++i)
            path.quadTo(at(stroke.at(i)), at((stroke.at(i) + stroke.at(i + 1)) / 2));
        path.lineTo(at(stroke.value(stroke.size() - 1)) + QPointF(0, 0.01)); // a dot is seen, too
        painter.drawPath(path);
    }
}

} // namespace madoguchi::widgets
