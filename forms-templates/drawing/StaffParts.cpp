#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

constexpr double staffGrey = 0.9;

FormField clerkField(const QString &id, const Caption &label)
{
    FormField field { .id = id, .label = label };
    field.clerk = true;
    return field;
}

void documentRow(
    Draft &draft, double top, double height, const QString &name, FormField field, const QList<Choice> &documents)
{
    draft.label(labelAt(top, height), name, 8);
    const QRectF cell = across(top, height);
    draft.frame(cell);
    draft.choices(std::move(field), cell, documents);
}

void identityRows(Draft &draft, double top, double height)
{
    FormField one = clerkField(QStringLiteral("identityOne"),
        { QStringLiteral("本人確認書類（1点）"), QStringLiteral("Identity document (one suffices)") });
    one.several = true;
    documentRow(draft, top, height, QStringLiteral("本人確認 1点"), one,
        { { QStringLiteral("my-number-card"),
              { QStringLiteral("マイナンバーカード"), QStringLiteral("My Number card") } },
            { QStringLiteral("driving-licence"),
                { QStringLiteral("運転免許証等"), QStringLiteral("Driving licence") } },
            { QStringLiteral("passport"), { QStringLiteral("旅券"), QStringLiteral("Passport") } },
            { QStringLiteral("residence-card"), { QStringLiteral("在留カード等"), QStringLiteral("Residence card") } },
            { QStringLiteral("disability"),
                { QStringLiteral("障害者手帳等"), QStringLiteral("Disability certificate") } } });
    FormField two = clerkField(QStringLiteral("identityTwo"),
        { QStringLiteral("本人確認書類（2点）"), QStringLiteral("Identity documents (two needed)") });
    two.several = true;
    documentRow(draft, top + height, height, QStringLiteral("本人確認 2点"), two,
        { { QStringLiteral("health-insurance"), { QStringLiteral("資格確認書"), QStringLiteral("Health insurance") } },
            { QStringLiteral("care-insurance"), { QStringLiteral("介護保険証"), QStringLiteral("Care insurance") } },
            { QStringLiteral("pension"), { QStringLiteral("年金手帳等"), QStringLiteral("Pension book") } },
            { QStringLiteral("staff-card"),
                { QStringLiteral("社員証・学生証"), QStringLiteral("Staff or student card") } },
            { QStringLiteral("other"), { QStringLiteral("その他"), QStringLiteral("Other") },
                QStringLiteral("identityOther"),
                { QStringLiteral("その他の本人確認書類"), QStringLiteral("Other identity document") }, 20 } });
}

struct Stamp {
    QString id;
    QString name;
    QString english;
};

QList<Stamp> stampsOf(const Stamp &last)
{
    return { { u"stampReceived"_qs, u"受付"_qs, u"Stamp: received"_qs },
        { u"stampEntered"_qs, u"入力"_qs, u"Stamp: entered"_qs },
        { u"stampCompared"_qs, u"照合"_qs, u"Stamp: compared"_qs }, last };
}

QList<Stamp> stampsOfIssue()
{
    return stampsOf({ u"stampIssued"_qs, u"交付"_qs, u"Stamp: issued"_qs });
}

QList<Stamp> stampsOfNotice()
{
    return stampsOf({ u"stampDecided"_qs, u"決裁"_qs, u"Stamp: decided"_qs });
}

void stamps(Draft &draft, double top, double height, const QList<Stamp> &all, double width = 20)
{
    for (int i = 0; i < all.size(); ++i) {
        const double left = rightMm - width * double(all.size() - i);
        draft.tint({ left, top, width, 5 }, 0.94);
        draft.frame({ left, top, width, 5 });
        draft.write({ left, top, width, 5 }, all.at(i).name, 8, Place::Center);
        const QRectF cell(left, top + 5, width, height - 5);
        draft.frame(cell);
        FormField seal = clerkField(all.at(i).id, { all.at(i).name + QStringLiteral("印"), all.at(i).english });
        seal.kind = QStringLiteral("image");
        draft.addIn(cell, seal);
    }
}

Cell issueNumber()
{
    return { .label = u"交付番号"_qs, .field = clerkField(u"issueNumber"_qs, { u"交付番号"_qs, u"Issue number"_qs }) };
}

void staffNumbers(Draft &draft, double top, double height, const Cell &counted)
{
    const Cell first = counted.field.id.isEmpty() ? issueNumber() : counted;
    const QRectF number(valueLeftMm, top, 64, height);
    const QRectF fee(valueLeftMm, top + height, 64, height);
    draft.label(labelAt(number.top(), height), first.label, 8);
    draft.frame(number);
    fillCell(draft, number, first);
    draft.label(labelAt(fee.top(), height), QStringLiteral("手数料"), 8);
    draft.frame(fee);
    FormField yen = clerkField(QStringLiteral("fee"), { QStringLiteral("手数料"), QStringLiteral("Fee") });
    yen.calculate.what = u"fee"_qs;
    draft.amount(std::move(yen), { fee.left(), fee.top(), 34, fee.height() }, QStringLiteral("円"));
    FormField exempt
        = clerkField(QStringLiteral("feeExempt"), { QStringLiteral("手数料の免除"), QStringLiteral("Fee exemption") });
    draft.choices(std::move(exempt), { fee.left() + 36, fee.top(), 28, fee.height() },
        { { QStringLiteral("exempt"), { QStringLiteral("免除"), QStringLiteral("Exempt") } } });
}

FormField checksField()
{
    FormField field = clerkField(
        QStringLiteral("staffChecks"), { QStringLiteral("職員の確認事項"), QStringLiteral("Checked by the clerk") });
    field.several = true;
    return field;
}

} // namespace

void staffBlock(Draft &draft, const QList<Choice> &checks, const Cell &counted)
{
    constexpr double row = 6.5;
    constexpr double top = staffBottomMm - row * 5.5;
    const QRectF area(leftMm, top, rightMm - leftMm, row * 5.5);
    draft.tint(area, staffGrey);
    draft.section({ area.left(), area.top(), labelLeftMm - leftMm, area.height() }, QStringLiteral("職員記入欄"));
    identityRows(draft, top, row);
    const double lower = top + 2 * row;
    staffNumbers(draft, lower, row, counted);
    stamps(draft, lower, row * 3.5, stampsOfIssue());
    const QRectF checked(valueLeftMm, lower + 2 * row, 64, row * 1.5);
    draft.label(labelAt(checked.top(), checked.height()), QStringLiteral("確認事項"), 8);
    draft.frame(checked);
    draft.choices(checksField(), checked, checks, 2);
    draft.frame(area);
}

void staffNotice(Draft &draft, const QList<Choice> &checks)
{
    constexpr double row = 6.2;
    constexpr double stampWidth = 17;
    constexpr double top = staffNoticeTopMm;
    const QRectF area(leftMm, top, rightMm - leftMm, staffBottomMm - top);
    draft.tint(area, staffGrey);
    draft.section({ area.left(), area.top(), labelLeftMm - leftMm, area.height() }, QStringLiteral("職員記入欄"));
    identityRows(draft, top, row);
    const double lower = top + 2 * row;
    stamps(draft, lower, staffBottomMm - lower, stampsOfNotice(), stampWidth);
    const QRectF checked(labelLeftMm, lower, rightMm - 4 * stampWidth - labelLeftMm, staffBottomMm - lower);
    draft.frame(checked);
    draft.choices(checksField(), checked, checks, 3);
    draft.frame(area);
}

void staffStrip(Draft &draft, const QList<Choice> &checks)
{
    constexpr double height = 22;
    constexpr double top = staffBottomMm - height;
    const QRectF area(leftMm, top, rightMm - leftMm, height);
    draft.tint(area, staffGrey);
    draft.section({ area.left(), area.top(), labelLeftMm - leftMm, area.height() }, QStringLiteral("職員欄"));
    stamps(draft, top, height, stampsOfNotice());
    const QRectF checked(labelLeftMm, top, rightMm - 80 - labelLeftMm, height);
    draft.frame(checked);
    draft.choices(checksField(), checked, checks, 1);
    draft.frame(area);
}

} // namespace madoguchi::drawing
