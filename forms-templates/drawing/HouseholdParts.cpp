#include "forms-templates/drawing/HouseholdParts.h"

namespace madoguchi::drawing {

namespace {

constexpr double numberWidth = 6;
constexpr double kanaHeight = 4.4;

FormField fieldOf(const PeopleTable &table, int index, const QString &tail, const QString &part, const Caption &label)
{
    FormField field { .id = memberId(table, index, tail), .label = memberLabel(table, index, label.ja, label.en) };
    if (!table.role.isEmpty())
        field.binding = (table.role.contains(u'%') ? table.role.arg(index) : table.role) + u'.' + part;
    return field;
}

void nameCell(Draft &draft, const QRectF &cell, const PeopleTable &table, int index)
{
    const QRectF kana(cell.left(), cell.top(), cell.width(), kanaHeight);
    draft.dotted(kana.bottomLeft(), kana.bottomRight());
    FormField reading
        = fieldOf(table, index, u"NameKana"_qs, u"nameKana"_qs, { u"フリガナ"_qs, u"Reading of the name"_qs });
    reading.size = 7.5;
    reading.format = u"kana"_qs;
    draft.addIn(kana, std::move(reading));
    FormField name = fieldOf(table, index, u"Name"_qs, u"name"_qs, { u"氏名"_qs, u"Name"_qs });
    name.size = 12;
    name.overflow = u"wrap"_qs;
    draft.addIn({ cell.left(), kana.bottom(), cell.width(), cell.height() - kanaHeight }, std::move(name));
}

FormField plain(const PeopleTable &table, int index, const QString &tail, const QString &part, const Caption &label)
{
    FormField field = fieldOf(table, index, tail, part, label);
    field.size = 10;
    field.align = u"center"_qs;
    return field;
}

/// Returns the cell that begins at `left` and moves `left` behind it.
QRectF next(Draft &draft, double &left, double top, double width, double height)
{
    const QRectF cell(left, top, width, height);
    draft.frame(cell);
    left += width;
    return cell;
}

void person(Draft &draft, double top, const PeopleTable &table, int index)
{
    const double height = table.rowHeight;
    double left = labelLeftMm;
    draft.write(next(draft, left, top, numberWidth, height), QString::number(index + 1), 9, Place::Center);
    nameCell(draft, next(draft, left, top, table.nameWidth, height), table, index);
    FormField birth = fieldOf(table, index, u"BirthDate"_qs, u"birthDate"_qs, { u"生年月日"_qs, u"Birth date"_qs });
    birth.format = u"past-date"_qs;
    draft.stackedDate(std::move(birth), next(draft, left, top, table.birthWidth, height));
    if (table.sexWidth > 0)
        draft.addIn(next(draft, left, top, table.sexWidth, height),
            plain(table, index, u"Sex"_qs, u"sex"_qs, { u"性別"_qs, u"Sex"_qs }));
    FormField relation = plain(table, index, u"Relation"_qs, u"relation"_qs, { u"続柄"_qs, u"Relationship"_qs });
    relation.kind = u"multi-line"_qs;
    relation.size = 9;
    relation.overflow = u"wrap"_qs;
    draft.addIn(next(draft, left, top, table.relationWidth, height), std::move(relation));
    for (const PeopleColumn &column : table.more) {
        const QRectF cell = next(draft, left, top, column.width, height);
        fillCell(draft, cell, column.cell(index));
    }
}

} // namespace

QString memberId(const PeopleTable &table, int index, const QString &tail)
{
    return table.idStart + QString::number(index + 1) + tail;
}

Caption memberLabel(const PeopleTable &table, int index, const QString &ja, const QString &en)
{
    return { u"%1%2の%3"_qs.arg(QString::number(index + 1), table.who.ja, ja),
        u"%1 of %2 %3"_qs.arg(en, table.who.en, QString::number(index + 1)) };
}

double peopleHead(Draft &draft, double top, const PeopleTable &table)
{
    constexpr double height = 6.6;
    double left = labelLeftMm;
    const auto head = [&](double width, const QString &text) {
        const QRectF cell(left, top, width, height);
        if (width > 0) {
            draft.tint(cell, 0.94);
            draft.frame(cell);
            draft.write(cell, text, 7.5, Place::Center);
        }
        left += width;
    };
    head(numberWidth, {});
    head(table.nameWidth, u"フリガナ・氏名"_qs);
    head(table.birthWidth, u"生年月日"_qs);
    head(table.sexWidth, u"性別"_qs);
    head(table.relationWidth, u"続柄"_qs);
    for (const PeopleColumn &column : table.more)
        head(column.width, column.label);
    return top + height;
}

double peopleRows(Draft &draft, double top, const PeopleTable &table, int first, int count)
{
    for (int i = first; i < first + count; ++i, top += table.rowHeight) {
        QList<Condition> when;
        if (i > 0)
            when << Condition { .field = memberId(table, i - 1, u"Name"_qs) };
        draft.onlyWhen(when, [&] {
            person(draft, top, table, i);
            return 0;
        });
    }
    return top;
}

} // namespace madoguchi::drawing
