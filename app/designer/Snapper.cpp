#include "app/designer/Snapper.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

void addEdges(QList<double> &upright, QList<double> &level, const QRectF &rect)
{
    upright << rect.left() << rect.right();
    level << rect.top() << rect.bottom();
}

void sortOut(QList<double> &lines)
{
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
}

double toGrid(double place)
{
    return std::round(place / Snapper::GridMm) * Snapper::GridMm;
}

} // namespace

Snapper::Snapper(const QList<QRectF> &boxes, const QList<QRectF> &others)
{
    for (const QRectF &box : boxes)
        addEdges(m_upright, m_level, box);
    for (const QRectF &other : others)
        addEdges(m_upright, m_level, other);
    sortOut(m_upright);
    sortOut(m_level);
}

Snapper::Found Snapper::nearest(const QList<double> &lines, const QList<double> &places, double reachMm)
{
    Found best;
    double distance = reachMm;
    for (const double place : places) {
        const auto after = std::lower_bound(lines.begin(), lines.end(), place);
        for (auto line : { after, after == lines.begin() ? after : after - 1 }) {
            if (line == lines.end() || std::abs(*line - place) >= distance)
                continue;
            distance = std::abs(*line - place);
            best = { *line - place, *line, true };
        }
    }
    if (!best.isLine)
        best.by = toGrid(places.first()) - places.first();
    return best;
}

Snapper::Snapped Snapper::moved(const QRectF &rect, double reachMm) const
{
    const Found x = nearest(m_upright, { rect.left(), rect.right() }, reachMm);
    const Found y = nearest(m_level, { rect.top(), rect.bottom() }, reachMm);
    Snapped snapped { rect.translated(x.by, y.by), {} };
    if (x.isLine)
        snapped.guides << Guide { true, x.at };
    if (y.isLine)
        snapped.guides << Guide { false, y.at };
    return snapped;
}

Snapper::Snapped Snapper::resized(const QRectF &rect, int edges, double reachMm) const
{
    Snapped snapped { rect, {} };
    const auto draw = [&](Edge edge, bool upright, double place, double opposite, auto set) {
        if (!(edges & edge))
            return;
        const Found found = nearest(upright ? m_upright : m_level, { place }, reachMm);
        const double at = place + found.by;
        const double room = edge == Left || edge == Top ? opposite - at : at - opposite;
        if (room < LeastMm)
            return;
        set(at);
        if (found.isLine)
            snapped.guides << Guide { upright, found.at };
    };
    QRectF &drawn = snapped.rect;
    draw(Left, true, rect.left(), drawn.right(), [&drawn](double at) { drawn.setLeft(at); });
    draw(Right, true, rect.right(), drawn.left(), [&drawn](double at) { drawn.setRight(at); });
    draw(Top, false, rect.top(), drawn.bottom(), [&drawn](double at) { drawn.setTop(at); });
    draw(Bottom, false, rect.bottom(), drawn.top(), [&drawn](double at) { drawn.setBottom(at); });
    return snapped;
}

} // namespace madoguchi::designer
