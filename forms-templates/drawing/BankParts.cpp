#include "forms-templates/drawing/BankParts.h"

namespace madoguchi::drawing {

namespace {

FormField bankField(const QString &id, const Caption &label)
{
    FormField field { .id = id, .kind = u"multi-line"_qs, .label = label, .binding = u"common."_qs + id };
    field.overflow = u"wrap"_qs;
    return field;
}

} // namespace

FormField accountHolderField()
{
    FormField holder
        = bankField(u"accountHolder"_qs, { u"口座名義人（カタカナ）"_qs, u"Holder of the account in katakana"_qs });
    holder.kind = u"text"_qs;
    holder.format = u"account-holder"_qs;
    return holder;
}

double accountNumberRows(Draft &draft, double top, double height)
{
    const double y = row(draft, top, height,
        { { .label = u"金融機関"_qs,
              .field = bankField(u"bankName"_qs, { u"金融機関の名前"_qs, u"Bank"_qs }),
              .width = 100 },
            { .label = u"本店・支店"_qs,
                .field = bankField(u"bankBranch"_qs, { u"本店・支店の名前"_qs, u"Branch"_qs }),
                .labelWidth = 20,
                .labelPt = 8 } });
    FormField kind = bankField(u"accountKind"_qs, { u"預金の種類"_qs, u"Kind of account"_qs });
    kind.kind = u"choice"_qs;
    kind.overflow = u"shrink"_qs;
    FormField number { .id = u"accountNumber"_qs,
        .kind = u"digits"_qs,
        .label = { u"口座番号"_qs, u"Number of the account"_qs },
        .binding = u"common.accountNumber"_qs };
    number.align = u"right"_qs;
    number.boxes = 7;
    return row(draft, y, height,
        { { .label = u"預金の種類"_qs,
              .field = kind,
              .width = 100,
              .answers = { answer(u"ordinary"_qs, u"普通"_qs, u"Ordinary"_qs),
                  answer(u"checking"_qs, u"当座"_qs, u"Checking"_qs),
                  answer(u"savings"_qs, u"貯蓄"_qs, u"Savings"_qs) } },
            { .label = u"口座番号"_qs, .field = number, .labelWidth = 20, .labelPt = 8 } });
}

double accountRows(Draft &draft, double top, double height)
{
    const double y = accountNumberRows(draft, top, height);
    return row(
        draft, y, height, { { .label = u"名義人\n（カタカナ）"_qs, .field = accountHolderField(), .labelPt = 8 } });
}

} // namespace madoguchi::drawing
