#include "forms-templates/drawing/BankParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString requestId = u"request"_qs;
const QString bankKindId = u"bankKind"_qs;

double payerRows(Draft &draft, double top)
{
    // The bank wants ink: it compares the writing with what it has.
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"納める人"_qs, u"the taxpayer"_qs }, true, false };
    double y = addressRow(draft, person, top, 13);
    y = signedNameRows(draft, person, y, 19);
    return birthDateAndPhoneRow(draft, person, y, 9.5);
}

double requestRow(Draft &draft, double top)
{
    FormField request { .id = requestId, .label = { u"申込みの種類"_qs, u"What is applied for"_qs } };
    request.required = true;
    return row(draft, top, 11,
        { { .label = u"申込みの種類"_qs,
            .field = request,
            .answers = { answer(u"new"_qs, u"新しく始める"_qs, u"New"_qs),
                answer(u"change"_qs, u"口座などを変える"_qs, u"Change"_qs),
                answer(u"end"_qs, u"やめる"_qs, u"End"_qs) },
            .labelPt = 8.5 } });
}

double taxRows(Draft &draft, double top)
{
    FormField taxes { .id = u"taxes"_qs, .label = { u"振り替える税・料"_qs, u"Taxes to be debited"_qs } };
    taxes.several = true;
    taxes.required = true;
    double y = row(draft, top, 24,
        { { .label = u"税・料"_qs,
            .field = taxes,
            .answers = { answer(u"resident"_qs, u"市県民税（普通徴収）"_qs, u"Resident tax"_qs),
                answer(u"property"_qs, u"固定資産税"_qs, u"Property tax"_qs),
                answer(u"light-vehicle"_qs, u"軽自動車税"_qs, u"Light vehicle tax"_qs),
                answer(u"health"_qs, u"国民健康保険税（料）"_qs, u"Health insurance"_qs),
                answer(u"late-elderly"_qs, u"後期高齢者医療保険料"_qs, u"Medical care of the elderly"_qs),
                answer(u"care"_qs, u"介護保険料"_qs, u"Care insurance"_qs),
                otherAnswer(u"taxes"_qs, { u"その他の税・料"_qs, u"Other"_qs }, 24) },
            .columns = 3 } });
    FormField method { .id = u"method"_qs, .label = { u"納め方"_qs, u"Way of paying"_qs } };
    method.when = { answered(requestId, { u"new"_qs, u"change"_qs }) };
    FormField year { .id = u"year"_qs, .label = { u"始める（やめる）年度（令和）"_qs, u"Fiscal year (Reiwa)"_qs } };
    year.calculate.what = u"fiscal-year"_qs;
    y = row(draft, y, 11,
        { { .label = u"納め方"_qs,
              .field = method,
              .width = 84,
              .answers = { answer(u"by-term"_qs, u"期別ごと"_qs, u"Each term"_qs),
                  answer(u"at-once"_qs, u"全期をまとめて"_qs, u"All at once"_qs) } },
            { .label = u"始める・\nやめる時期"_qs, .field = year, .width = 50, .unit = u"年度"_qs, .labelPt = 7.5 },
            { .field = { .id = u"term"_qs, .label = { u"期（月）"_qs, u"Term or month"_qs } }, .unit = u"期"_qs } });
    return row(draft, y, 11,
        { { .label = u"通知書番号"_qs,
            .field = { .id = u"noticeNumber"_qs, .label = { u"納税通知書の番号"_qs, u"Number of the notice"_qs } },
            .labelPt = 8.5 } });
}

FormField digits(const QString &id, const Caption &label, int boxes)
{
    FormField field { .id = id, .kind = u"digits"_qs, .label = label };
    field.boxes = boxes;
    return field;
}

double accountBlock(Draft &draft, double top)
{
    FormField kind { .id = bankKindId, .label = { u"金融機関の種類"_qs, u"Kind of bank"_qs } };
    kind.required = true;
    double y = row(draft, top, 10.5,
        { { .label = u"金融機関\nの種類"_qs,
            .field = kind,
            .answers = { answer(u"bank"_qs, u"銀行・信用金庫・農協など"_qs, u"Bank"_qs),
                answer(u"post"_qs, u"ゆうちょ銀行"_qs, u"Japan Post Bank"_qs) },
            .labelPt = 8 } });
    y = draft.onlyWhen({ answered(bankKindId, { u"bank"_qs }) }, [&] { return accountNumberRows(draft, y, 12); });
    y = draft.onlyWhen({ answered(bankKindId, { u"post"_qs }) }, [&] {
        return row(draft, y, 12,
            { { .label = u"ゆうちょ記号"_qs,
                  .field = digits(u"postSymbol"_qs, { u"ゆうちょ銀行の記号"_qs, u"Symbol of the post account"_qs }, 5),
                  .width = 72,
                  .labelPt = 8 },
                { .label = u"ゆうちょ番号"_qs,
                    .field
                    = digits(u"postNumber"_qs, { u"ゆうちょ銀行の番号"_qs, u"Number of the post account"_qs }, 8),
                    .labelPt = 8 } });
    });
    return y;
}

/// The holder and the seal that the bank knows.
double holderRows(Draft &draft, double top)
{
    constexpr double sealWidth = 38;
    constexpr double height = 13;
    const double nameTop = top + height;
    draft.label(labelAt(top, height), u"名義人\n（カタカナ）"_qs, 8);
    const QRectF kana(valueLeftMm, top, 144 - sealWidth, height);
    draft.frame(kana);
    draft.addIn(kana, accountHolderField());
    draft.label(labelAt(nameTop, 15), u"名義人"_qs);
    const QRectF name(valueLeftMm, nameTop, 144 - sealWidth, 15);
    draft.frame(name);
    FormField holder { .id = u"accountHolderName"_qs,
        .label = { u"口座名義人の氏名"_qs, u"Name of the holder of the account"_qs } };
    holder.size = 13;
    holder.overflow = u"wrap"_qs;
    draft.addIn(name, holder);
    const QRectF seal(name.right(), top, sealWidth, height + 15);
    draft.frame(seal);
    draft.write({ seal.left(), seal.top(), sealWidth, 5 }, u"金融機関への届出印"_qs, 8, Place::Center);
    draft.addIn(seal.adjusted(0, 5, 0, 0),
        { .id = u"bankSeal"_qs, .kind = u"image"_qs, .label = { u"届出印"_qs, u"Seal known to the bank"_qs } });
    return seal.bottom();
}

} // namespace

Sheet kozaFurikae()
{
    // 5 years is usual, counted from the end of the debits; the city's table of retention decides.
    Draft draft({ .id = u"koza-furikae"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KOZA"_qs,
        .title = { u"市税等口座振替依頼書"_qs, u"Request to debit taxes"_qs },
        .kana = u"しぜいとうこうざふりかえいらいしょ"_qs,
        .keywords = { u"口座振替"_qs, u"引き落とし"_qs, u"市税"_qs, u"銀行"_qs, u"ゆうちょ"_qs, u"こうざふりかえ"_qs,
            u"koza"_qs, u"debit"_qs },
        .retentionYears = 5 });
    const double top = heading(draft, { u"依頼年月日"_qs, u"Date of the request"_qs },
        u"次の市税等を、下の口座から振り替えて納めることを依頼します。太枠の中を記入してください。"_qs);
    double y = payerRows(draft, top);
    block(draft, top, y, u"納める人"_qs);
    double begin = y;
    y = taxRows(draft, requestRow(draft, begin));
    block(draft, begin, y, u"依頼の内容"_qs);
    begin = y;
    y = holderRows(draft, accountBlock(draft, begin));
    block(draft, begin, y, u"口座"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2,
        { u"・振替日に残高が足りないときは振り替えられません。そのときは、納付書で納めてください。"_qs,
            u"・届出印は、金融機関に届けている印鑑を押してください。印影が違うと、始めるまでに日数がかかります。"_qs });

    staffStrip(draft,
        { answer(u"seal"_qs, u"届出印の照合（金融機関）"_qs, u"Seal compared by the bank"_qs),
            answer(u"account"_qs, u"口座番号・名義の確認"_qs, u"Account checked"_qs),
            answer(u"mistake"_qs, u"不備（印鑑相違・口座なし・名義相違）"_qs, u"Something is wrong"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
