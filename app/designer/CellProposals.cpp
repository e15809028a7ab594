#include "app/designer/CellProposals.h"

#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double InsetMm = 0.5; ///< from the printed line
constexpr double TallMm = 14; ///< two lines of text have room
constexpr double LeastWidthMm = 8;
constexpr double LeastHeightMm = 3.5;
constexpr double MostHeightMm = 80;
constexpr double InkShare = 0.004; ///< of the cell: more is something printed
constexpr int Dark = 150;

double inkIn(const QImage &picture, const QRectF &rectMm, double pixelsPerMm)
{
    const QRect area = QRectF(rectMm.topLeft() * pixelsPerMm, rectMm.size() * pixelsPerMm)
                           .toAlignedRect()
                           .intersected(picture.rect());
    if (area.isEmpty())
        return 1;
    qint64 dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = picture.constScanLine(y);
        dark += std::count_if(line + area.left(), line + area.right() + 1, [](uchar grey) { return grey < Dark; });
    }
    return double(dark) / (double(area.width()) * area.height());
}

QRectF inset(const QRectF &box)
{
    return box.adjusted(InsetMm, InsetMm, -InsetMm, -InsetMm);
}

bool isInRow(const QRectF &box, const FoundBoxes &found)
{
    return std::any_of(found.rowsMm.begin(), found.rowsMm.end(),
        [&box](const BoxRow &row) { return row.rectMm.contains(box.center()); });
}

Field digitsFor(const BoxRow &row, const PageReading &reading, int page)
{
    Field digits = newField(FieldKind::Digits, page, row.rectMm);
    digits.boxes = row.boxes;
    reading.name(digits, row.rectMm, reading.labelOf(row.rectMm));
    return digits;
}

/// A cell in which nothing but a unit is printed: the number stands before it.
std::optional<Field> amountIn(const QRectF &cell, const PageReading &reading, int page)
{
    const QString unit = reading.textIn(cell);
    if (!PageReading::isUnit(unit))
        return std::nullopt;
    QRectF room = inset(cell);
    double end = cell.left();
    for (const PrintedWord &word : reading.words()) {
        if (!cell.contains(word.rectMm.center()))
            continue;
        room.setRight(std::min(room.right(), word.rectMm.left() - InsetMm));
        end = std::max(end, word.rectMm.right());
    }
    const bool isHeading = cell.right() - end > room.width() / 2; // in the middle of its cell, above a column
    if (isHeading || room.width() < LeastWidthMm / 2)
        return std::nullopt;
    Field field = newField(FieldKind::Text, page, room);
    const QString label = reading.labelOf(cell);
    reading.name(field, cell, label);
    const bool isCopies = unit == u"通";
    const bool isYear = unit.startsWith(u'年');
    const QString what = isCopies ? QStringLiteral("通数") : isYear ? unit : QString(); // else the label says it
    field.id = isCopies ? QStringLiteral("copies") : isYear ? QStringLiteral("year") : QStringLiteral("amount");
    if (!what.isEmpty() && !label.isEmpty())
        field.label.ja = label + u'の' + what;
    else
        field.label.ja = what.isEmpty() ? (label.isEmpty() ? unit : label) : what;
    field.format = isCopies ? documents::InputFormat::Count : documents::InputFormat::Number;
    field.align = documents::Align::Right;
    return field;
}

/// What lies where a proposal lies already is no further one.
void add(QList<Field> &proposals, const Field &more)
{
    const auto covers = [&more](const Field &other) {
        const QRectF extent = extentOf(other);
        return extent.contains(more.rectMm.center()) || more.rectMm.contains(extent.center());
    };
    if (std::none_of(proposals.begin(), proposals.end(), covers))
        proposals << more;
}

} // namespace

Field proposalFor(const QRectF &boxMm, const PageReading &reading, int page)
{
    for (const BoxRow &row : reading.found().rowsMm) {
        if (row.rectMm.contains(boxMm.center()))
            return digitsFor(row, reading, page);
    }
    for (const QList<Field> &proposals : { dateProposals(reading, page), choiceProposals(reading, page) }) {
        for (const Field &proposal : proposals) {
            if (boxMm.contains(proposal.rectMm.center()) && boxMm.contains(proposal.rectMm))
                return proposal;
        }
    }
    if (const auto amount = amountIn(boxMm, reading, page))
        return *amount;
    Field field = newField(boxMm.height() >= TallMm ? FieldKind::MultiLine : FieldKind::Text, page, inset(boxMm));
    reading.name(field, boxMm, reading.labelOf(boxMm));
    return field;
}

QList<Field> proposalsFromPage(const PageReading &reading, const QImage &picture, const QSizeF &sheetMm, int page)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const double pixelsPerMm = grey.width() / sheetMm.width();
    const FoundBoxes &found = reading.found();
    QList<Field> proposals;
    for (const BoxRow &row : found.rowsMm)
        add(proposals, digitsFor(row, reading, page));
    for (const Field &date : dateProposals(reading, page))
        add(proposals, date);
    for (const Field &choice : choiceProposals(reading, page))
        add(proposals, choice);
    for (const QRectF &box : found.boxesMm) {
        const bool fits = box.width() >= LeastWidthMm && box.height() >= LeastHeightMm && box.height() <= MostHeightMm;
        if (!fits || isInRow(box, found) || found.checksMm.contains(box) || !reading.isCell(box))
            continue;
        if (const auto amount = amountIn(box, reading, page))
            add(proposals, *amount);
        else if (inkIn(grey, inset(box), pixelsPerMm) < InkShare)
            add(proposals, proposalFor(box, reading, page));
    }
    std::stable_sort(proposals.begin(), proposals.end(),
        [](const Field &a, const Field &b) { return a.rectMm.top() < b.rectMm.top(); });
    return proposals;
}

} // namespace madoguchi::designer
