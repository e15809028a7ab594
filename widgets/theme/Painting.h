#pragma once

#include "widgets/theme/Theme.h"

#include <QRectF>

class QPainter;
class QWidget;

/// The few shapes that the widgets share.
namespace madoguchi::theme {

/// A rounded box with an outline that lies wholly inside `where` (crisp at every pixel ratio).
void paintBox(QPainter &painter, const QRectF &where, const QColor &fill, const QColor &line, double radius,
    double lineWidth = 1.0);
/// A small round-ended label ("必須") with text; returns its width.
double paintTag(QPainter &painter, const QPointF &leftMiddle, const QString &text, Role ink, Role ground);
/// Shortens for the width with "…" at a place where no character is torn apart.
[[nodiscard]] QString elided(const QString &text, const QFont &font, int width);
[[nodiscard]] int fontHeight(const QFont &font);

} // namespace madoguchi::theme
