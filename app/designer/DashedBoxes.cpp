#include "app/designer/DashedBoxes.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr int DarkDash = 190; ///< thin dashes are grey at the resolution of the pages
constexpr double ThickestMm = 0.7;
constexpr double LeastHeight = 0.5; ///< of the cell, from the line's first dash to its last
constexpr double LeastBoxMm = 2.5;
constexpr double MostBoxMm = 12; ///< of one character
constexpr int LeastBoxes = 3; ///< 姓 ¦ 名 are two words
constexpr double Uneven = 0.15; ///< of a box's width
constexpr int MostBoxes = 32;

/// Middles of the upright lines, in pixels of the area; empty when there is other ink.
QList<double> linesIn(const QImage &grey, const QRect &area, double thickest)
{
    struct Column {
        int first = -1;
        int last = -1;
    };
    QList<Column> columns(area.width());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < area.width(); ++x) {
            if (row[area.left() + x] >= DarkDash)
                continue;
            Column &column = columns[x];
            column.first = column.first < 0 ? y : column.first;
            column.last = y;
        }
    }
    QList<double> lines;
    for (int x = 0; x < columns.size(); ++x) {
        const int begin = x;
        int height = 0;
        for (; x < columns.size() && columns.at(x).first >= 0; ++x)
            height = std::max(height, columns.at(x).last - columns.at(x).first + 1);
        if (x == begin)
            continue;
        if (x - begin > thickest || height < area.height() * LeastHeight)
            return {};
        lines << (begin + x - 1) / 2.0;
    }
    return lines;
}

} // namespace

int dashedBoxes(const QImage &grey, const QRectF &cellMm, double pixelsPerMm)
{
    const QRect area
        = QRectF(cellMm.topLeft() * pixelsPerMm, cellMm.size() * pixelsPerMm).toAlignedRect().intersected(grey.rect());
    if (area.isEmpty())
        return 0;
    QList<double> edges = linesIn(grey, area, std::max(3.0, ThickestMm * pixelsPerMm));
    if (edges.size() + 1 < LeastBoxes || edges.size() >= MostBoxes)
        return 0;
    edges.prepend(0);
    edges.append(area.width() - 1);
    const double width = edges.last() / double(edges.size() - 1);
    for (qsizetype i = 1; i < edges.size(); ++i) {
        // The cell was taken without its own lines: the outer boxes are a little narrower.
        if (std::abs(edges.at(i) - edges.at(i - 1) - width) > std::max(width * Uneven, 0.7 * pixelsPerMm))
            return 0;
    }
    const bool isOfBoxes = width >= LeastBoxMm * pixelsPerMm && width <= MostBoxMm * pixelsPerMm;
    return isOfBoxes ? int(edges.size()) - 1 : 0;
}

} // namespace madoguchi::designer
