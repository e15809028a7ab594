#include "app/designer/RowRepeat.h"

#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/PrintedTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;

namespace {

constexpr int MostMembers = 10;

/// The cells below the field's own that have the same printed in them.
QList<QRectF> cellsBelow(const Field &field, const PageReading &reading)
{
    const QRectF own = reading.cellAround(extentOf(field).center());
    QList<QRectF> cells;
    if (own.isNull())
        return cells;
    for (QRectF cell = cellBelow(own, reading); !cell.isNull() && reading.textIn(cell) == reading.textIn(own);
         cell = cellBelow(cell, reading))
        cells << cell;
    return cells;
}

void renumber(Field &field, int further)
{
    static const QRegularExpression number(QStringLiteral("（(\\d+)(人目|行目)?）"));
    if (const auto match = number.match(field.label.ja); match.hasMatch())
        field.label.ja.replace(
            match.capturedStart(1), match.capturedLength(1), QString::number(match.captured(1).toInt() + further));
    else
        field.label.ja += QStringLiteral("（%1行目）").arg(1 + further);
    if (!field.label.en.isEmpty())
        field.label.en = QStringLiteral("%1 (%2)").arg(field.label.en).arg(1 + further);
    static const QRegularExpression member(QStringLiteral("^household\\[(\\d+)\\](\\..*)$"));
    const auto match = member.match(field.binding);
    const int next = match.hasMatch() ? match.captured(1).toInt() + further : MostMembers;
    const bool isShared = field.binding.startsWith(QLatin1String("office."));
    if (next < MostMembers)
        field.binding = QStringLiteral("household[%1]%2").arg(next).arg(match.captured(2));
    else if (!isShared)
        field.binding.clear();
    field.id = field.binding.isEmpty() ? newField(field.kind, field.page, field.rectMm).id : idFor(field.binding);
}

} // namespace

QList<Field> repeatedBelow(const QList<Field> &row, const PageReading &reading, const QList<Field> &others)
{
    QList<Field> repeated;
    for (const Field &field : row) {
        const QRectF own = reading.cellAround(extentOf(field).center());
        int further = 0;
        for (const QRectF &cell : cellsBelow(field, reading)) {
            Field copy = field;
            moveBy(copy, QPointF(0, cell.top() - own.top()));
            renumber(copy, ++further);
            const auto isThere = [&copy](const Field &other) {
                return other.page == copy.page && extentOf(other).contains(extentOf(copy).center());
            };
            if (std::none_of(others.begin(), others.end(), isThere))
                repeated << copy;
        }
    }
    return repeated;
}

} // namespace madoguchi::designer
