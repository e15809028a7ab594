#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString requestId = u"request"_qs;
const QString relationId = u"relation"_qs;
const QString checkId = u"identityCheck"_qs;

double requestRow(Draft &draft, double top)
{
    FormField request { .id = requestId, .label = { u"申請の種類"_qs, u"What is applied for"_qs } };
    request.required = true;
    return row(draft, top, 15,
        { { .label = u"申請の種類"_qs,
            .field = request,
            .answers = { answer(u"new"_qs, u"新しく登録"_qs, u"New registration"_qs),
                answer(u"change"_qs, u"印鑑の変更（改印）"_qs, u"Another seal"_qs),
                answer(u"abolish"_qs, u"登録の廃止"_qs, u"End of registration"_qs),
                answer(u"lost-seal"_qs, u"印鑑の亡失"_qs, u"Seal lost"_qs),
                answer(u"lost-card"_qs, u"登録証の亡失"_qs, u"Card lost"_qs),
                answer(u"exchange"_qs, u"登録証の引替え"_qs, u"Card exchanged"_qs) },
            .columns = 3 } });
}

double registrantRows(Draft &draft, double top)
{
    const Someone person { u"subject"_qs, u"subject"_qs, { u"登録する人"_qs, u"the registrant"_qs }, true };
    constexpr double sealWidth = 34;
    double y = addressRow(draft, person, top, 14);
    const double names = nameRows(draft, person, y, 21, 144 - sealWidth);
    const double bottom = names + 15;
    draft.label(labelAt(names, 15), u"生年月日"_qs);
    const QRectF birth(valueLeftMm, names, 144 - sealWidth, 15);
    draft.frame(birth);
    FormField day { .id = u"subjectBirthDate"_qs,
        .label = { u"登録する人の生年月日"_qs, u"Birth date of the registrant"_qs },
        .binding = u"subject.birthDate"_qs,
        .required = true };
    day.format = u"past-date"_qs;
    draft.eraDate(day, birth);
    const QRectF seal(rightMm - sealWidth, y, sealWidth, bottom - y);
    draft.frame(seal);
    draft.write({ seal.left(), seal.top(), sealWidth, 5 }, u"登録する印鑑"_qs, 8, Place::Center);
    FormField imprint {
        .id = u"sealImprint"_qs, .kind = u"image"_qs, .label = { u"登録する印鑑の印影"_qs, u"Imprint of the seal"_qs }
    };
    draft.addIn(seal.adjusted(0, 5, 0, 0), imprint);
    FormField number { .id = u"registrationNumber"_qs,
        .label = { u"印鑑登録番号（今あるもの）"_qs, u"Present registration number"_qs } };
    number.when = { answered(requestId, { u"change"_qs, u"abolish"_qs, u"lost-seal"_qs, u"exchange"_qs }) };
    return row(draft, bottom, 11,
        { { .label = u"印鑑登録番号"_qs, .field = number, .width = 106, .labelPt = 8.5 },
            { .note = u"（すでに登録しているとき）"_qs } });
}

double visitorRows(Draft &draft, double top)
{
    FormField relation { .id = relationId, .label = { u"窓口に来た人は"_qs, u"The visitor is"_qs } };
    relation.required = true;
    double y = row(draft, top, 11,
        { { .label = u"登録する人\nとの関係"_qs,
            .field = relation,
            .answers = { answer(u"self"_qs, u"本人"_qs, u"The registrant"_qs),
                Choice { u"agent"_qs, { u"代理人　登録する人との関係"_qs, u"An agent"_qs }, u"relationOther"_qs,
                    { u"代理人と登録する人の関係"_qs, u"The agent's relation"_qs }, 46 } },
            .labelPt = 7.5 } });
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"窓口に来た人"_qs, u"the visitor"_qs }, true };
    y = addressRow(draft, person, y, 13);
    y = signedNameRows(draft, person, y, 19);
    return birthDateAndPhoneRow(draft, person, y, 10);
}

/// Somebody whose seal is registered here vouches for the registrant (保証書).
double guarantorRows(Draft &draft, double top)
{
    const Someone person { u"guarantor"_qs, {}, { u"保証人"_qs, u"the guarantor"_qs } };
    double y = hintRow(
        draft, top, u"登録する人が本人に相違ないことを保証します。（保証人は、この市区町村で印鑑を登録している人）"_qs);
    y = addressRow(draft, person, y, 12);
    FormField name { .id = u"guarantorName"_qs, .label = { u"保証人の氏名"_qs, u"Name of the guarantor"_qs } };
    name.size = 12;
    name.overflow = u"wrap"_qs;
    FormField number { .id = u"guarantorNumber"_qs,
        .label = { u"保証人の印鑑登録番号"_qs, u"Registration number of the guarantor"_qs } };
    FormField seal {
        .id = u"guarantorSeal"_qs, .kind = u"image"_qs, .label = { u"保証人の登録印"_qs, u"Seal of the guarantor"_qs }
    };
    return row(draft, y, 18,
        { { .label = u"氏名"_qs, .field = name, .width = 84 },
            { .label = u"登録番号"_qs, .field = number, .width = 52, .labelWidth = 18, .labelPt = 8 },
            { .label = u"登録印"_qs, .field = seal, .labelWidth = 12, .labelPt = 8 } });
}

double checkRow(Draft &draft, double top)
{
    FormField check { .id = checkId, .label = { u"本人確認の方法"_qs, u"How the identity is checked"_qs } };
    check.when = { answered(requestId, { u"new"_qs, u"change"_qs, u"lost-card"_qs }) };
    return row(draft, top, 11,
        { { .label = u"本人の確認"_qs,
            .field = check,
            .answers = { answer(u"photo"_qs, u"写真付きの本人確認書類"_qs, u"Photo document"_qs),
                answer(u"guarantor"_qs, u"保証人"_qs, u"Guarantor"_qs),
                answer(u"letter"_qs, u"照会書の郵送（後日）"_qs, u"Letter of inquiry"_qs) } } });
}

} // namespace

Sheet inkanToroku()
{
    // 300 yen for the registration card and 5 years: usual; the city's ordinance and its table of retention decide.
    Draft draft({ .id = u"inkan-toroku"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-INKAN-TOROKU"_qs,
        .title = { u"印鑑登録申請書"_qs, u"Application for seal registration"_qs },
        .kana = u"いんかんとうろくしんせいしょ"_qs,
        .keywords = { u"印鑑登録"_qs, u"改印"_qs, u"廃止"_qs, u"亡失"_qs, u"実印"_qs, u"登録証"_qs, u"いんかん"_qs,
            u"inkan"_qs, u"seal registration"_qs },
        .fees = { { .yen = 300, .when = { answered(requestId, { u"new"_qs, u"change"_qs, u"lost-card"_qs }) } } },
        .retentionYears = 5 });
    const double top = heading(draft, { u"申請年月日"_qs, u"Date of the application"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = registrantRows(draft, requestRow(draft, top));
    block(draft, top, y, u"登録する人"_qs);
    double begin = y;
    y = checkRow(draft, visitorRows(draft, begin));
    block(draft, begin, y, u"窓口に来た人"_qs);
    begin = y;
    y = draft.onlyWhen({ answered(checkId, { u"guarantor"_qs }) }, [&] { return guarantorRows(draft, begin); });
    block(draft, begin, y, u"保証人"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2,
        { u"・登録できる印鑑は、一辺8ミリの正方形より大きく、一辺25ミリの正方形に収まり、氏名を表すもの1個です。"_qs,
            u"・代理人が申請するときは、委任状が必要です。照会書を本人に郵送するため、その日には登録できません。"_qs });

    staffBlock(draft,
        { answer(u"seal"_qs, u"印影の確認"_qs, u"Imprint checked"_qs),
            answer(u"sent"_qs, u"照会書の発送"_qs, u"Letter sent"_qs),
            answer(u"answered"_qs, u"回答書の受領"_qs, u"Answer received"_qs),
            answer(u"card"_qs, u"登録証の交付"_qs, u"Card issued"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
