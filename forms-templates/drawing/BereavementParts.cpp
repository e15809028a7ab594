#include "forms-templates/drawing/BereavementParts.h"

namespace madoguchi::drawing {

double deceasedRows(Draft &draft, double top, const Caption &who, double addressHeight, double nameHeight)
{
    const Someone person { u"deceased"_qs, u"deceased"_qs, who, true };
    const double y = addressRow(draft, person, top, addressHeight);
    return nameAndBirthRows(draft, person, y, nameHeight);
}

FormField deathDateField()
{
    FormField day { .id = u"deathDate"_qs,
        .kind = u"date"_qs,
        .label = { u"死亡年月日"_qs, u"Date of death"_qs },
        .binding = u"common.deathDate"_qs,
        .required = true };
    day.eraStyle = u"word"_qs;
    day.format = u"past-date"_qs;
    return day;
}

double applicantRows(Draft &draft, double top, const Caption &who)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, who, true };
    double y = addressRow(draft, person, top, 13);
    y = signedNameRows(draft, person, y, 19);
    return birthDateAndPhoneRow(draft, person, y, 9.5);
}

void unionLine(Draft &draft, const QList<Condition> &when)
{
    const QRectF line(leftMm, 10, 30, 6);
    FormField name { .id = u"careUnion"_qs,
        .label = { u"広域連合の都道府県"_qs, u"Prefecture of the union"_qs },
        .binding = u"common.careUnion"_qs };
    name.rect = line;
    name.cell = line;
    name.align = u"right"_qs;
    name.size = 10;
    name.when = when;
    draft.add(std::move(name));
    draft.rule(line.bottomLeft(), line.bottomRight());
    draft.write({ line.right() + 2, line.top(), 70, 6 }, u"後期高齢者医療広域連合長　あて"_qs, 9.5);
}

} // namespace madoguchi::drawing
