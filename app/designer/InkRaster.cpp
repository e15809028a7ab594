#include "app/designer/InkRaster.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr double WindowMm = 6; ///< surroundings that a pixel is compared with
constexpr double InkShare = 0.9; ///< of their brightness
constexpr double RunMm = 2.5; ///< ink this long belongs to lines rather than to type
constexpr double MaxSlope = 0.035; ///< 2 degrees
constexpr double LeastSlope = 0.0004; ///< half a pixel over a page

Raster brightness(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    Raster result(grey.width(), grey.height());
    for (int y = 0; y < grey.height(); ++y)
        std::copy_n(grey.constScanLine(y), grey.width(), result.row(y));
    return result;
}

/// Sums of everything above and to the left (summed-area table), one row and column larger.
std::vector<std::uint32_t> summed(const Raster &grey)
{
    const std::size_t stride = std::size_t(grey.width) + 1;
    std::vector<std::uint32_t> sums(stride * (std::size_t(grey.height) + 1));
    for (int y = 0; y < grey.height; ++y) {
        std::uint32_t line = 0;
        const std::uint8_t *row = grey.row(y);
        const std::uint32_t *above = sums.data() + std::size_t(y) * stride;
        std::uint32_t *below = sums.data() + std::size_t(y + 1) * stride;
        for (int x = 0; x < grey.width; ++x) {
            line += row[x];
            below[x + 1] = above[x + 1] + line;
        }
    }
    return sums;
}

/// What has no ink around it is dust.
void removeDust(Raster &ink)
{
    for (int y = 1; y + 1 < ink.height; ++y) {
        std::uint8_t *row = ink.row(y);
        const std::uint8_t *above = ink.row(y - 1);
        const std::uint8_t *below = ink.row(y + 1);
        for (int x = 1; x + 1 < ink.width; ++x) {
            if (row[x] && !row[x - 1] && !row[x + 1] && !above[x - 1] && !above[x] && !above[x + 1] && !below[x - 1]
                && !below[x] && !below[x + 1])
                row[x] = 0;
        }
    }
}

Raster inkOf(const Raster &grey, double pixelsPerMm)
{
    const std::vector<std::uint32_t> sums = summed(grey);
    const std::size_t stride = std::size_t(grey.width) + 1;
    const int reach = std::max(2, int(WindowMm * pixelsPerMm / 2));
    Raster ink(grey.width, grey.height);
    for (int y = 0; y < grey.height; ++y) {
        const int top = std::max(0, y - reach);
        const int bottom = std::min(grey.height, y + reach + 1);
        const std::uint32_t *upper = sums.data() + std::size_t(top) * stride;
        const std::uint32_t *lower = sums.data() + std::size_t(bottom) * stride;
        const std::uint8_t *row = grey.row(y);
        std::uint8_t *out = ink.row(y);
        for (int x = 0; x < grey.width; ++x) {
            const int left = std::max(0, x - reach);
            const int right = std::min(grey.width, x + reach + 1);
            const std::uint32_t sum = lower[right] - lower[left] - upper[right] + upper[left];
            out[x] = double(row[x]) * (bottom - top) * (right - left) < InkShare * sum ? 1 : 0;
        }
    }
    removeDust(ink);
    return ink;
}

/// Points on what may be horizontal lines.
std::vector<QPoint> pointsOfRuns(const Raster &ink, double pixelsPerMm)
{
    constexpr int every = 4;
    const int least = int(RunMm * pixelsPerMm);
    std::vector<QPoint> points;
    for (int y = 0; y < ink.height; ++y) {
        const std::uint8_t *row = ink.row(y);
        int begin = 0;
        for (int x = 0; x <= ink.width; ++x) {
            if (x < ink.width && row[x])
                continue;
            for (int at = begin; x - begin >= least && at < x; at += every)
                points.emplace_back(at, y);
            begin = x + 1;
        }
    }
    return points;
}

/// How well the points fall into few rows when they are sheared by this slope.
double sharpness(const std::vector<QPoint> &points, double slope, int width, int height)
{
    const int margin = int(MaxSlope * width) + 2;
    std::vector<int> rows(std::size_t(height + 2 * margin));
    for (const QPoint &point : points)
        ++rows[std::size_t(point.y() - int(std::lround(slope * (point.x() - width / 2))) + margin)];
    double sum = 0;
    for (const int count : rows)
        sum += double(count) * count;
    return sum;
}

/// The slope of the lines; 0 where they are straight or where there are none.
double slopeOf(const Raster &ink, double pixelsPerMm)
{
    const std::vector<QPoint> points = pointsOfRuns(ink, pixelsPerMm);
    double best = 0;
    double most = 1.02 * sharpness(points, 0, ink.width, ink.height); // straight unless another slope is clearly better
    for (const double step : { 0.0025, 0.0005, 0.0001 }) {
        const double middle = best;
        const double reach = step > 0.001 ? MaxSlope : 6 * step;
        for (double slope = middle - reach; slope <= middle + reach; slope += step) {
            if (std::abs(slope) > MaxSlope)
                continue;
            const double value = sharpness(points, slope, ink.width, ink.height);
            if (value > most) {
                most = value;
                best = slope;
            }
        }
    }
    return std::abs(best) < LeastSlope ? 0 : best;
}

QPointF turned(const QPointF &point, double slope, int width, int height)
{
    const double cosine = 1 / std::sqrt(1 + slope * slope);
    const double x = point.x() - width / 2.0;
    const double y = point.y() - height / 2.0;
    return { (x - slope * y) * cosine + width / 2.0, (slope * x + y) * cosine + height / 2.0 };
}

Raster straightened(const Raster &grey, double slope)
{
    Raster result(grey.width, grey.height);
    for (int y = 0; y < grey.height; ++y) {
        std::uint8_t *row = result.row(y);
        const QPointF begin = turned({ 0, double(y) }, slope, grey.width, grey.height);
        const QPointF step = turned({ 1, double(y) }, slope, grey.width, grey.height) - begin;
        for (int x = 0; x < grey.width; ++x) {
            const double fromX = std::clamp(begin.x() + x * step.x(), 0.0, grey.width - 1.001);
            const double fromY = std::clamp(begin.y() + x * step.y(), 0.0, grey.height - 1.001);
            const int left = int(fromX);
            const int top = int(fromY);
            const double rightShare = fromX - left;
            const double lowerShare = fromY - top;
            const std::uint8_t *upper = grey.row(top) + left;
            const std::uint8_t *lower = grey.row(top + 1) + left;
            row[x] = std::uint8_t(std::lround((upper[0] * (1 - rightShare) + upper[1] * rightShare) * (1 - lowerShare)
                + (lower[0] * (1 - rightShare) + lower[1] * rightShare) * lowerShare));
        }
    }
    return result;
}

} // namespace

QPointF InkPage::inPicture(const QPointF &point) const
{
    return turned(point, turn, ink.width, ink.height);
}

Raster inkOf(const QImage &picture, double pixelsPerMm)
{
    return inkOf(brightness(picture), pixelsPerMm);
}

InkPage readInk(const QImage &picture, double pixelsPerMm)
{
    const Raster grey = brightness(picture);
    InkPage page { inkOf(grey, pixelsPerMm), 0 };
    page.turn = slopeOf(page.ink, pixelsPerMm);
    if (page.turn != 0)
        page.ink = inkOf(straightened(grey, page.turn), pixelsPerMm);
    return page;
}

Raster transposed(const Raster &raster)
{
    constexpr int block = 32; // stays in the processor's cache
    Raster result(raster.height, raster.width);
    for (int top = 0; top < raster.height; top += block) {
        for (int left = 0; left < raster.width; left += block) {
            for (int y = top; y < std::min(top + block, raster.height); ++y) {
                for (int x = left; x < std::min(left + block, raster.width); ++x)
                    result.row(x)[y] = raster.row(y)[x];
            }
        }
    }
    return result;
}

Raster thickenedDown(const Raster &raster)
{
    Raster result = raster;
    for (int y = 0; y < raster.height; ++y) {
        std::uint8_t *out = result.row(y);
        const std::uint8_t *above = raster.row(std::max(0, y - 1));
        const std::uint8_t *below = raster.row(std::min(raster.height - 1, y + 1));
        for (int x = 0; x < raster.width; ++x)
            out[x] = std::uint8_t(out[x] | above[x] | below[x]);
    }
    return result;
}

} // namespace madoguchi::designer
