#pragma once

#include <QImage>
#include <QRectF>

namespace madoguchi::designer {

/// Into how many boxes of one width dashed or thin upright lines divide a cell in which nothing else is printed; 0:
/// there are none, or something else. `grey` is the page in 8 bits, the cell in millimetres without its own lines.
/// Upright pages alone: on a tilted scan a line has no column of its own.
[[nodiscard]] int dashedBoxes(const QImage &grey, const QRectF &cellMm, double pixelsPerMm);

} // namespace madoguchi::designer
