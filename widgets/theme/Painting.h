#pragma once

#include "widgets/theme/Theme.h"

#include <QRectF>

class QPainter;

/// The few shapes that the widgets share.
namespace madoguchi::theme {

/// A rounded box with an outline that lies wholly inside `where` (crisp at every pixel ratio). A transparent colour
/// leaves its part out.
void paintBox(QPainter &painter, const QRectF &where, const QColor &fill, const QColor &line, double radius,
    double lineWidth = 1.0);
/// Shortens for the width with "…", never within one written character.
[[nodiscard]] QString elided(const QString &text, const QFont &font, int width);
[[nodiscard]] int fontHeight(const QFont &font);

} // namespace madoguchi::theme
