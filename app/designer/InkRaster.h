#pragma once

#include <QImage>
#include <QPointF>

#include <cstdint>
#include <vector>

namespace madoguchi::designer {

/// Pixels of one byte each, row by row.
struct Raster {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    Raster() = default;
    Raster(int widthPx, int heightPx)
        : width(widthPx)
        , height(heightPx)
        , pixels(std::size_t(widthPx) * std::size_t(heightPx))
    {
    }
    [[nodiscard]] std::uint8_t *row(int y) { return pixels.data() + std::size_t(y) * std::size_t(width); }
    [[nodiscard]] const std::uint8_t *row(int y) const { return pixels.data() + std::size_t(y) * std::size_t(width); }
};

/// 1 where the picture is darker than its surroundings, so that shadows and tinted cells do not matter; without dust.
[[nodiscard]] Raster inkOf(const QImage &picture, double pixelsPerMm);

/// A page with its lines upright: 1 where there is ink.
struct InkPage {
    Raster ink;
    double turn = 0; ///< by how much the picture was turned, as a slope (tangent)

    /// A point of `ink` in the picture that it was made from.
    [[nodiscard]] QPointF inPicture(const QPointF &point) const;
};

/// Of a picture that is turned by up to 2 degrees: it is straightened by its lines.
[[nodiscard]] InkPage readInk(const QImage &picture, double pixelsPerMm);

[[nodiscard]] Raster transposed(const Raster &raster);
/// Every pixel also in the row above and below.
[[nodiscard]] Raster thickenedDown(const Raster &raster);

} // namespace madoguchi::designer
