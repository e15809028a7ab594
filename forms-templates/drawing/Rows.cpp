#include "forms-templates/drawing/Rows.h"

namespace madoguchi::drawing {

namespace {

constexpr double eraDateWidth = 80;

} // namespace

void fillCell(Draft &draft, const QRectF &area, const Cell &cell)
{
    const FormField &field = cell.field;
    if (!cell.answers.isEmpty())
        return draft.choices(field, area, cell.answers, cell.columns);
    if (!cell.unit.isEmpty())
        return draft.amount(field, area, cell.unit);
    if (field.kind == QLatin1String("digits"))
        return draft.digits(field, area);
    if (field.kind != QLatin1String("date"))
        return draft.addIn(area, field);
    if (field.eraStyle == QLatin1String("word"))
        return draft.wordDate(field, area);
    if (area.width() < eraDateWidth)
        return draft.stackedDate(field, area);
    draft.eraDate(field, area);
}

double row(Draft &draft, double top, double height, const QList<Cell> &cells)
{
    double left = labelLeftMm;
    for (const Cell &cell : cells) {
        const double width = cell.width > 0 ? cell.width : rightMm - left;
        const double labelWidth = cell.label.isEmpty() ? 0 : cell.labelWidth;
        if (!cell.label.isEmpty())
            draft.label({ left, top, labelWidth, height }, cell.label, cell.labelPt);
        const QRectF area(left + labelWidth, top, width - labelWidth, height);
        draft.frame(area);
        if (!cell.note.isEmpty())
            draft.write(area.adjusted(2, 0, -2, 0), cell.note, 8, cell.field.id.isEmpty() ? Place::Left : Place::Right);
        if (!cell.field.id.isEmpty())
            fillCell(draft, area, cell);
        left += width;
    }
    return top + height;
}

Cell personalNumberCell(const QString &idStart, const Caption &who, double width)
{
    return { .label = u"個人番号"_qs,
        .field = { .id = idStart + u"NumberFrame"_qs,
            .kind = u"image"_qs,
            .label = { who.ja + u"の個人番号（窓口で手書き）"_qs,
                u"Personal number of "_qs + who.en + u" (by hand at the counter)"_qs } },
        .width = width,
        .note = u"記入しないでください（窓口で記入）"_qs };
}

Choice answer(const QString &value, const QString &ja, const QString &en)
{
    return { value, { ja, en } };
}

Choice otherAnswer(const QString &choiceId, const Caption &label, double width)
{
    return { u"other"_qs, { u"その他"_qs, u"Other"_qs }, choiceId + u"Other"_qs, label, width };
}

Condition answered(const QString &field, const QStringList &answers)
{
    return { .field = field, .is = answers };
}

} // namespace madoguchi::drawing
