#include "forms-templates/drawing/InsuranceParts.h"

namespace madoguchi::drawing {

namespace {

constexpr double reasonHeight = 6.6;
constexpr int reasonColumns = 5;

FormField dayField(const QString &idTail, const QString &binding)
{
    FormField day { .id = u"reasonDate"_qs + idTail,
        .kind = u"date"_qs,
        .label = { u"事由の日"_qs, u"Day of the event"_qs },
        .binding = binding,
        .required = true };
    day.eraStyle = u"word"_qs;
    return day;
}

QStringList otherReasons(const QList<ReasonGroup> &groups)
{
    QStringList values;
    for (const ReasonGroup &group : groups) {
        for (const Choice &reason : group.answers) {
            if (reason.value.endsWith(u"-other"_qs))
                values << reason.value;
        }
    }
    return values;
}

/// One row of names and the answers, five to a row, an empty place where a group has fewer.
void reasonTable(Draft &draft, double top, const QList<ReasonGroup> &groups)
{
    FormField reason { .id = reasonId, .label = { u"届出の事由"_qs, u"Reason of the notification"_qs } };
    reason.required = true;
    QList<Choice> all;
    for (int i = 0; i < groups.size(); ++i) {
        draft.label(labelAt(top + reasonHeight * i, reasonHeight), groups.at(i).name);
        draft.frame(across(top + reasonHeight * i, reasonHeight));
        all << groups.at(i).answers;
        while (all.size() < reasonColumns * (i + 1))
            all << Choice {};
    }
    draft.choices(reason, across(top, reasonHeight * double(groups.size())), all, reasonColumns);
}

FormField addressField(const QString &id, const Caption &label)
{
    FormField field { .id = id, .kind = u"multi-line"_qs, .label = label, .binding = u"common."_qs + id };
    field.overflow = u"wrap"_qs;
    return field;
}

} // namespace

double reasonRows(Draft &draft, double top, const QList<ReasonGroup> &groups)
{
    reasonTable(draft, top, groups);
    const double y = top + reasonHeight * double(groups.size());
    FormField other { .id = u"reasonOther"_qs, .label = { u"その他の事由"_qs, u"Other reason"_qs } };
    other.size = 10;
    other.when = { answered(reasonId, otherReasons(groups)) };
    const auto day = [&](const QString &idTail, const QString &binding) {
        return row(draft, y, 7.5, { { .label = u"事由の日"_qs, .field = dayField(idTail, binding), .width = 72 } });
    };
    draft.onlyWhen({ answered(reasonId, reasonsBut(groups, { movedIn, movedOut, addressChanged, died })) },
        [&] { return day({}, {}); });
    draft.fieldsAgain({ answered(reasonId, { movedIn, movedOut, addressChanged }) },
        [&] { return day(u"Moving"_qs, u"common.movingDate"_qs); });
    draft.fieldsAgain({ answered(reasonId, { died }) }, [&] { return day(u"Death"_qs, u"common.deathDate"_qs); });
    const QRectF label(labelLeftMm + 72, y, 26, 7.5);
    draft.label(label, u"その他の内容"_qs, 8);
    const QRectF cell(label.right(), y, rightMm - label.right(), 7.5);
    draft.frame(cell);
    draft.addIn(cell, other);
    return y + 7.5;
}

QStringList reasonsBut(const QList<ReasonGroup> &groups, const QStringList &left)
{
    QStringList values;
    for (const ReasonGroup &group : groups) {
        for (const Choice &reason : group.answers) {
            if (!left.contains(reason.value))
                values << reason.value;
        }
    }
    return values;
}

double insuredRows(
    Draft &draft, const QList<ReasonGroup> &groups, const std::function<double(const Someone &insured)> &draw)
{
    const Caption who { u"被保険者"_qs, u"the insured"_qs };
    draft.fieldsAgain({ answered(reasonId, { died }) }, [&] {
        return draw({ u"deceased"_qs, u"deceased"_qs, who, true });
    });
    return draft.onlyWhen({ answered(reasonId, reasonsBut(groups, { died })) }, [&] {
        return draw({ u"subject"_qs, u"subject"_qs, who, true });
    });
}

double movedRows(Draft &draft, double top, double height)
{
    return draft.onlyWhen({ answered(reasonId, { movedIn, movedOut, addressChanged }) }, [&] {
        const double y = row(draft, top, height,
            { { .label = u"新しい住所"_qs,
                .field = addressField(u"newAddress"_qs, { u"新しい住所"_qs, u"New address"_qs }) } });
        return row(draft, y, height,
            { { .label = u"これまでの\n住所"_qs,
                .field = addressField(u"oldAddress"_qs, { u"これまでの住所"_qs, u"Former address"_qs }),
                .labelPt = 8 } });
    });
}

double notifierRows(Draft &draft, double top, const QList<Choice> &relations)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"届出人"_qs, u"the notifier"_qs }, true };
    double y = addressRow(draft, person, top, 10);
    y = signedNameRows(draft, person, y, 16);
    y = birthDateAndPhoneRow(draft, person, y, 8);
    FormField relation { .id = u"relation"_qs, .label = { u"届出人は（被保険者から見て）"_qs, u"The notifier is"_qs } };
    relation.required = true;
    return row(
        draft, y, 8, { { .label = u"被保険者\nとの関係"_qs, .field = relation, .answers = relations, .labelPt = 8 } });
}

} // namespace madoguchi::drawing
