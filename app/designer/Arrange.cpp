#include "app/designer/Arrange.h"

#include <algorithm>
#include <numeric>

namespace madoguchi::designer {

namespace {

/// The same gap between neighbours; `start` and `length` are those of the direction.
template <typename Start, typename Length, typename Move>
void spread(QList<QRectF> &rects, Start start, Length length, Move move)
{
    if (rects.size() < 3)
        return;
    QList<qsizetype> order(rects.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return start(rects.at(a)) < start(rects.at(b)); });
    const QRectF &last = rects.at(order.last());
    double covered = 0;
    for (const qsizetype i : std::as_const(order))
        covered += length(rects.at(i));
    const double from = start(rects.at(order.first()));
    const double gap = (start(last) + length(last) - from - covered) / double(rects.size() - 1);
    double at = from;
    for (const qsizetype i : std::as_const(order)) {
        move(rects[i], at);
        at += length(rects.at(i)) + gap;
    }
}

void align(QRectF &rect, const QRectF &leader, Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::AlignLeft:
        rect.moveLeft(leader.left());
        break;
    case Arrangement::AlignCentre:
        rect.moveCenter({ leader.center().x(), rect.center().y() });
        break;
    case Arrangement::AlignRight:
        rect.moveRight(leader.right());
        break;
    case Arrangement::AlignTop:
        rect.moveTop(leader.top());
        break;
    case Arrangement::AlignMiddle:
        rect.moveCenter({ rect.center().x(), leader.center().y() });
        break;
    case Arrangement::AlignBottom:
        rect.moveBottom(leader.bottom());
        break;
    case Arrangement::SameWidth:
        rect.setWidth(leader.width());
        break;
    case Arrangement::SameHeight:
        rect.setHeight(leader.height());
        break;
    case Arrangement::SpreadAcross:
    case Arrangement::SpreadDown:
        break;
    }
}

} // namespace

QList<QRectF> arranged(const QList<QRectF> &rects, Arrangement arrangement)
{
    QList<QRectF> result = rects;
    if (arrangement == Arrangement::SpreadAcross)
        spread(
            result, [](const QRectF &r) { return r.left(); }, [](const QRectF &r) { return r.width(); },
            [](QRectF &r, double at) { r.moveLeft(at); });
    else if (arrangement == Arrangement::SpreadDown)
        spread(
            result, [](const QRectF &r) { return r.top(); }, [](const QRectF &r) { return r.height(); },
            [](QRectF &r, double at) { r.moveTop(at); });
    else if (!result.isEmpty())
        std::for_each(result.begin() + 1, result.end(),
            [&result, arrangement](QRectF &rect) { align(rect, result.constFirst(), arrangement); });
    return result;
}

} // namespace madoguchi::designer
