#pragma once

#include "app/designer/InkRaster.h"

#include <QRect>

#include <vector>

namespace madoguchi::designer {

/// Pixels of one value that hang together.
struct Region {
    QRect bounds;
    int area = 0; ///< pixels
};

/// The regions of pixels with this value: ink also hangs together over corners, paper does not, so that a line that
/// steps from row to row is closed. In the order of their first pixel.
[[nodiscard]] std::vector<Region> regionsOf(const Raster &raster, std::uint8_t value);

/// Only what belongs to horizontal lines: solid ones, and rows of dots or dashes, which are closed. As thick as
/// thickenedDown() makes them.
[[nodiscard]] Raster horizontalLines(const Raster &ink, double pixelsPerMm);

} // namespace madoguchi::designer
