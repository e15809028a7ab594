#include "widgets/theme/Painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace madoguchi::theme {

void paintBox(
    QPainter &painter, const QRectF &where, const QColor &fill, const QColor &line, double radius, double lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = line.alpha() > 0 ? lineWidth / 2 : 0;
    painter.setPen(line.alpha() > 0 ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

int fontHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace madoguchi::theme
