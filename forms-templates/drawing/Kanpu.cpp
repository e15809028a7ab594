#include "forms-templates/drawing/BankParts.h"
#include "forms-templates/drawing/BereavementParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString relationId = u"relation"_qs;
const QString heir = u"heir"_qs;

double relationRow(Draft &draft, double top)
{
    FormField relation { .id = relationId, .label = { u"請求する人は（納めた人から見て）"_qs, u"The claimant is"_qs } };
    relation.required = true;
    return row(draft, top, 10.5,
        { { .label = u"納めた人\nとの関係"_qs,
            .field = relation,
            .answers = { answer(u"self"_qs, u"本人"_qs, u"The taxpayer"_qs),
                answer(heir, u"相続人の代表者"_qs, u"The heirs' representative"_qs),
                answer(u"agent"_qs, u"受領を委任された人"_qs, u"Entrusted person"_qs) },
            .labelPt = 8 } });
}

double payer(Draft &draft, double top, const Someone &person)
{
    const double y = addressRow(draft, person, top, 14);
    return nameAndBirthRows(draft, person, y, 20);
}

double payerRows(Draft &draft, double top)
{
    const Caption who { u"納めた人"_qs, u"the taxpayer"_qs };
    draft.fieldsAgain({ answered(relationId, { heir }) }, [&] {
        return payer(draft, top, { u"deceased"_qs, u"deceased"_qs, who, true });
    });
    return draft.onlyWhen({ answered(relationId, { u"self"_qs, u"agent"_qs }) }, [&] {
        return payer(draft, top, { u"subject"_qs, u"subject"_qs, who, true });
    });
}

double refundRows(Draft &draft, double top)
{
    FormField tax { .id = u"tax"_qs, .label = { u"還付される税・料"_qs, u"Tax that is refunded"_qs } };
    tax.required = true;
    tax.several = true;
    double y = row(draft, top, 18,
        { { .label = u"税・料"_qs,
            .field = tax,
            .answers = { answer(u"resident"_qs, u"市県民税"_qs, u"Resident tax"_qs),
                answer(u"property"_qs, u"固定資産税"_qs, u"Property tax"_qs),
                answer(u"light-vehicle"_qs, u"軽自動車税"_qs, u"Light vehicle tax"_qs),
                answer(u"health"_qs, u"国民健康保険税（料）"_qs, u"Health insurance"_qs),
                answer(u"late-elderly"_qs, u"後期高齢者医療保険料"_qs, u"Medical care of the elderly"_qs),
                answer(u"care"_qs, u"介護保険料"_qs, u"Care insurance"_qs) },
            .columns = 3 } });
    FormField year { .id = u"year"_qs, .label = { u"年度（令和）"_qs, u"Fiscal year (Reiwa)"_qs } };
    year.calculate.what = u"fiscal-year"_qs;
    FormField term { .id = u"term"_qs, .label = { u"期別"_qs, u"Term"_qs } };
    term.align = u"center"_qs;
    FormField number { .id = u"noticeNumber"_qs, .label = { u"通知書番号"_qs, u"Number of the notice"_qs } };
    FormField amount { .id = u"amount"_qs, .label = { u"還付される額"_qs, u"Amount"_qs } };
    y = row(draft, y, 10.5,
        { { .label = u"年度（令和）"_qs, .field = year, .width = 56, .unit = u"年度"_qs, .labelPt = 8 },
            { .label = u"期別"_qs, .field = term, .width = 44, .labelWidth = 14 },
            { .label = u"還付額"_qs, .field = amount, .labelWidth = 20, .unit = u"円"_qs } });
    return row(draft, y, 10.5, { { .label = u"通知書番号"_qs, .field = number } });
}

double consentRow(Draft &draft, double top)
{
    FormField seal { .id = u"payerSignature"_qs,
        .kind = u"image"_qs,
        .label = { u"納めた人の署名（受領を委任するとき）"_qs, u"Signature of the taxpayer"_qs } };
    const double y = row(draft, top, 18,
        { { .label = u"受領の委任\n（委任するとき）"_qs,
              .width = 106,
              .note = u"還付金の受領を、上の請求者に委任します。\n（納めた人の署名）"_qs,
              .labelPt = 7.5 },
            { .field = seal } });
    return y;
}

} // namespace

Sheet kanpu()
{
    // 5 years, as long as a refund may be claimed (地方税法 18条の3), is usual; the city's table of retention decides.
    Draft draft({ .id = u"kanpu"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KANPU"_qs,
        .title = { u"過誤納金還付請求書"_qs, u"Claim for a refund of taxes"_qs },
        .kana = u"かごのうきんかんぷせいきゅうしょ"_qs,
        .keywords = { u"還付"_qs, u"過誤納金"_qs, u"口座振込"_qs, u"市税"_qs, u"かんぷ"_qs, u"kanpu"_qs, u"refund"_qs },
        .retentionYears = 5 });
    const double top = heading(draft, { u"請求年月日"_qs, u"Date of the claim"_qs },
        u"次の過誤納金の還付を請求します。太枠の中を記入し、□はあてはまるものに✓を付けてください。"_qs);
    double y = relationRow(draft, applicantRows(draft, top, { u"請求者"_qs, u"the claimant"_qs }));
    block(draft, top, y, u"請求者"_qs);
    double begin = y;
    y = payerRows(draft, begin);
    block(draft, begin, y, u"納めた人"_qs);
    begin = y;
    y = refundRows(draft, begin);
    block(draft, begin, y, u"還付金"_qs);
    begin = y;
    y = accountRows(draft, begin, 11);
    y = hintRow(draft, y, u"ゆうちょ銀行は、振込用の店名・預金の種類・口座番号を記入してください。"_qs);
    y = consentRow(draft, y);
    block(draft, begin, y, u"振込先"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2,
        { u"・相続人の代表者が請求するときは、相続人とわかる戸籍または相続人代表者指定届の写しを添えてください。"_qs,
            u"・還付金を請求できるのは、請求できることとなった日から5年間です。"_qs });

    staffNotice(draft,
        { answer(u"notice"_qs, u"還付通知書"_qs, u"Notice of refund"_qs),
            answer(u"arrears"_qs, u"未納の確認"_qs, u"Arrears checked"_qs),
            answer(u"account"_qs, u"口座の確認"_qs, u"Account checked"_qs),
            answer(u"heirs"_qs, u"相続人の確認"_qs, u"Heirs checked"_qs),
            answer(u"authority"_qs, u"委任の確認"_qs, u"Authority checked"_qs),
            answer(u"paid"_qs, u"支出命令"_qs, u"Payment ordered"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
