#include "forms-templates/drawing/BankParts.h"
#include "forms-templates/drawing/BereavementParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString insuranceId = u"insurance"_qs;
const QString receiverId = u"receiver"_qs;

double insuranceRow(Draft &draft, double top)
{
    FormField insurance { .id = insuranceId,
        .label = { u"亡くなった人の保険"_qs, u"Insurance of the person who died"_qs } };
    insurance.required = true;
    return row(draft, top, 9.6,
        { { .label = u"保険"_qs,
            .field = insurance,
            .answers = { answer(u"national-health"_qs, u"国民健康保険"_qs, u"National health insurance"_qs),
                answer(u"late-elderly"_qs, u"後期高齢者医療"_qs, u"Medical care of the elderly"_qs) } } });
}

Cell numberCell(const QString &idTail, const QString &binding)
{
    return { .label = u"記号・番号"_qs,
        .field = { .id = u"insuranceNumber"_qs + idTail,
            .label = { u"被保険者の記号・番号"_qs, u"Number of the insured"_qs },
            .binding = binding },
        .labelPt = 8.5 };
}

double numberRow(Draft &draft, double top)
{
    draft.fieldsAgain({ answered(insuranceId, { u"late-elderly"_qs }) },
        [&] { return row(draft, top, 9.6, { numberCell(u"Elderly"_qs, u"common.elderlyInsuranceNumber"_qs) }); });
    return draft.onlyWhen({ answered(insuranceId, { u"national-health"_qs }) },
        [&] { return row(draft, top, 9.6, { numberCell({}, u"common.healthInsuranceNumber"_qs) }); });
}

double daysRow(Draft &draft, double top)
{
    FormField funeral { .id = u"funeralDate"_qs,
        .kind = u"date"_qs,
        .label = { u"葬祭を行った日"_qs, u"Day of the funeral"_qs },
        .binding = u"common.funeralDate"_qs,
        .required = true };
    funeral.eraStyle = u"word"_qs;
    funeral.format = u"past-date"_qs;
    return row(draft, top, 9.6,
        { { .label = u"死亡年月日"_qs, .field = deathDateField(), .width = 84 },
            { .label = u"葬祭を\n行った日"_qs, .field = funeral, .labelPt = 8 } });
}

double otherBenefitsRow(Draft &draft, double top)
{
    FormField cause { .id = u"thirdPartyCause"_qs,
        .label = { u"事故など第三者の行為による死亡"_qs, u"Death caused by someone else"_qs } };
    FormField other { .id = u"otherBenefit"_qs,
        .label = { u"ほかの健康保険からの埋葬料など"_qs, u"Grant from another insurance"_qs } };
    return row(draft, top, 9.6,
        { { .label = u"第三者の\n行為（事故）"_qs,
              .field = cause,
              .width = 84,
              .answers = { answer(u"no"_qs, u"ない"_qs, u"No"_qs), answer(u"yes"_qs, u"ある"_qs, u"Yes"_qs) },
              .labelPt = 7.5 },
            { .label = u"ほかの保険の\n埋葬料など"_qs,
                .field = other,
                .answers = { answer(u"no"_qs, u"受けない"_qs, u"None"_qs),
                    answer(u"yes"_qs, u"受ける・受けた"_qs, u"Received"_qs) },
                .labelPt = 7.5 } });
}

double applicantBlock(Draft &draft, double top)
{
    const double y = applicantRows(draft, top, { u"葬祭を行った人"_qs, u"who held the funeral"_qs });
    FormField relation { .id = u"relation"_qs,
        .label = { u"亡くなった人から見た続柄"_qs, u"Relationship to the person who died"_qs } };
    relation.required = true;
    FormField amount { .id = u"amount"_qs, .label = { u"申請する金額"_qs, u"Amount applied for"_qs } };
    return row(draft, y, 9.6,
        { { .label = u"亡くなった人\nとの続柄"_qs, .field = relation, .width = 84, .labelPt = 8 },
            { .label = u"申請する額"_qs, .field = amount, .unit = u"円"_qs, .labelPt = 8.5 } });
}

double paymentBlock(Draft &draft, double top)
{
    double y = accountRows(draft, top, 10.5);
    y = hintRow(draft, y, u"ゆうちょ銀行は、振込用の店名・預金の種類・口座番号を記入してください。"_qs);
    FormField receiver { .id = receiverId, .label = { u"口座の名義"_qs, u"Whose account"_qs } };
    receiver.required = true;
    return row(draft, y, 9.6,
        { { .label = u"口座の名義"_qs,
            .field = receiver,
            .answers = { answer(u"applicant"_qs, u"申請者本人"_qs, u"The applicant's"_qs),
                Choice { u"entrusted"_qs, { u"次の人に受領を委任する"_qs, u"Someone else's"_qs }, u"receiverName"_qs,
                    { u"受領を委任する人の氏名"_qs, u"Who receives it"_qs }, 56 } } } });
}

double attachedRow(Draft &draft, double top)
{
    FormField attached { .id = u"attached"_qs, .label = { u"添付書類"_qs, u"Documents attached"_qs } };
    attached.several = true;
    return row(draft, top, 9.6,
        { { .label = u"添付書類"_qs,
            .field = attached,
            .answers = { answer(u"thanks"_qs, u"会葬礼状"_qs, u"Card of thanks"_qs),
                answer(u"receipt"_qs, u"葬儀の領収書"_qs, u"Receipt of the funeral"_qs),
                answer(u"permit"_qs, u"埋火葬許可証"_qs, u"Burial permit"_qs),
                otherAnswer(u"attached"_qs, { u"その他の添付書類"_qs, u"Other document"_qs }, 22) } } });
}

} // namespace

Sheet sosaihi()
{
    // 5 years is usual for benefits; the city's table of retention decides.
    Draft draft({ .id = u"sosaihi"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-SOSAI"_qs,
        .title = { u"葬祭費支給申請書"_qs, u"Application for the funeral grant"_qs },
        .kana = u"そうさいひしきゅうしんせいしょ"_qs,
        .keywords = { u"葬祭費"_qs, u"葬儀"_qs, u"死亡"_qs, u"国保"_qs, u"後期高齢者"_qs, u"喪主"_qs, u"そうさいひ"_qs,
            u"sosaihi"_qs, u"funeral grant"_qs },
        .retentionYears = 5 });
    unionLine(draft, { answered(insuranceId, { u"late-elderly"_qs }) });
    const double top = heading(draft, { u"申請年月日"_qs, u"Date of the application"_qs },
        u"葬祭を行ったので、葬祭費の支給を申請します。太枠の中を記入し、□はあてはまるものに✓を付けてください。"_qs, 8);
    double y = numberRow(draft, insuranceRow(draft, top));
    y = deceasedRows(draft, y, { u"亡くなった人"_qs, u"the person who died"_qs }, 13, 19);
    y = otherBenefitsRow(draft, daysRow(draft, y));
    block(draft, top, y, u"亡くなった人"_qs);
    double begin = y;
    y = applicantBlock(draft, begin);
    block(draft, begin, y, u"申請者"_qs);
    begin = y;
    y = attachedRow(draft, paymentBlock(draft, begin));
    block(draft, begin, y, u"振込先"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 1.5, { u"・葬祭を行った日の翌日から2年を過ぎると、時効により申請できません。"_qs });

    staffNotice(draft,
        { answer(u"loss"_qs, u"資格喪失の確認"_qs, u"Loss of insurance checked"_qs),
            answer(u"mourner"_qs, u"葬祭者の確認"_qs, u"Who held the funeral"_qs),
            answer(u"account"_qs, u"口座の確認"_qs, u"Account checked"_qs),
            answer(u"double"_qs, u"重複の確認"_qs, u"Not paid twice"_qs),
            answer(u"third-party"_qs, u"第三者行為"_qs, u"Caused by someone else"_qs),
            answer(u"arrears"_qs, u"保険税（料）"_qs, u"Contributions"_qs),
            answer(u"returned"_qs, u"証の回収"_qs, u"Cards collected"_qs),
            answer(u"granted"_qs, u"支給決定"_qs, u"Granted"_qs),
            answer(u"union"_qs, u"広域連合へ"_qs, u"To the union"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
