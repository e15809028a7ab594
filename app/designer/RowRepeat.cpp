#include "app/designer/RowRepeat.h"

#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/PrintedTable.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;

namespace {

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

/// household[0].name becomes household[1].name; another binding stays; past the last member there is none.
QString nextMember(const QString &binding, int further)
{
    static const QRegularExpression member(QStringLiteral("^household\\[(\\d+)\\](\\..*)$"));
    const auto match = member.match(binding);
    if (!match.hasMatch())
        return binding;
    const int next = match.captured(1).toInt() + further;
    return next < MostMembers ? QStringLiteral("household[%1]%2").arg(QString::number(next), match.captured(2))
                              : QString();
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
        field.label.en = QStringLiteral("%1 (%2)").arg(field.label.en, QString::number(1 + further));
    const bool isShared = field.binding.startsWith(QLatin1String("office."));
    const QString next = nextMember(field.binding, further);
    if (!isShared)
        field.binding = next == field.binding ? QString() : next; // another row is another person
    field.id = field.binding.isEmpty() ? newField(field.kind, field.page, field.rectMm).id : idFor(field.binding);
}

/// What depends on a field or a person of the first row depends on the same one of its own row. What is reckoned from a
/// field that was not repeated is reckoned no more: it would say of every row what is true of the first.
void followRow(Field &copy, const QHash<QString, QString> &named, int further)
{
    for (documents::Condition &condition : copy.when) {
        condition.field = named.value(condition.field, condition.field);
        condition.binding = nextMember(condition.binding, further);
    }
    if (!copy.calculation)
        return;
    for (QString &of : copy.calculation->of) {
        const QString moved = of.contains(u'.') ? nextMember(of, further) : named.value(of);
        if (moved.isEmpty()) {
            copy.calculation.reset();
            return;
        }
        of = moved;
    }
}

} // namespace

QList<Field> repeatedBelow(const QList<Field> &row, const PageReading &reading, const QList<Field> &others)
{
    QList<Field> repeated;
    documents::FormTemplate form; // as it grows: neither a place nor an id is taken twice
    form.fields = others;
    QMap<int, QHash<QString, QString>> named; // by row: what the first row's fields are called there
    QList<int> rows;
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
            if (std::any_of(form.fields.begin(), form.fields.end(), isThere))
                continue;
            copy.id = freeId(form, copy.id);
            form.fields << copy;
            named[further].insert(field.id, copy.id);
            rows << further;
            repeated << copy;
        }
    }
    for (qsizetype i = 0; i < repeated.size(); ++i)
        followRow(repeated[i], named.value(rows.at(i)), rows.at(i));
    return repeated;
}

} // namespace madoguchi::designer
