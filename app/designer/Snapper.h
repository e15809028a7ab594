#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace madoguchi::designer {

/// Draws what is moved to the lines of the paper, to other fields and, where neither is near, to a grid.
class Snapper {
public:
    enum Edge { Left = 1, Right = 2, Top = 4, Bottom = 8, All = 15 };
    static constexpr double GridMm = 0.5;
    static constexpr double LeastMm = 1; ///< nothing is made narrower or lower

    /// A line on which something was drawn: painted while it is held.
    struct Guide {
        bool upright = false;
        double at = 0; ///< mm
    };
    struct Snapped {
        QRectF rect;
        QList<Guide> guides;
    };

    Snapper() = default;
    /// `boxes`: frames found on the page; `others`: fields that stay where they are.
    Snapper(const QList<QRectF> &boxes, const QList<QRectF> &others);

    /// The whole rectangle is moved: its edges and its middle are drawn.
    [[nodiscard]] Snapped moved(const QRectF &rect, double reachMm) const;
    /// Only these edges are being dragged; the others stay. None is drawn nearer than LeastMm to the opposite one.
    [[nodiscard]] Snapped resized(const QRectF &rect, int edges, double reachMm) const;

private:
    struct Found {
        double by = 0;
        double at = 0;
        bool isLine = false;
    };
    [[nodiscard]] static Found nearest(const QList<double> &lines, const QList<double> &places, double reachMm);

    QList<double> m_upright; ///< sorted
    QList<double> m_level; ///< sorted
};

} // namespace madoguchi::designer
