#include "forms-templates/drawing/BereavementParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/InsuranceParts.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

QList<ReasonGroup> reasons()
{
    return { { u"資格の取得"_qs,
                 { answer(movedIn, u"転入"_qs, u"Moved in"_qs),
                     answer(u"gain-disability"_qs, u"障害の認定"_qs, u"Disability recognised"_qs),
                     answer(u"gain-welfare-ended"_qs, u"生活保護の廃止"_qs, u"Public assistance ended"_qs),
                     answer(u"gain-other"_qs, u"その他"_qs, u"Other gain"_qs) } },
        { u"資格の喪失"_qs,
            { answer(movedOut, u"県外へ転出"_qs, u"Moved to another prefecture"_qs),
                answer(died, u"死亡"_qs, u"Death"_qs),
                answer(u"loss-welfare"_qs, u"生活保護の開始"_qs, u"Public assistance began"_qs),
                answer(u"loss-disability"_qs, u"認定の撤回"_qs, u"Recognition withdrawn"_qs),
                answer(u"loss-other"_qs, u"その他"_qs, u"Other loss"_qs) } },
        { u"変更"_qs,
            { answer(addressChanged, u"住所"_qs, u"Address"_qs), answer(u"change-name"_qs, u"氏名"_qs, u"Name"_qs),
                answer(u"change-head"_qs, u"世帯主"_qs, u"Head of household"_qs),
                answer(u"change-mail"_qs, u"送付先"_qs, u"Mailing address"_qs),
                answer(u"change-other"_qs, u"その他"_qs, u"Other change"_qs) } } };
}

FormField text(const QString &id, const Caption &label, const QString &binding = {})
{
    FormField field { .id = id, .label = label, .binding = binding };
    field.size = 12;
    field.overflow = u"wrap"_qs;
    return field;
}

double insured(Draft &draft, double top, const Someone &person)
{
    double y = addressRow(draft, person, top, 13);
    y = nameAndBirthRows(draft, person, y, 19);
    return y;
}

double insuredBlock(Draft &draft, double top)
{
    FormField number { .id = u"insuredNumber"_qs,
        .kind = u"digits"_qs,
        .label = { u"被保険者番号"_qs, u"Number of the insured"_qs },
        .binding = u"common.elderlyInsuranceNumber"_qs };
    number.boxes = 8;
    double y = row(draft, top, 9,
        { { .label = u"被保険者番号"_qs, .field = number, .width = 84, .labelPt = 8.5 },
            personalNumberCell(u"insured"_qs, { u"被保険者"_qs, u"the insured"_qs }) });
    const double begin = y;
    y = insuredRows(draft, reasons(), [&](const Someone &person) { return insured(draft, begin, person); });
    y = row(draft, y, 11,
        { { .label = u"世帯主"_qs,
            .field = text(u"householdHead"_qs, { u"世帯主の氏名"_qs, u"Head of the household"_qs },
                u"common.householdHead"_qs) } });
    y = movedRows(draft, y, 12);
    FormField mail = text(u"mailingAddress"_qs, { u"新しい送付先"_qs, u"New mailing address"_qs });
    mail.kind = u"multi-line"_qs;
    mail.size = 11;
    mail.when = { answered(reasonId, { u"change-mail"_qs, died }) };
    return row(draft, y, 12, { { .label = u"送付先\n（変えるとき）"_qs, .field = mail, .labelPt = 7.5 } });
}

double returnedRow(Draft &draft, double top)
{
    FormField returned { .id = u"returned"_qs, .label = { u"返却した証"_qs, u"Returned"_qs } };
    returned.several = true;
    returned.when
        = { answered(reasonId, { movedOut, died, u"loss-welfare"_qs, u"loss-disability"_qs, u"loss-other"_qs }) };
    return row(draft, top, 9,
        { { .label = u"返却した証"_qs,
            .field = returned,
            .answers = { answer(u"certificate"_qs, u"資格確認書"_qs, u"Certificate of entitlement"_qs),
                answer(u"disease"_qs, u"特定疾病療養受療証"_qs, u"Specific disease card"_qs),
                otherAnswer(u"returned"_qs, { u"その他の返却した証"_qs, u"Other card returned"_qs }, 34) } } });
}

QList<Choice> relations()
{
    return { answer(u"self"_qs, u"本人"_qs, u"The insured"_qs),
        answer(u"head"_qs, u"世帯主"_qs, u"Head of household"_qs), answer(u"relative"_qs, u"親族"_qs, u"Relative"_qs),
        answer(u"agent"_qs, u"代理人"_qs, u"Agent"_qs),
        otherAnswer(u"relation"_qs, { u"その他の関係"_qs, u"Other relation"_qs }, 30) };
}

} // namespace

Sheet kouki()
{
    // 5 years is usual where contributions and benefits hang on it; the city's table of retention decides.
    Draft draft({ .id = u"kouki"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KOUKI-IDOU"_qs,
        .title
        = { u"後期高齢者医療 資格取得・喪失・変更届"_qs, u"Medical care of the elderly: joining, leaving, changes"_qs },
        .kana = u"こうきこうれいしゃいりょうしかくしゅとくそうしつへんこうとどけ"_qs,
        .keywords = { u"後期高齢者"_qs, u"後期"_qs, u"75歳"_qs, u"資格喪失"_qs, u"広域連合"_qs, u"こうき"_qs,
            u"kouki"_qs, u"elderly medical care"_qs },
        .retentionYears = 5 });
    unionLine(draft);
    const double top = heading(draft, { u"届出年月日"_qs, u"Date of the notification"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs, 8);
    double y = reasonRows(draft, top, reasons());
    block(draft, top, y, u"内容"_qs);
    double begin = y;
    y = returnedRow(draft, insuredBlock(draft, begin));
    block(draft, begin, y, u"被保険者"_qs);
    begin = y;
    y = notifierRows(draft, begin, relations());
    block(draft, begin, y, u"届出人"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2,
        { u"・事由の日から14日以内に届け出てください。本人・世帯主以外の人が届け出るときは、委任状が必要なことがあります。"_qs,
            u"・資格がなくなるときは、お持ちの資格確認書などを返してください。"_qs });

    staffNotice(draft,
        { answer(u"burden"_qs, u"負担区分等証明"_qs, u"Certificate of burden"_qs),
            answer(u"number"_qs, u"個人番号の確認"_qs, u"Number checked"_qs),
            answer(u"authority"_qs, u"委任状"_qs, u"Power of attorney"_qs),
            answer(u"issued"_qs, u"資格確認書の交付"_qs, u"Certificate issued"_qs),
            answer(u"returned"_qs, u"証の回収"_qs, u"Cards collected"_qs),
            answer(u"contribution"_qs, u"保険料"_qs, u"Contributions"_qs),
            answer(u"funeral"_qs, u"葬祭費の案内"_qs, u"Funeral grant told"_qs),
            answer(u"heir"_qs, u"相続人代表者"_qs, u"Heirs' representative"_qs),
            answer(u"union"_qs, u"広域連合へ"_qs, u"To the union"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
