#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString partyId = u"party"_qs;
const QString commissionId = u"commissioned"_qs;
constexpr int viewers = 3;

FormField lines(const QString &id, const QString &ja, const QString &en, bool required = false)
{
    FormField field { .id = id, .kind = u"multi-line"_qs, .label = { ja, en }, .required = required };
    field.overflow = u"wrap"_qs;
    field.size = 10;
    return field;
}

double applicantRows(Draft &draft, double top)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"申出者"_qs, u"the applicant"_qs }, true };
    double y = addressRow(draft, person, top, 12);
    y = signedNameRows(draft, person, y, 18);
    y = birthDateAndPhoneRow(draft, person, y, 9.5);
    FormField party { .id = partyId, .label = { u"申出者の区分"_qs, u"Kind of applicant"_qs } };
    party.required = true;
    FormField company = lines(u"company"_qs, u"法人の名称・代表者・所在地"_qs, u"Company, its head and its seat"_qs);
    company.when = { answered(partyId, { u"company"_qs }) };
    return row(draft, y, 12,
        { { .label = u"区分"_qs,
              .field = party,
              .width = 62,
              .answers
              = { answer(u"person"_qs, u"個人"_qs, u"Person"_qs), answer(u"company"_qs, u"法人"_qs, u"Company"_qs) } },
            { .label = u"法人の名称・\n代表者・所在地"_qs, .field = company, .labelPt = 7.5 } });
}

double viewerRows(Draft &draft, double top)
{
    double y = top;
    for (int number = 1; number <= viewers; ++number) {
        FormField name = lines(u"viewer%1Name"_qs.arg(number), u"閲覧者%1の氏名"_qs.arg(number),
            u"Name of viewer %1"_qs.arg(number), number == 1);
        FormField address = lines(u"viewer%1Address"_qs.arg(number), u"閲覧者%1の住所"_qs.arg(number),
            u"Address of viewer %1"_qs.arg(number), number == 1);
        if (number > 1) {
            name.when = { Condition { .field = u"viewer%1Name"_qs.arg(number - 1) } };
            address.when = name.when;
        }
        y = row(draft, y, 10,
            { { .label = u"氏名"_qs, .field = name, .width = 76 },
                { .label = u"住所"_qs, .field = address, .labelWidth = 14 } });
    }
    return y;
}

double purposeRows(Draft &draft, double top)
{
    FormField purpose { .id = u"viewPurpose"_qs, .label = { u"閲覧の目的"_qs, u"Purpose of viewing"_qs } };
    purpose.required = true;
    double y = row(draft, top, 9.5,
        { { .label = u"目的"_qs,
            .field = purpose,
            .answers = { answer(u"research"_qs, u"公益性の高い調査研究"_qs, u"Research of public interest"_qs),
                answer(u"welfare"_qs, u"地域の福祉の活動"_qs, u"Local welfare"_qs),
                answer(u"residence"_qs, u"居住関係の確認（特別の事情）"_qs, u"Confirming residence"_qs) } } });
    y = row(draft, y, 30,
        { { .label = u"目的の\n具体的な内容"_qs,
            .field = lines(u"viewPurposeDetail"_qs, u"目的の具体的な内容"_qs, u"Details of the purpose"_qs, true),
            .labelPt = 8 } });
    y = row(draft, y, 12,
        { { .label = u"住民の範囲"_qs,
            .field
            = lines(u"range"_qs, u"閲覧する住民の範囲（町字・年齢など）"_qs, u"Residents concerned"_qs, true) } });
    FormField day {
        .id = u"viewDate"_qs, .kind = u"date"_qs, .label = { u"閲覧を希望する日"_qs, u"Day of viewing"_qs }
    };
    day.eraStyle = u"word"_qs;
    day.format = u"future-date"_qs;
    FormField number { .id = u"expectedCount"_qs, .label = { u"閲覧する予定の人数"_qs, u"Expected number"_qs } };
    return row(draft, y, 9.5,
        { { .label = u"希望する日"_qs, .field = day, .width = 84 },
            { .label = u"予定の人数"_qs, .field = number, .unit = u"人"_qs } });
}

double handlingRows(Draft &draft, double top)
{
    double y = row(draft, top, 20,
        { { .label = u"管理の方法"_qs,
            .field = lines(u"keeping"_qs, u"閲覧事項の管理の方法"_qs, u"How the data are kept"_qs, true) } });
    y = row(draft, y, 11.5,
        { { .label = u"活動の責任者"_qs,
              .field = lines(u"responsible"_qs, u"活動の責任者の氏名・住所"_qs, u"Who is responsible"_qs),
              .width = 84,
              .labelPt = 8.5 },
            { .label = u"取り扱う人\nの範囲"_qs,
                .field = lines(u"handlers"_qs, u"閲覧事項を取り扱う人の範囲"_qs, u"Who handles the data"_qs),
                .labelPt = 8 } });
    y = row(draft, y, 11.5,
        { { .label = u"成果の取扱い"_qs,
            .field = lines(u"results"_qs, u"調査研究の成果の取扱い"_qs, u"What is done with the results"_qs),
            .labelPt = 8.5 } });
    FormField commissioned { .id = commissionId, .label = { u"委託の有無"_qs, u"Commissioned"_qs } };
    commissioned.required = true;
    return row(draft, y, 9.5,
        { { .label = u"委託"_qs,
            .field = commissioned,
            .answers = { answer(u"no"_qs, u"受けていない"_qs, u"Not commissioned"_qs),
                Choice { u"yes"_qs, { u"受けている　委託した人"_qs, u"Commissioned"_qs }, u"commissioner"_qs,
                    { u"委託した人の氏名・名称・住所"_qs, u"By whom"_qs }, 62 } } } });
}

} // namespace

Sheet daichoEtsuran()
{
    // The items of 住民基本台帳法 11条の2第2項. 1 year: its 施行令 34条4項. 300 yen a person: usual, the city's
    // ordinance decides.
    Draft draft({ .id = u"daicho-etsuran"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-DAICHO"_qs,
        .title = { u"住民基本台帳の一部の写しの閲覧申出書"_qs, u"Application to view the resident register"_qs },
        .kana = u"じゅうみんきほんだいちょうのいちぶのうつしのえつらんもうしでしょ"_qs,
        .keywords
        = { u"閲覧"_qs, u"住民基本台帳"_qs, u"調査"_qs, u"えつらん"_qs, u"etsuran"_qs, u"view resident register"_qs },
        .fees = { { .yen = 300, .per = u"viewedCount"_qs } },
        .retentionYears = 1 });
    const double top = heading(draft, { u"申出年月日"_qs, u"Date of the application"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = applicantRows(draft, top);
    block(draft, top, y, u"申出者"_qs);
    double begin = y;
    y = viewerRows(draft, begin);
    block(draft, begin, y, u"閲覧者"_qs);
    begin = y;
    y = purposeRows(draft, begin);
    block(draft, begin, y, u"目的"_qs);
    begin = y;
    y = handlingRows(draft, begin);
    block(draft, begin, y, u"取扱い"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 1,
        { u"・閲覧で知った事項を、目的以外に使ったり、ほかの人に渡したりすることはできません。閲覧の状況は公表されます。"_qs });

    FormField viewed { .id = u"viewedCount"_qs, .label = { u"閲覧した人数"_qs, u"Number of persons viewed"_qs } };
    viewed.clerk = true;
    viewed.format = u"count"_qs;
    staffBlock(draft,
        { answer(u"proof"_qs, u"目的の資料"_qs, u"Proof of the purpose"_qs),
            answer(u"pledge"_qs, u"誓約書"_qs, u"Pledge"_qs),
            answer(u"company"_qs, u"法人の登記"_qs, u"Company register"_qs),
            answer(u"permitted"_qs, u"承認"_qs, u"Permitted"_qs) },
        { .label = u"閲覧した人数"_qs, .field = viewed, .unit = u"人"_qs });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
