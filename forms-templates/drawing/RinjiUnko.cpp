#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

FormField text(const QString &id, const QString &ja, const QString &en, bool required = false)
{
    FormField field { .id = id, .label = { ja, en }, .required = required };
    field.overflow = u"wrap"_qs;
    return field;
}

FormField day(const QString &id, const QString &ja, const QString &en)
{
    FormField field { .id = id, .kind = u"date"_qs, .label = { ja, en }, .required = true };
    field.eraStyle = u"word"_qs;
    return field;
}

double applicantRows(Draft &draft, double top)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"申請者"_qs, u"the applicant"_qs }, true };
    double y = addressRow(draft, person, top, 13);
    y = signedNameRows(draft, person, y, 20);
    y = birthDateAndPhoneRow(draft, person, y, 10);
    FormField company = text(u"company"_qs, u"法人の名称・代表者（法人のとき）"_qs, u"Company and its head"_qs);
    return row(draft, y, 11.5, { { .label = u"法人の名称\n・代表者"_qs, .field = company, .labelPt = 8 } });
}

double vehicleRows(Draft &draft, double top)
{
    double y = row(draft, top, 11.5,
        { { .label = u"車名"_qs, .field = text(u"make"_qs, u"車名"_qs, u"Make"_qs, true), .width = 84 },
            { .label = u"形状"_qs,
                .field = text(u"shape"_qs, u"自動車の形状"_qs, u"Shape of the vehicle"_qs, true) } });
    y = row(draft, y, 11.5,
        { { .label = u"型式"_qs, .field = text(u"model"_qs, u"型式"_qs, u"Model"_qs), .width = 84 },
            { .label = u"登録番号"_qs,
                .field
                = text(u"plate"_qs, u"自動車登録番号・車両番号（あるとき）"_qs, u"Plate, if there is one"_qs) } });
    return row(draft, y, 11.5,
        { { .label = u"車台番号"_qs,
            .field = text(u"chassisNumber"_qs, u"車台番号"_qs, u"Chassis number"_qs, true) } });
}

double purposeRows(Draft &draft, double top)
{
    FormField purpose { .id = u"drivePurpose"_qs, .label = { u"運行の目的"_qs, u"Purpose of the drive"_qs } };
    purpose.required = true;
    double y = row(draft, top, 26,
        { { .label = u"運行の目的"_qs,
            .field = purpose,
            .answers = { answer(u"inspection"_qs, u"継続検査のため"_qs, u"Inspection"_qs),
                answer(u"new"_qs, u"新規登録・新規検査のため"_qs, u"New registration"_qs),
                answer(u"test"_qs, u"整備後などの試運転"_qs, u"Test drive"_qs),
                answer(u"repair"_qs, u"整備・修理への回送"_qs, u"Transfer for repair"_qs),
                answer(u"sale"_qs, u"販売先への回送"_qs, u"Transfer to a buyer"_qs),
                answer(u"plate"_qs, u"番号標・封印の取付け"_qs, u"Plate or seal"_qs),
                otherAnswer(u"drivePurpose"_qs, { u"その他の目的"_qs, u"Other purpose"_qs }, 34) },
            .columns = 2 } });
    y = row(draft, y, 11.5,
        { { .label = u"出発地"_qs, .field = text(u"routeFrom"_qs, u"出発地"_qs, u"From"_qs, true), .width = 84 },
            { .label = u"到着地"_qs, .field = text(u"routeTo"_qs, u"到着地"_qs, u"To"_qs, true) } });
    y = row(draft, y, 11.5,
        { { .label = u"主な経由地"_qs, .field = text(u"routeVia"_qs, u"主な経由地"_qs, u"Via"_qs, true) } });
    return row(draft, y, 11.5,
        { { .label = u"運行の期間"_qs,
              .field = day(u"driveFrom"_qs, u"運行の始まる日"_qs, u"First day of the drive"_qs),
              .width = 84 },
            { .label = u"から"_qs,
                .field = day(u"driveUntil"_qs, u"運行の終わる日（5日以内）"_qs, u"Last day (5 days at most)"_qs),
                .labelWidth = 12 } });
}

double insuranceRows(Draft &draft, double top)
{
    double y = row(draft, top, 11.5,
        { { .label = u"保険会社"_qs,
              .field = text(u"insurer"_qs, u"自賠責保険の会社"_qs, u"Insurer"_qs, true),
              .width = 84 },
            { .label = u"証明書番号"_qs,
                .field = text(u"policyNumber"_qs, u"自賠責保険の証明書番号"_qs, u"Policy number"_qs, true) } });
    return row(draft, y, 11.5,
        { { .label = u"保険の期間"_qs,
              .field = day(u"policyFrom"_qs, u"自賠責保険の始まる日"_qs, u"Insured from"_qs),
              .width = 84 },
            { .label = u"から"_qs,
                .field = day(u"policyUntil"_qs, u"自賠責保険の終わる日"_qs, u"Insured until"_qs),
                .labelWidth = 12 } });
}

} // namespace

Sheet rinjiUnko()
{
    // Purpose, route and period are what the permit says (道路運送車両法 35条). 750 yen: 地方公共団体の手数料の標準に
    // 関する政令. 1 year is usual; the city's table of retention decides.
    Draft draft({ .id = u"rinji-unko"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-RINJI"_qs,
        .title = { u"自動車臨時運行許可申請書"_qs, u"Application for a temporary driving permit"_qs },
        .kana = u"じどうしゃりんじうんこうきょかしんせいしょ"_qs,
        .keywords = { u"臨時運行"_qs, u"仮ナンバー"_qs, u"車検"_qs, u"回送"_qs, u"自動車"_qs, u"かりなんばー"_qs,
            u"りんじうんこう"_qs, u"rinji"_qs, u"temporary plate"_qs },
        .fees = { { .yen = 750 } },
        .retentionYears = 1 });
    const double top = heading(draft, { u"申請年月日"_qs, u"Date of the application"_qs },
        u"次の自動車の臨時運行の許可を申請します。太枠の中を記入し、□はあてはまるものに✓を付けてください。"_qs);
    double y = applicantRows(draft, top);
    block(draft, top, y, u"申請者"_qs);
    double begin = y;
    y = vehicleRows(draft, begin);
    block(draft, begin, y, u"自動車"_qs);
    begin = y;
    y = purposeRows(draft, begin);
    block(draft, begin, y, u"運行"_qs);
    begin = y;
    y = insuranceRows(draft, begin);
    block(draft, begin, y, u"自賠責"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2,
        { u"・期間は、目的と経路から見て必要な日数（長くて5日）です。自賠責保険の証明書は原本を提示してください。"_qs,
            u"・期間が終わった日から5日以内に、許可証と番号標を返してください。"_qs });

    staffBlock(draft,
        { answer(u"vehicle"_qs, u"車検証等の確認"_qs, u"Vehicle papers seen"_qs),
            answer(u"insurance"_qs, u"自賠責の確認"_qs, u"Insurance seen"_qs),
            answer(u"plate"_qs, u"番号標の貸与"_qs, u"Plate lent"_qs),
            answer(u"returned"_qs, u"番号標の返納"_qs, u"Plate returned"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
