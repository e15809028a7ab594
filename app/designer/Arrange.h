#pragma once

#include <QList>
#include <QRectF>

namespace madoguchi::designer {

/// What can be done to several fields at once. Nothing here knows a field: rectangles in, rectangles out.
enum class Arrangement {
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    SpreadAcross, ///< the same gap between neighbours, the outermost stay
    SpreadDown,
    SameWidth, ///< as the first one
    SameHeight
};

/// The rectangles in the same order. The first one is the one that the others follow, where one is followed.
[[nodiscard]] QList<QRectF> arranged(const QList<QRectF> &rects, Arrangement arrangement);

} // namespace madoguchi::designer
