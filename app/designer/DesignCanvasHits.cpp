#include "app/designer/DesignCanvas.h"
#include "app/designer/FieldParts.h"
#include "widgets/theme/Theme.h"

#include <algorithm>

// What lies below the pointer.
namespace madoguchi::designer {

using documents::Field;
using theme::px;

namespace {

bool overlaps(const QRectF &box, const Field &field)
{
    return field.rectMm.contains(box.center()) || box.contains(field.rectMm.center());
}

} // namespace

double DesignCanvas::handle() const
{
    return m_byFinger ? px(22) : px(8);
}

bool DesignCanvas::isSmall(double side) const
{
    return side < 4 * handle();
}

double DesignCanvas::reachMm() const
{
    return px(7) / pixelsPerMm();
}

int DesignCanvas::edgesAt(const QRectF &place, const QPointF &point) const
{
    const double reach = handle();
    // The inside of a small field is for moving: of a handle only the frame itself is left there.
    const auto inside
        = [reach, this](double side) { return isSmall(side) ? std::min<double>(px(2), side / 4) : reach; };
    const double inX = inside(place.width());
    const double inY = inside(place.height());
    if (!place.adjusted(-reach, -reach, reach, reach).contains(point))
        return 0;
    int edges = 0;
    if (point.x() < place.left() + inX)
        edges |= Snapper::Left;
    else if (point.x() > place.right() - inX)
        edges |= Snapper::Right;
    if (point.y() < place.top() + inY)
        edges |= Snapper::Top;
    else if (point.y() > place.bottom() - inY)
        edges |= Snapper::Bottom;
    return edges;
}

DesignCanvas::Spot DesignCanvas::spotAt(const QPointF &point) const
{
    const int page = pageAt(point);
    // After another PDF with fewer pages was put below, a field that is selected may have no paper.
    if (const Field *single = m_editor.single(); single && single->page <= m_sheets.size()) {
        const QString part = m_editor.part();
        const int edges = edgesAt(placeOf(single->page, partRect(*single, part)), point);
        if (edges)
            return { single->id, part, edges };
        for (const QString &other : partsOf(*single)) {
            if (placeOf(single->page, partRect(*single, other)).contains(point))
                return { single->id, other, 0 };
        }
    }
    const Field *hit = fieldAt(page, onPaper(page, point));
    return hit ? Spot { hit->id, {}, 0 } : Spot {};
}

/// A field can lie within another one: the smallest is what was meant.
const Field *DesignCanvas::fieldAt(int page, const QPointF &mm) const
{
    const Field *hit = nullptr;
    for (const Field &field : m_editor.form().fields) {
        const QRectF extent = extentOf(field);
        if (field.page == page && extent.contains(mm) && (!hit || areaOf(extent) < areaOf(extentOf(*hit))))
            hit = &field;
    }
    return hit;
}

/// The printed square that was clicked, or as much around the click as one takes.
QRectF DesignCanvas::squareAt(int page, const QPointF &mm) const
{
    constexpr double near = 1;
    constexpr double usual = 4;
    const QList<QRectF> squares = m_found.value(page).checksMm;
    const auto square = std::find_if(squares.begin(), squares.end(),
        [&mm](const QRectF &one) { return one.adjusted(-near, -near, near, near).contains(mm); });
    return square == squares.end() ? QRectF(mm.x() - usual / 2, mm.y() - usual / 2, usual, usual) : *square;
}

QRectF DesignCanvas::boxAt(int page, const QPointF &mm) const
{
    QRectF best;
    const FoundBoxes found = m_found.value(page);
    for (const QList<QRectF> &boxes : { found.boxesMm, found.checksMm }) {
        for (const QRectF &box : boxes) {
            if (box.contains(mm) && (best.isNull() || areaOf(box) < areaOf(best)))
                best = box;
        }
    }
    for (const BoxRow &row : found.rowsMm) {
        if (row.rectMm.contains(mm))
            best = row.rectMm;
    }
    const auto &fields = m_editor.form().fields;
    const bool isTaken = std::any_of(
        fields.begin(), fields.end(), [&](const Field &field) { return field.page == page && overlaps(best, field); });
    return isTaken ? QRectF() : best;
}

int DesignCanvas::proposalAt(int page, const QPointF &mm) const
{
    int best = -1;
    for (int i = 0; i < m_proposals.size(); ++i) {
        const Field &proposal = m_proposals.at(i);
        if (proposal.page == page && proposal.rectMm.contains(mm)
            && (best < 0 || areaOf(proposal.rectMm) < areaOf(m_proposals.at(best).rectMm)))
            best = i;
    }
    return best;
}

Snapper DesignCanvas::snapperFor(int page) const
{
    QList<QRectF> others;
    for (const Field &field : m_editor.form().fields) {
        if (field.page == page && !m_editor.selected().contains(field.id))
            others << field.rectMm;
    }
    const FoundBoxes found = m_found.value(page);
    QList<QRectF> boxes = found.boxesMm + found.checksMm;
    for (const QLineF &line : found.linesMm)
        boxes << QRectF(line.p1(), line.p2()).normalized();
    for (const BoxRow &row : found.rowsMm)
        boxes << row.rectMm;
    return Snapper(boxes, others);
}

} // namespace madoguchi::designer
