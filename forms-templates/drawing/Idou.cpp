#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/HouseholdParts.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString kindId = u"moveKind"_qs;
const QString continuedId = u"continuedCount"_qs;
constexpr int onFirstPage = 8;
constexpr int inAll = 10;

double kindRows(Draft &draft, double top)
{
    FormField kind { .id = kindId, .label = { u"異動の種類"_qs, u"Kind of change"_qs } };
    kind.required = true;
    double y = row(draft, top, 12,
        { { .label = u"異動の種類"_qs,
            .field = kind,
            .answers = { answer(u"move-in"_qs, u"転入"_qs, u"Moving in"_qs),
                answer(u"move-within"_qs, u"転居"_qs, u"Moving within"_qs),
                answer(u"move-out"_qs, u"転出"_qs, u"Moving out"_qs),
                answer(u"head-change"_qs, u"世帯主の変更"_qs, u"New head of household"_qs),
                answer(u"merge"_qs, u"世帯の合併"_qs, u"Merging households"_qs),
                answer(u"split"_qs, u"世帯の分離"_qs, u"Splitting a household"_qs),
                otherAnswer(kindId, { u"その他の異動"_qs, u"Other change"_qs }, 30) },
            .columns = 4 } });
    FormField day { .id = u"moveDate"_qs,
        .kind = u"date"_qs,
        .label = { u"異動した日（転出は予定の日）"_qs, u"Day of the change"_qs },
        .binding = u"common.movingDate"_qs,
        .required = true };
    day.eraStyle = u"word"_qs;
    FormField paper { .id = u"moveOutPaper"_qs, .label = { u"転出証明書の有無"_qs, u"Certificate of moving out"_qs } };
    paper.when = { answered(kindId, { u"move-in"_qs }) };
    return row(draft, y, 8,
        { { .label = u"異動の日"_qs, .field = day, .width = 72 },
            { .label = u"転出証明書"_qs,
                .field = paper,
                .labelWidth = 20,
                .answers = { answer(u"brought"_qs, u"持参"_qs, u"Brought"_qs),
                    answer(u"by-card"_qs, u"カードで転出届をした"_qs, u"Moved out by card"_qs) },
                .labelPt = 8 } });
}

FormField addressField(const QString &id, const Caption &label)
{
    FormField field {
        .id = id, .kind = u"multi-line"_qs, .label = label, .binding = u"common."_qs + id, .required = true
    };
    field.overflow = u"wrap"_qs;
    return field;
}

FormField headField(const QString &id, const Caption &label, const QString &binding)
{
    FormField field { .id = id, .label = label, .binding = binding };
    field.size = 12;
    field.overflow = u"wrap"_qs;
    return field;
}

double addressRows(Draft &draft, double top)
{
    double y = row(draft, top, 9.5,
        { { .label = u"新しい住所"_qs,
            .field = addressField(u"newAddress"_qs, { u"新しい住所"_qs, u"New address"_qs }) } });
    y = row(draft, y, 9.5,
        { { .label = u"これまでの\n住所"_qs,
            .field = addressField(u"oldAddress"_qs, { u"これまでの住所"_qs, u"Former address"_qs }),
            .labelPt = 8 } });
    y = row(draft, y, 9.8,
        { { .label = u"新世帯主"_qs,
              .field = headField(
                  u"newHead"_qs, { u"新しい世帯主"_qs, u"New head of household"_qs }, u"common.householdHead"_qs),
              .width = 84 },
            { .label = u"旧世帯主"_qs,
                .field = headField(
                    u"oldHead"_qs, { u"これまでの世帯主"_qs, u"Former head of household"_qs }, u"common.formerHead"_qs),
                .labelWidth = 20 } });
    FormField domicile = addressField(u"domicile"_qs, { u"本籍"_qs, u"Registered domicile"_qs });
    domicile.required = false;
    domicile.size = 9;
    return draft.onlyWhen({ answered(kindId, { u"move-in"_qs }) }, [&] {
        return row(draft, y, 9.8,
            { { .label = u"本籍\n（転入のとき）"_qs, .field = domicile, .width = 84, .labelPt = 7.5 },
                { .label = u"筆頭者"_qs,
                    .field = headField(u"registerHead"_qs, { u"筆頭者の氏名"_qs, u"First person in the register"_qs },
                        u"common.registerHead"_qs),
                    .labelWidth = 20 } });
    });
}

double notifierRows(Draft &draft, double top)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"届出人"_qs, u"the notifier"_qs }, true };
    double y = addressRow(draft, person, top, 9);
    y = signedNameRows(draft, person, y, 14.5);
    FormField relation { .id = u"relation"_qs,
        .label = { u"届出人は（異動する人から見て）"_qs, u"The notifier is"_qs } };
    relation.required = true;
    FormField phone { .id = u"applicantPhone"_qs,
        .label = { u"届出人の日中の電話番号"_qs, u"Daytime phone number of the notifier"_qs },
        .binding = u"applicant.phone"_qs };
    phone.format = u"phone"_qs;
    return row(draft, y, 7.8,
        { { .label = u"異動する人\nとの関係"_qs,
              .field = relation,
              .width = 106,
              .answers = { answer(u"self"_qs, u"本人"_qs, u"The person"_qs),
                  answer(u"head"_qs, u"世帯主"_qs, u"Head of household"_qs),
                  answer(u"household"_qs, u"世帯員"_qs, u"Member of the household"_qs),
                  answer(u"agent"_qs, u"代理人"_qs, u"Agent"_qs) },
              .labelPt = 7.5 },
            { .label = u"日中の\n電話番号"_qs, .field = phone, .labelWidth = 18, .labelPt = 7.5 } });
}

PeopleTable members()
{
    PeopleTable table;
    table.who = { u"人目"_qs, u"person"_qs };
    table.more
        = { { u"マイナンバー\nカード"_qs, 17, [](int index) {
                 const PeopleTable ids;
                 return Cell { .field = { .id = memberId(ids, index, u"Card"_qs),
                                   .label = memberLabel(ids, index, u"マイナンバーカード"_qs, u"My Number card"_qs) },
                     .answers
                     = { answer(u"has"_qs, u"ある"_qs, u"Has one"_qs), answer(u"none"_qs, u"ない"_qs, u"Has none"_qs) },
                     .columns = 1 };
             } } };
    return table;
}

/// How many are on the further page: counted, or written to have it.
double continuedRow(Draft &draft, double top)
{
    constexpr double height = 6.4;
    FormField continued { .id = continuedId,
        .label = { u"続紙に書く人数（9人目から）"_qs, u"Persons on the further page (from the ninth on)"_qs } };
    continued.size = 10;
    continued.calculate.what = u"count"_qs;
    for (int member = onFirstPage; member < inAll; ++member)
        continued.calculate.of << u"household[%1].name"_qs.arg(member);
    return row(draft, top, height,
        { { .width = 118, .note = u"9人目からは、続紙に記入してください。"_qs },
            { .label = u"続紙の人数"_qs, .field = continued, .unit = u"人"_qs, .labelPt = 8 } });
}

double relatedRows(Draft &draft, double top)
{
    FormField related { .id = u"related"_qs, .label = { u"あわせて必要な手続き"_qs, u"Also to be done"_qs } };
    related.several = true;
    return row(draft, top, 17,
        { { .label = u"あてはまる\nもの"_qs,
            .field = related,
            .answers = { answer(u"health"_qs, u"国民健康保険"_qs, u"National health insurance"_qs),
                answer(u"late-elderly"_qs, u"後期高齢者医療"_qs, u"Medical care of the elderly"_qs),
                answer(u"care"_qs, u"介護保険"_qs, u"Care insurance"_qs),
                answer(u"pension"_qs, u"国民年金"_qs, u"National pension"_qs),
                answer(u"child-allowance"_qs, u"児童手当"_qs, u"Child allowance"_qs),
                answer(u"child-medical"_qs, u"子ども医療"_qs, u"Children's medical care"_qs),
                answer(u"school"_qs, u"小・中学校"_qs, u"School"_qs),
                answer(u"disability"_qs, u"障害者手帳"_qs, u"Disability"_qs),
                answer(u"seal"_qs, u"印鑑登録"_qs, u"Seal registration"_qs),
                answer(u"water"_qs, u"水道"_qs, u"Water"_qs), answer(u"dog"_qs, u"犬の登録"_qs, u"Dog"_qs),
                answer(u"moped"_qs, u"原付バイク"_qs, u"Moped"_qs) },
            .columns = 4 } });
}

void firstPage(Draft &draft)
{
    const double top = heading(draft, { u"届出年月日"_qs, u"Date of the notification"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = addressRows(draft, kindRows(draft, top));
    block(draft, top, y, u"異動の内容"_qs);
    double begin = y;
    y = notifierRows(draft, begin);
    block(draft, begin, y, u"届出人"_qs);
    begin = y;
    y = peopleHead(draft, begin, members());
    y = peopleRows(draft, y, members(), 0, onFirstPage);
    y = continuedRow(draft, y);
    block(draft, begin, y, u"異動する人"_qs);
    begin = y;
    y = relatedRows(draft, begin);
    block(draft, begin, y, u"関係"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);

    staffNotice(draft,
        { answer(u"certificate"_qs, u"転出証明書"_qs, u"Certificate of moving out"_qs),
            answer(u"card"_qs, u"カード継続利用"_qs, u"Card continued"_qs),
            answer(u"authority"_qs, u"委任状"_qs, u"Power of attorney"_qs),
            answer(u"residence"_qs, u"在留カード裏書"_qs, u"Residence card noted"_qs),
            answer(u"suppression"_qs, u"抑止の確認"_qs, u"Suppression checked"_qs),
            answer(u"health"_qs, u"国保・年金へ"_qs, u"To health insurance"_qs),
            answer(u"welfare"_qs, u"福祉・介護へ"_qs, u"To welfare"_qs),
            answer(u"children"_qs, u"児童・学校へ"_qs, u"To children and school"_qs),
            answer(u"tax"_qs, u"税・選挙へ"_qs, u"To tax and elections"_qs) });
    foot(draft);
}

/// The ninth and tenth member of a household.
void secondPage(Draft &draft)
{
    draft.beginPage({ Condition { .field = continuedId } });
    const double top = nextPageHeading(draft, u"住民異動届（続紙）"_qs, { u"届出人"_qs, u"the notifier"_qs },
        u"1枚目に続けて、9人目から記入してください。"_qs);
    double y = peopleHead(draft, top, members());
    y = peopleRows(draft, y, members(), onFirstPage, inAll - onFirstPage);
    draft.section({ leftMm, top, labelLeftMm - leftMm, y - top }, u"異動する人"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    foot(draft);
}

} // namespace

Sheet idou()
{
    // 1 year: 住民基本台帳法施行令 34条4項.
    Draft draft({ .id = u"idou"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-IDOU"_qs,
        .title = { u"住民異動届"_qs, u"Notification of moving"_qs },
        .kana = u"じゅうみんいどうとどけ"_qs,
        .keywords = { u"転入"_qs, u"転居"_qs, u"転出"_qs, u"引っ越し"_qs, u"世帯主変更"_qs, u"世帯分離"_qs,
            u"世帯合併"_qs, u"てんにゅう"_qs, u"てんきょ"_qs, u"てんしゅつ"_qs, u"ひっこし"_qs, u"idou"_qs,
            u"tennyu"_qs, u"tenshutsu"_qs, u"moving"_qs },
        .retentionYears = 1 });
    firstPage(draft);
    secondPage(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
