#include "app/designer/BoxFinder.h"

#include "app/designer/InkShapes.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr double LeastCellMm = 2; ///< smaller ones are gaps of double lines
constexpr double LeastSquareMm = 1.9; ///< the □ of type of 9 points; smaller ones are insides of other characters
constexpr double SmallMm = 6.5; ///< up to here a box might be a character
constexpr double LeastFilled = 0.8; ///< of a cell's bounds, when words stand in it
constexpr double LeastEmpty = 0.85; ///< of a small box's bounds
constexpr double MostLineMm = 1.6; ///< thicker ones are black areas
constexpr double MaxPixels = 40e6;

double along(const QRectF &rect)
{
    return std::max(rect.width(), rect.height());
}

bool beforeInReading(const QRectF &one, const QRectF &other)
{
    return std::pair(one.top(), one.left()) < std::pair(other.top(), other.left());
}

class BoxSearch {
public:
    BoxSearch(const QImage &picture, double pixelsPerMm)
        : m_perMm(pixelsPerMm)
        , m_page(readInk(picture, pixelsPerMm))
    {
    }

    FoundBoxes run()
    {
        m_horizontal = horizontalLines(m_page.ink, m_perMm);
        m_vertical = transposed(horizontalLines(transposed(m_page.ink), m_perMm));
        addCells();
        addSmallBoxes();
        std::sort(m_boxes.begin(), m_boxes.end(), beforeInReading);
        addRows();
        FoundBoxes found;
        for (const QRectF &box : m_boxes)
            found.boxesMm << inMm(box);
        for (const QRectF &box : m_boxes) {
            if (standsAlone(box))
                found.checksMm << inMm(box);
        }
        for (const auto &[box, count] : m_rows)
            found.rowsMm << BoxRow { inMm(box), count };
        addLines(m_horizontal, true, found.linesMm);
        addLines(m_vertical, false, found.linesMm);
        return found;
    }

private:
    [[nodiscard]] double mm(double pixels) const { return std::round(pixels / m_perMm * 100) / 100; }
    [[nodiscard]] QRectF inMm(const QRectF &box) const
    {
        const QPointF middle = m_page.inPicture(box.center());
        return { mm(middle.x() - box.width() / 2), mm(middle.y() - box.height() / 2), mm(box.width()),
            mm(box.height()) };
    }
    [[nodiscard]] double inMm(double pixels) const { return pixels / m_perMm; }

    /// Insides of lines that were made one pixel thicker on each side.
    [[nodiscard]] static QRectF inner(const Region &region) { return QRectF(region.bounds).adjusted(-1, -1, 1, 1); }

    [[nodiscard]] bool isOnEdge(const Region &region) const
    {
        const QRect &bounds = region.bounds;
        return bounds.left() <= 1 || bounds.top() <= 1 || bounds.right() >= m_page.ink.width - 2
            || bounds.bottom() >= m_page.ink.height - 2;
    }

    [[nodiscard]] bool isFilled(const Region &region, double share) const
    {
        return !isOnEdge(region) && region.area >= share * region.bounds.width() * region.bounds.height();
    }

    /// Cells between lines, whatever stands in them.
    void addCells()
    {
        Raster lines = m_horizontal;
        for (std::size_t i = 0; i < lines.pixels.size(); ++i)
            lines.pixels[i] = std::uint8_t(lines.pixels[i] | m_vertical.pixels[i]);
        for (const Region &region : regionsOf(lines, 0)) {
            const double narrow = std::min(region.bounds.width(), region.bounds.height());
            if (inMm(narrow) >= LeastCellMm && isFilled(region, LeastFilled))
                m_boxes << inner(region);
        }
    }

    /// Empty boxes whose sides are too short to be told from strokes of type by themselves.
    void addSmallBoxes()
    {
        const Raster thick = transposed(thickenedDown(transposed(thickenedDown(m_page.ink))));
        const QList<QRectF> cells = m_boxes;
        for (const Region &region : regionsOf(thick, 0)) {
            const QRectF box = inner(region);
            const double narrow = std::min(box.width(), box.height());
            if (inMm(narrow) < LeastSquareMm || inMm(along(box)) > SmallMm || !isFilled(region, LeastEmpty)
                || isKnown(box, cells))
                continue;
            if (hasSquareCorners(box))
                m_boxes << box;
        }
    }

    [[nodiscard]] bool isKnown(const QRectF &box, const QList<QRectF> &cells) const
    {
        const double slack = 0.4 * m_perMm;
        return std::any_of(cells.begin(), cells.end(), [&](const QRectF &cell) {
            return std::abs(cell.left() - box.left()) < slack && std::abs(cell.top() - box.top()) < slack
                && std::abs(cell.right() - box.right()) < slack && std::abs(cell.bottom() - box.bottom()) < slack;
        });
    }

    [[nodiscard]] int inkIn(const QRectF &area) const
    {
        const QRect pixels = area.toAlignedRect() & QRect(0, 0, m_page.ink.width, m_page.ink.height);
        int ink = 0;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                ink += m_page.ink.row(y)[x];
        }
        return ink;
    }

    /// How thick the line below, above, left or right of a box is, measured at the middle of the side.
    [[nodiscard]] int thickness(const QRectF &box, QPoint outwards) const
    {
        const QPointF side(
            box.center().x() + outwards.x() * box.width() / 2, box.center().y() + outwards.y() * box.height() / 2);
        int count = 0;
        const int most = int(MostLineMm * m_perMm);
        for (int step = -1; step <= most; ++step) {
            const QPoint at = side.toPoint() + step * outwards;
            if (!QRect(0, 0, m_page.ink.width, m_page.ink.height).contains(at))
                return most;
            if (m_page.ink.row(at.y())[at.x()])
                ++count;
            else if (count > 0)
                break;
        }
        return count;
    }

    /// Whether a stroke that ends at a corner goes on over it a little and then stops. `from` is where it would go on,
    /// `step` the direction; a line goes on much further.
    [[nodiscard]] bool sticksOut(const QRectF &from, QPoint step) const
    {
        const auto goesOn = [&](int steps) { return inkIn(from.translated(steps * step)) > 0; };
        const int stroke = std::max(2, int(0.3 * m_perMm));
        for (int steps = 0; steps < stroke; ++steps) {
            if (!goesOn(steps))
                return false;
        }
        const int line = int(2.5 * m_perMm);
        int ink = 0;
        for (int steps = stroke; steps < line; ++steps)
            ink += goesOn(steps) ? 1 : 0;
        return ink < 0.8 * (line - stroke);
    }

    [[nodiscard]] int thickestSide(const QRectF &box) const
    {
        return std::max({ thickness(box, { 0, 1 }), thickness(box, { 0, -1 }), thickness(box, { 1, 0 }),
            thickness(box, { -1, 0 }) });
    }

    /// A character such as 口 has strokes that stick out a little at its corners. A ruled box has none, or lines that
    /// go on to the next box.
    [[nodiscard]] bool hasSquareCorners(const QRectF &box) const
    {
        const int line = thickestSide(box);
        const QRectF outer = box.adjusted(-line, -line, line, line);
        for (const double x : { outer.left(), box.right() }) {
            if (sticksOut({ x, outer.bottom() + 1, double(line), 1 }, { 0, 1 })
                || sticksOut({ x, outer.top() - 2, double(line), 1 }, { 0, -1 }))
                return false;
        }
        for (const double y : { outer.top(), box.bottom() }) {
            if (sticksOut({ outer.right() + 1, y, 1, double(line) }, { 1, 0 })
                || sticksOut({ outer.left() - 2, y, 1, double(line) }, { -1, 0 }))
                return false;
        }
        return true;
    }

    /// A small empty square with nothing but paper close around it, but for a line along one of its sides: a place for
    /// a tick. Next to a box of a row the ends of its lines stand out.
    [[nodiscard]] bool standsAlone(const QRectF &box) const
    {
        const double ratio = box.width() / box.height();
        if (inMm(along(box)) > SmallMm || ratio < 0.8 || ratio > 1.25)
            return false;
        const double line = thickestSide(box) + 1.0;
        const double ring = std::max(2.0, 0.3 * m_perMm);
        const QRectF outer = box.adjusted(-line, -line, line, line);
        int lines = 0;
        for (const QRectF &side : { QRectF(outer.left(), outer.top() - ring, outer.width(), ring),
                 QRectF(outer.left(), outer.bottom(), outer.width(), ring),
                 QRectF(outer.left() - ring, outer.top(), ring, outer.height()),
                 QRectF(outer.right(), outer.top(), ring, outer.height()) }) {
            const double share = inkIn(side) / (side.width() * side.height());
            if (share > 0.06 && share < 0.4)
                return false;
            lines += share >= 0.4 ? 1 : 0;
        }
        return lines <= 1 && inkIn(box.adjusted(1, 1, -1, -1)) <= 0.05 * box.width() * box.height();
    }

    /// Equal boxes side by side. `m_boxes` are sorted by their upper edges.
    void addRows()
    {
        std::vector<bool> used(std::size_t(m_boxes.size()));
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            if (used[std::size_t(i)] || !mayBeDigitBox(m_boxes.at(i)))
                continue;
            QList<qsizetype> row { i };
            for (qsizetype next = neighbour(i, used); next >= 0; next = neighbour(next, used)) {
                row << next;
                used[std::size_t(next)] = true;
            }
            if (row.size() >= 3)
                m_rows << std::pair(m_boxes.at(i) | m_boxes.at(row.last()), int(row.size()));
        }
    }

    [[nodiscard]] bool mayBeDigitBox(const QRectF &box) const
    {
        const double ratio = box.width() / box.height();
        return inMm(box.width()) >= 2.5 && inMm(box.width()) <= 12 && inMm(box.height()) >= 3.5
            && inMm(box.height()) <= 14 && ratio >= 0.35 && ratio <= 1.5;
    }

    /// The equal box to the right of this one, -1 when there is none.
    [[nodiscard]] qsizetype neighbour(qsizetype index, const std::vector<bool> &used) const
    {
        const QRectF &box = m_boxes.at(index);
        const double slack = 0.45 * m_perMm;
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            const QRectF &other = m_boxes.at(i);
            const double gap = other.left() - box.right();
            if (i != index && !used[std::size_t(i)] && std::abs(other.top() - box.top()) < slack
                && std::abs(other.height() - box.height()) < slack && std::abs(other.width() - box.width()) < slack
                && gap > 0 && gap < 1.5 * m_perMm)
                return i;
        }
        return -1;
    }

    void addLines(const Raster &lines, bool horizontal, QList<QLineF> &found) const
    {
        QList<QRectF> bars;
        for (const Region &region : regionsOf(lines, 1)) {
            const QRectF bar = QRectF(region.bounds);
            const double length = horizontal ? bar.width() : bar.height();
            const double thick = region.area / length - 2; // made thicker by one on each side
            if (inMm(thick) <= MostLineMm && length > 3 * thick)
                bars << bar;
        }
        std::sort(bars.begin(), bars.end(), beforeInReading);
        for (const QRectF &bar : bars) {
            const QPointF middle = bar.center();
            const QPointF begin
                = m_page.inPicture(horizontal ? QPointF(bar.left(), middle.y()) : QPointF(middle.x(), bar.top()));
            const QPointF end
                = m_page.inPicture(horizontal ? QPointF(bar.right(), middle.y()) : QPointF(middle.x(), bar.bottom()));
            found << QLineF(mm(begin.x()), mm(begin.y()), mm(end.x()), mm(end.y()));
        }
    }

    double m_perMm;
    InkPage m_page;
    Raster m_horizontal;
    Raster m_vertical;
    QList<QRectF> m_boxes; ///< inner edges in pixels
    QList<std::pair<QRectF, int>> m_rows;
};

} // namespace

FoundBoxes findBoxes(const QImage &page, double dpi)
{
    if (page.isNull() || !(dpi >= 50 && dpi <= 1200) || double(page.width()) * page.height() > MaxPixels
        || page.width() < 10 || page.height() < 10)
        return {};
    return BoxSearch(page, dpi / 25.4).run();
}

} // namespace madoguchi::designer
