#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/InsuranceParts.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

QList<ReasonGroup> reasons()
{
    return { { u"資格の取得"_qs,
                 { answer(movedIn, u"転入"_qs, u"Moved in"_qs),
                     answer(u"gain-residence-rule"_qs, u"特例の終了"_qs, u"Residence rule ended"_qs),
                     answer(u"gain-exclusion-ended"_qs, u"適用除外の終了"_qs, u"Exclusion ended"_qs),
                     answer(u"gain-other"_qs, u"その他"_qs, u"Other gain"_qs) } },
        { u"資格の喪失"_qs,
            { answer(movedOut, u"転出"_qs, u"Moved out"_qs), answer(died, u"死亡"_qs, u"Death"_qs),
                answer(u"loss-excluded"_qs, u"適用除外"_qs, u"Excluded"_qs),
                answer(u"loss-other"_qs, u"その他"_qs, u"Other loss"_qs) } },
        { u"異動"_qs,
            { answer(addressChanged, u"住所"_qs, u"Address"_qs), answer(u"change-name"_qs, u"氏名"_qs, u"Name"_qs),
                answer(u"change-head"_qs, u"世帯主"_qs, u"Head of household"_qs),
                answer(u"change-residence-rule"_qs, u"住所地特例"_qs, u"Residence rule"_qs),
                answer(u"change-other"_qs, u"その他"_qs, u"Other change"_qs) } } };
}

double insured(Draft &draft, double top, const Someone &person)
{
    const double y = addressRow(draft, person, top, 13);
    return nameAndBirthRows(draft, person, y, 19);
}

double certificationRow(Draft &draft, double top)
{
    FormField need { .id = u"careNeed"_qs, .label = { u"要介護・要支援の認定"_qs, u"Recognised need of care"_qs } };
    return row(draft, top, 8,
        { { .label = u"要介護認定"_qs,
            .field = need,
            .answers = { answer(u"none"_qs, u"受けていない"_qs, u"None"_qs),
                answer(u"recognised"_qs, u"受けている（受給資格証明書がある）"_qs, u"Recognised (with certificate)"_qs),
                answer(u"applied"_qs, u"申請中"_qs, u"Applied for"_qs) },
            .labelPt = 8.5 } });
}

double facilityRow(Draft &draft, double top)
{
    FormField facility { .id = u"facility"_qs,
        .label = { u"入所する（している）施設の名称・所在地"_qs, u"Name and place of the facility"_qs } };
    facility.kind = u"multi-line"_qs;
    facility.overflow = u"wrap"_qs;
    facility.size = 10;
    facility.when = { answered(reasonId,
        { u"change-residence-rule"_qs, u"gain-residence-rule"_qs, u"loss-excluded"_qs, u"gain-exclusion-ended"_qs }) };
    return row(draft, top, 10, { { .label = u"施設の名称\n・所在地"_qs, .field = facility, .labelPt = 8 } });
}

double insuredBlock(Draft &draft, double top)
{
    FormField number { .id = u"insuredNumber"_qs,
        .kind = u"digits"_qs,
        .label = { u"被保険者番号"_qs, u"Number of the insured"_qs },
        .binding = u"common.careInsuranceNumber"_qs };
    number.boxes = 10;
    double y = row(draft, top, 9,
        { { .label = u"被保険者番号"_qs, .field = number, .width = 90, .labelPt = 8.5 },
            personalNumberCell(u"insured"_qs, { u"被保険者"_qs, u"the insured"_qs }) });
    const double begin = y;
    y = insuredRows(draft, reasons(), [&](const Someone &person) { return insured(draft, begin, person); });
    FormField head { .id = u"householdHead"_qs,
        .label = { u"世帯主の氏名"_qs, u"Head of the household"_qs },
        .binding = u"common.householdHead"_qs };
    head.size = 12;
    head.overflow = u"wrap"_qs;
    y = row(draft, y, 11, { { .label = u"世帯主"_qs, .field = head } });
    y = movedRows(draft, y, 11.5);
    return facilityRow(draft, certificationRow(draft, y));
}

double returnedRow(Draft &draft, double top)
{
    FormField returned { .id = u"returned"_qs, .label = { u"返却した証"_qs, u"Returned"_qs } };
    returned.several = true;
    returned.when = { answered(reasonId, { movedOut, died, u"loss-excluded"_qs, u"loss-other"_qs }) };
    return row(draft, top, 8,
        { { .label = u"返却した証"_qs,
            .field = returned,
            .answers = { answer(u"insured"_qs, u"被保険者証"_qs, u"Insurance card"_qs),
                answer(u"share"_qs, u"負担割合証"_qs, u"Card of the share"_qs),
                answer(u"limit"_qs, u"負担限度額認定証"_qs, u"Ceiling certificate"_qs),
                otherAnswer(u"returned"_qs, { u"その他の返却した証"_qs, u"Other card returned"_qs }, 18) } } });
}

QList<Choice> relations()
{
    return { answer(u"self"_qs, u"本人"_qs, u"The insured"_qs),
        answer(u"head"_qs, u"世帯主"_qs, u"Head of household"_qs), answer(u"relative"_qs, u"親族"_qs, u"Relative"_qs),
        answer(u"agent"_qs, u"代理人"_qs, u"Agent"_qs),
        otherAnswer(u"relation"_qs, { u"その他の関係"_qs, u"Other relation"_qs }, 30) };
}

} // namespace

Sheet kaigo()
{
    // 5 years is usual where contributions and benefits hang on it; the city's table of retention decides.
    Draft draft({ .id = u"kaigo"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KAIGO-IDOU"_qs,
        .title = { u"介護保険 資格取得・異動・喪失届"_qs, u"Care insurance: joining, changes, leaving"_qs },
        .kana = u"かいごほけんしかくしゅとくいどうそうしつとどけ"_qs,
        .keywords = { u"介護保険"_qs, u"介護"_qs, u"資格喪失"_qs, u"住所地特例"_qs, u"要介護"_qs, u"かいご"_qs,
            u"kaigo"_qs, u"care insurance"_qs },
        .retentionYears = 5 });
    const double top = heading(draft, { u"届出年月日"_qs, u"Date of the notification"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
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
            u"・転出や死亡のときは、被保険者証などを返してください。転入のときは、受給資格証明書を出してください。"_qs });

    staffNotice(draft,
        { answer(u"entitlement"_qs, u"受給資格証明書"_qs, u"Certificate of entitlement"_qs),
            answer(u"number"_qs, u"個人番号の確認"_qs, u"Number checked"_qs),
            answer(u"authority"_qs, u"委任状"_qs, u"Power of attorney"_qs),
            answer(u"issued"_qs, u"被保険者証の交付"_qs, u"Card issued"_qs),
            answer(u"returned"_qs, u"証の回収"_qs, u"Cards collected"_qs),
            answer(u"contribution"_qs, u"保険料"_qs, u"Contributions"_qs),
            answer(u"certification"_qs, u"認定の継続申請"_qs, u"Recognition continued"_qs),
            answer(u"insurer"_qs, u"他の保険者へ連絡"_qs, u"Other insurer told"_qs),
            answer(u"heir"_qs, u"相続人代表者"_qs, u"Heirs' representative"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
