#pragma once

#include <QImage>
#include <QLineF>
#include <QList>
#include <QRectF>

namespace madoguchi::designer {

/// A row of equal boxes that stand side by side, for one character each.
struct BoxRow {
    QRectF rectMm; ///< from the first box's left inner edge to the last one's right inner edge
    int boxes = 0;
    [[nodiscard]] bool operator==(const BoxRow &) const = default;
};

/// All in millimetres from the picture's top left corner; each list from top to bottom, then left to right.
struct FoundBoxes {
    QList<QRectF> boxesMm; ///< inner edges of closed cells; check squares and the boxes of rows are among them
    QList<QLineF> linesMm; ///< middle of horizontal and vertical lines, solid or dotted, from left or top
    QList<QRectF> checksMm; ///< small squares that stand alone: places for a mark
    QList<BoxRow> rowsMm;
};

/// Finds what is ruled on a page, from its picture, so that a scan works as well as a drawn page: slightly turned (up
/// to 2 degrees), unevenly lit, noisy. Deterministic; less than 0.3 s for A4 at 150 dpi, the resolution to use.
/// Any picture is taken; a null one, or one that is no page, gives empty lists. May run on any thread.
[[nodiscard]] FoundBoxes findBoxes(const QImage &page, double dpi);
/// Of places that lie within each other the smallest is what is meant.
[[nodiscard]] inline double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

} // namespace madoguchi::designer
