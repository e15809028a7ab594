#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/HouseholdParts.h"
#include "forms-templates/drawing/InsuranceParts.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

constexpr int persons = 5;

QList<ReasonGroup> reasons()
{
    return { { u"資格の取得"_qs,
                 { answer(movedIn, u"転入"_qs, u"Moved in"_qs),
                     answer(u"gain-left-employer"_qs, u"社保をやめた"_qs, u"Left the employer's insurance"_qs),
                     answer(u"gain-birth"_qs, u"出生"_qs, u"Birth"_qs),
                     answer(u"gain-welfare-ended"_qs, u"生活保護の廃止"_qs, u"Public assistance ended"_qs),
                     answer(u"gain-other"_qs, u"その他"_qs, u"Other gain"_qs) } },
        { u"資格の喪失"_qs,
            { answer(movedOut, u"転出"_qs, u"Moved out"_qs),
                answer(u"loss-joined-employer"_qs, u"社保に加入"_qs, u"Joined the employer's insurance"_qs),
                answer(died, u"死亡"_qs, u"Death"_qs),
                answer(u"loss-welfare"_qs, u"生活保護の開始"_qs, u"Public assistance began"_qs),
                answer(u"loss-other"_qs, u"その他"_qs, u"Other loss"_qs) } },
        { u"変更"_qs,
            { answer(u"change-head"_qs, u"世帯主"_qs, u"Head of household"_qs),
                answer(addressChanged, u"住所"_qs, u"Address"_qs), answer(u"change-name"_qs, u"氏名"_qs, u"Name"_qs),
                answer(u"change-household"_qs, u"世帯の変更"_qs, u"Household"_qs),
                answer(u"change-other"_qs, u"その他"_qs, u"Other change"_qs) } } };
}

double householdRows(Draft &draft, double top)
{
    FormField head { .id = u"householdHead"_qs,
        .label = { u"世帯主の氏名"_qs, u"Name of the head of the household"_qs },
        .binding = u"common.householdHead"_qs,
        .required = true };
    head.size = 12;
    head.overflow = u"wrap"_qs;
    FormField number { .id = u"insuranceNumber"_qs,
        .label = { u"国民健康保険の記号・番号"_qs, u"Number of the insurance"_qs },
        .binding = u"common.healthInsuranceNumber"_qs };
    return row(draft, top, 9.8,
        { { .label = u"世帯主"_qs, .field = head, .width = 96 },
            { .label = u"記号・番号"_qs, .field = number, .labelWidth = 20, .labelPt = 8 } });
}

PeopleTable people()
{
    PeopleTable table;
    table.nameWidth = 79;
    table.sexWidth = 11;
    table.relationWidth = 32;
    return table;
}

/// For 個人番号, three to a row, written by hand at the counter.
double numberFrames(Draft &draft, double top)
{
    constexpr double height = 7.5;
    constexpr double width = (rightMm - valueLeftMm) / 3;
    draft.label(labelAt(top, height * 2), u"個人番号"_qs);
    for (int i = 0; i < persons; ++i) {
        const QRectF cell(valueLeftMm + width * (i % 3), top + height * (i / 3), width, height);
        draft.frame(cell);
        draft.write({ cell.left(), cell.top(), 6, height }, QString::number(i + 1), 9, Place::Center);
        draft.dotted({ cell.left() + 6, cell.top() }, { cell.left() + 6, cell.bottom() });
        draft.addIn(cell.adjusted(6, 0, 0, 0),
            { .id = memberId(people(), i, u"NumberFrame"_qs),
                .kind = u"image"_qs,
                .label = memberLabel(people(), i, u"個人番号（窓口で手書き）"_qs, u"Personal number (by hand)"_qs) });
    }
    draft.write({ valueLeftMm + 2 * width + 2, top + height, width - 2, height },
        u"記入しないでください。\n窓口で記入します。"_qs, 7.5);
    draft.frame(across(top, height * 2));
    return top + height * 2;
}

/// The first one is the person who died when that is the reason.
double peopleTable(Draft &draft, double top)
{
    const double y = peopleHead(draft, top, people());
    PeopleTable dead = people();
    dead.idStart = u"deceased"_qs;
    dead.who = { u"人目（亡くなった人）"_qs, u"person who died"_qs };
    dead.role = u"deceased"_qs;
    draft.fieldsAgain({ answered(reasonId, { died }) }, [&] { return peopleRows(draft, y, dead, 0, 1); });
    const double second = draft.onlyWhen(
        { answered(reasonId, reasonsBut(reasons(), { died })) }, [&] { return peopleRows(draft, y, people(), 0, 1); });
    return numberFrames(draft, peopleRows(draft, second, people(), 1, persons - 1));
}

double otherInsuranceRows(Draft &draft, double top)
{
    FormField name { .id = u"otherInsurer"_qs, .label = { u"ほかの健康保険の保険者"_qs, u"Other insurer"_qs } };
    name.size = 10;
    FormField day { .id = u"otherInsuranceDate"_qs,
        .kind = u"date"_qs,
        .label = { u"ほかの健康保険の資格取得日・喪失日"_qs, u"Day of joining or leaving it"_qs } };
    day.eraStyle = u"word"_qs;
    return draft.onlyWhen({ answered(reasonId, { u"gain-left-employer"_qs, u"loss-joined-employer"_qs }) }, [&] {
        return row(draft, top, 8,
            { { .label = u"社保の保険者"_qs, .field = name, .width = 96, .labelPt = 8 },
                { .label = u"取得日・\n喪失日"_qs, .field = day, .labelWidth = 20, .labelPt = 7.5 } });
    });
}

double returnedRow(Draft &draft, double top)
{
    FormField returned { .id = u"returned"_qs, .label = { u"返却した証"_qs, u"Returned"_qs } };
    returned.several = true;
    returned.when = { answered(reasonId,
        reasonsBut(reasons(),
            { movedIn, u"gain-left-employer"_qs, u"gain-birth"_qs, u"gain-welfare-ended"_qs, u"gain-other"_qs })) };
    return row(draft, top, 12,
        { { .label = u"返却した証"_qs,
            .field = returned,
            .answers = { answer(u"certificate"_qs, u"資格確認書"_qs, u"Certificate of entitlement"_qs),
                answer(u"elderly"_qs, u"高齢受給者証"_qs, u"Elderly beneficiary's card"_qs),
                answer(u"limit"_qs, u"限度額適用認定証"_qs, u"Ceiling certificate"_qs),
                answer(u"disease"_qs, u"特定疾病療養受療証"_qs, u"Specific disease card"_qs),
                otherAnswer(u"returned"_qs, { u"その他の返却した証"_qs, u"Other card returned"_qs }, 22) },
            .columns = 3 } });
}

QList<Choice> relations()
{
    return { answer(u"head"_qs, u"世帯主"_qs, u"Head of household"_qs),
        answer(u"household"_qs, u"同じ世帯の人"_qs, u"Of the same household"_qs),
        answer(u"agent"_qs, u"代理人"_qs, u"Agent"_qs),
        otherAnswer(u"relation"_qs, { u"その他の関係"_qs, u"Other relation"_qs }, 30) };
}

} // namespace

Sheet kokuho()
{
    // 5 years is usual where contributions and benefits hang on it; the city's table of retention decides.
    Draft draft({ .id = u"kokuho"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KOKUHO-IDOU"_qs,
        .title
        = { u"国民健康保険 資格取得・喪失・変更届"_qs, u"National health insurance: joining, leaving, changes"_qs },
        .kana = u"こくみんけんこうほけんしかくしゅとくそうしつへんこうとどけ"_qs,
        .keywords = { u"国保"_qs, u"国民健康保険"_qs, u"資格取得"_qs, u"資格喪失"_qs, u"社保"_qs, u"こくほ"_qs,
            u"kokuho"_qs, u"health insurance"_qs },
        .retentionYears = 5 });
    const double top = heading(draft, { u"届出年月日"_qs, u"Date of the notification"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = reasonRows(draft, top, reasons());
    y = movedRows(draft, y, 9);
    y = otherInsuranceRows(draft, y);
    block(draft, top, y, u"届出の内容"_qs);
    double begin = y;
    y = householdRows(draft, begin);
    y = peopleTable(draft, y);
    y = returnedRow(draft, y);
    block(draft, begin, y, u"対象の人"_qs);
    begin = y;
    y = notifierRows(draft, begin, relations());
    block(draft, begin, y, u"届出人"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2,
        { u"・事由の日から14日以内に届け出てください。別の世帯の人が届け出るときは、委任状が必要です。"_qs,
            u"・ほかの健康保険に入ったとき・やめたときは、その証明書を出してください。"_qs });

    staffNotice(draft,
        { answer(u"other-insurance"_qs, u"社保の証明書"_qs, u"Proof of other insurance"_qs),
            answer(u"number"_qs, u"個人番号の確認"_qs, u"Number checked"_qs),
            answer(u"authority"_qs, u"委任状"_qs, u"Power of attorney"_qs),
            answer(u"issued"_qs, u"資格確認書の交付"_qs, u"Certificate issued"_qs),
            answer(u"notice"_qs, u"資格情報の通知"_qs, u"Notice given"_qs),
            answer(u"returned"_qs, u"証の回収"_qs, u"Cards collected"_qs),
            answer(u"contribution"_qs, u"保険税（料）"_qs, u"Contributions"_qs),
            answer(u"pension"_qs, u"年金へ"_qs, u"To pension"_qs),
            answer(u"funeral"_qs, u"葬祭費の案内"_qs, u"Funeral grant told"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
