#pragma once

#include <QRectF>

namespace madoguchi::documents {

constexpr double PointsPerMm = 72.0 / 25.4;

constexpr double toPt(double mm)
{
    return mm * PointsPerMm;
}

constexpr double toMm(double pt)
{
    return pt / PointsPerMm;
}

inline QRectF toPt(const QRectF &mm)
{
    return { toPt(mm.x()), toPt(mm.y()), toPt(mm.width()), toPt(mm.height()) };
}

} // namespace madoguchi::documents
