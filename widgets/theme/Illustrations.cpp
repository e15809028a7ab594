#include "widgets/theme/Illustrations.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace madoguchi::theme {

namespace {

// Everything is drawn on a 320 × 240 board.
constexpr double BoardWidth = 320;
constexpr double BoardHeight = 240;

QPen outline(Role role = Role::Text, double width = 3)
{
    return QPen(color(role), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintGround(QPainter &painter, Role role)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(role));
    painter.drawEllipse(QPointF(160, 128), 124, 100);
}

/// The reader lies flat, seen a little from above: a slab with a window where the card goes.
void paintReader(QPainter &painter, bool lit)
{
    painter.setPen(outline());
    painter.setBrush(color(Role::Surface));
    QPainterPath top;
    top.moveTo(74, 146);
    top.lineTo(246, 146);
    top.lineTo(270, 196);
    top.lineTo(50, 196);
    top.closeSubpath();
    painter.drawPath(top);
    painter.setBrush(color(Role::SurfaceQuiet));
    QPainterPath front;
    front.moveTo(50, 196);
    front.lineTo(270, 196);
    front.lineTo(270, 208);
    front.quadTo(270, 216, 262, 216);
    front.lineTo(58, 216);
    front.quadTo(50, 216, 50, 208);
    front.closeSubpath();
    painter.drawPath(front);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(lit ? Role::Success : Role::LineStrong));
    painter.drawRoundedRect(QRectF(148, 203, 24, 6), 3, 3);
}

/// The card at height `lift` above the reader (0: lying on it).
void paintCard(QPainter &painter, double lift, Role ground = Role::AccentSoft)
{
    painter.save();
    painter.translate(0, -lift);
    painter.setPen(outline(Role::Accent));
    painter.setBrush(color(ground));
    QPainterPath card;
    card.moveTo(104, 96);
    card.lineTo(216, 96);
    card.quadTo(222, 96, 224, 102);
    card.lineTo(240, 168);
    card.quadTo(241, 174, 235, 174);
    card.lineTo(85, 174);
    card.quadTo(79, 174, 80, 168);
    card.lineTo(96, 102);
    card.quadTo(98, 96, 104, 96);
    painter.drawPath(card);
    painter.setBrush(color(Role::FocusInner));
    painter.setPen(outline(Role::Accent, 2.5));
    painter.drawRoundedRect(QRectF(112, 112, 26, 20), 4, 4);
    painter.setPen(outline(Role::Accent));
    painter.drawLine(QPointF(156, 114), QPointF(208, 114));
    painter.drawLine(QPointF(156, 128), QPointF(194, 128));
    painter.drawLine(QPointF(106, 154), QPointF(216, 154));
    painter.restore();
}

void paintWaves(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outline(Role::Accent, 3.5));
    for (int i = 0; i < 3; ++i) {
        const double radius = 14 + i * 13;
        painter.drawArc(QRectF(160 - radius, 78 - radius, 2 * radius, 2 * radius), 45 * 16, 90 * 16);
    }
}

void paintArrow(QPainter &painter, double lift, bool up)
{
    painter.setPen(outline(Role::Accent, 4));
    painter.setBrush(Qt::NoBrush);
    const double tip = 92 - lift;
    painter.drawLine(QPointF(160, tip - 38), QPointF(160, tip - 6));
    const double end = up ? tip - 38 : tip - 5;
    const double wing = up ? end + 12 : end - 12;
    painter.drawPolyline(QPolygonF({ { 148, wing }, { 160, end }, { 172, wing } }));
}

void paintBadge(QPainter &painter, Icon icon, Role ink, Role ground)
{
    painter.setPen(QPen(color(ink), 3));
    painter.setBrush(color(ground));
    painter.drawEllipse(QPointF(244, 84), 34, 34);
    paintIcon(painter, QRectF(224, 63, 40, 40), icon, color(ink));
}

void paintPaper(QPainter &painter, const QRectF &sheet)
{
    painter.setPen(outline());
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(sheet, 4, 4);
    painter.setPen(outline(Role::LineStrong, 2.5));
    for (double y = sheet.top() + 22; y < sheet.bottom() - 12; y += 16)
        painter.drawLine(QPointF(sheet.left() + 16, y), QPointF(sheet.right() - (y < sheet.top() + 30 ? 48 : 16), y));
}

void paintPrinter(QPainter &painter)
{
    paintPaper(painter, QRectF(112, 34, 96, 80));
    painter.setPen(outline());
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(QRectF(68, 96, 184, 86), 12, 12);
    painter.setBrush(color(Role::AccentSoft));
    painter.drawRoundedRect(QRectF(98, 150, 124, 56), 4, 4);
    painter.setPen(outline(Role::Accent));
    painter.drawLine(QPointF(116, 170), QPointF(180, 170));
    painter.drawLine(QPointF(116, 186), QPointF(204, 186));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Success));
    painter.drawEllipse(QPointF(228, 118), 6, 6);
}

void paintScene(QPainter &painter, Picture picture, double motion)
{
    const double lift = (1 - motion) * 26;
    switch (picture) {
    case Picture::CardOnReader:
        paintGround(painter, Role::AccentSoft);
        paintReader(painter, true);
        paintCard(painter, 22 + lift, Role::Surface);
        paintArrow(painter, 22 + lift, false);
        return;
    case Picture::CardBack:
        paintGround(painter, Role::AccentSoft);
        paintReader(painter, false);
        paintCard(painter, 22 + 26 - lift, Role::Surface);
        paintArrow(painter, 22 + 26 - lift, true);
        return;
    case Picture::CardReading:
        paintGround(painter, Role::AccentSoft);
        paintReader(painter, true);
        paintCard(painter, lift, Role::Surface);
        paintWaves(painter);
        return;
    case Picture::ReaderMissing:
        paintGround(painter, Role::WarningSoft);
        paintReader(painter, false);
        paintBadge(painter, Icon::Warning, Role::Warning, Role::Surface);
        return;
    case Picture::ServiceMissing:
        paintGround(painter, Role::WarningSoft);
        paintReader(painter, false);
        paintBadge(painter, Icon::Clock, Role::Warning, Role::Surface);
        return;
    case Picture::CardUnknown:
        paintGround(painter, Role::WarningSoft);
        paintReader(painter, true);
        paintCard(painter, 0, Role::Surface);
        paintBadge(painter, Icon::Question, Role::Warning, Role::Surface);
        return;
    case Picture::PinBlocked:
        paintGround(painter, Role::ErrorSoft);
        paintReader(painter, true);
        paintCard(painter, 0, Role::Surface);
        paintBadge(painter, Icon::Lock, Role::Error, Role::Surface);
        return;
    case Picture::Printer:
        paintGround(painter, Role::AccentSoft);
        paintPrinter(painter);
        return;
    case Picture::Paper:
        paintGround(painter, Role::AccentSoft);
        paintPaper(painter, QRectF(96, 34, 128, 176));
        return;
    }
}

} // namespace

void paintPicture(QPainter &painter, const QRectF &where, Picture picture, double motion)
{
    const double scale = std::min(where.width() / BoardWidth, where.height() / BoardHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(BoardWidth, BoardHeight) * scale / 2);
    painter.scale(scale, scale);
    paintScene(painter, picture, motion);
    painter.restore();
}

} // namespace madoguchi::theme
