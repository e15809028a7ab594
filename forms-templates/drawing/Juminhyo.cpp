#include "forms-templates/drawing/CertificateParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

double relationRow(Draft &draft, double top, double height)
{
    FormField relation { .id = relationId,
        .label = { u"窓口に来た人は（必要な人から見て）"_qs, u"The visitor is"_qs } };
    relation.required = true;
    return row(draft, top, height,
        { { .label = u"必要な人\nとの関係"_qs,
            .field = relation,
            .answers = { answer(u"self"_qs, u"本人"_qs, u"The person"_qs),
                answer(u"household"_qs, u"同じ世帯の人"_qs, u"Of the same household"_qs),
                answer(u"agent"_qs, u"委任された代理人"_qs, u"Authorised agent"_qs),
                otherAnswer(relationId, { u"その他の関係"_qs, u"Other relation"_qs }, 30) },
            .labelPt = 7.5 } });
}

double householdHeadRow(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("世帯主"));
    draft.frame(across(top, height));
    FormField head { .id = QStringLiteral("householdHead"),
        .label = { QStringLiteral("世帯主の氏名"), QStringLiteral("Name of the head of the household") } };
    head.size = 12;
    head.overflow = QStringLiteral("wrap");
    head.binding = u"common.householdHead"_qs;
    draft.addIn(across(top, height), head);
    return top + height;
}

double subject(Draft &draft, double top)
{
    const Someone person { QStringLiteral("subject"), QStringLiteral("subject"),
        { QStringLiteral("必要な人"), QStringLiteral("the person concerned") }, true };
    double y = addressRow(draft, person, top, 10);
    y = nameRows(draft, person, y, 14.5, rightMm - valueLeftMm);
    y = birthDateRow(draft, person, y, 7.5);
    return householdHeadRow(draft, y, 7.5);
}

QList<CertificateKind> kinds()
{
    return { { u"household"_qs, { u"住民票（世帯全員）"_qs, u"Record of the whole household"_qs } },
        { u"individual"_qs, { u"住民票（世帯の一部）"_qs, u"Record of some members"_qs } },
        { u"removed"_qs, { u"除票"_qs, u"Record of someone who left"_qs } },
        { u"former"_qs, { u"改製原住民票"_qs, u"Record before revision"_qs } },
        { u"items"_qs, { u"記載事項証明書"_qs, u"Certificate of recorded items"_qs } },
        { u"items-own-form"_qs, { u"同（相手先の様式）"_qs, u"The same on the recipient's form"_qs } } };
}

/// What the law leaves out unless it is asked for (住民基本台帳法12条5項).
double items(Draft &draft, double top)
{
    constexpr double row = 6.2;
    constexpr double hint = 5;
    draft.label(labelAt(top, row * 4 + hint), QStringLiteral("記載するもの"), 8.5);
    const QRectF cell = across(top, row * 4);
    const QRectF below(cell.left(), cell.bottom(), cell.width(), hint);
    draft.frame(cell.united(below));
    draft.write(below.adjusted(2, 0, -1, 0),
        QStringLiteral("✓のないものは省略します。個人番号・住民票コード入りは、代理人には渡さず本人へ郵送します。"),
        7.5);
    FormField field { .id = QStringLiteral("items"),
        .label = { QStringLiteral("記載するもの（なければ省略）"),
            QStringLiteral("Items to be included (left out otherwise)") } };
    field.several = true;
    draft.choices(field, cell,
        { { QStringLiteral("relationship"),
              { QStringLiteral("世帯主・続柄"), QStringLiteral("Head of household, relationship") } },
            { QStringLiteral("domicile"), { QStringLiteral("本籍・筆頭者"), QStringLiteral("Registered domicile") } },
            { QStringLiteral("former-addresses"),
                { QStringLiteral("旧住所の履歴"), QStringLiteral("Former addresses") } },
            { QStringLiteral("name-history"), { QStringLiteral("氏名の変更履歴"), QStringLiteral("Former names") } },
            { QStringLiteral("personal-number"), { QStringLiteral("個人番号"), QStringLiteral("Personal number") } },
            { QStringLiteral("record-code"),
                { QStringLiteral("住民票コード"), QStringLiteral("Resident record code") } },
            { QStringLiteral("nationality"), { QStringLiteral("国籍・地域"), QStringLiteral("Nationality") } },
            { QStringLiteral("residence-status"),
                { QStringLiteral("在留資格"), QStringLiteral("Status of residence") } },
            { QStringLiteral("residence-period"),
                { QStringLiteral("在留期間・満了日"), QStringLiteral("Period of stay") } },
            { QStringLiteral("residence-card-number"),
                { QStringLiteral("在留カード等の番号"), QStringLiteral("Residence card number") } },
            { QStringLiteral("article-30-45"),
                { QStringLiteral("30条45区分"), QStringLiteral("Class under article 30-45") } } },
        3);
    return below.bottom();
}

} // namespace

Sheet juminhyo()
{
    // 1 year: 住民基本台帳法施行令 34条4項. 300 yen a copy: usual, the city's ordinance decides.
    Draft draft({ .id = u"juminhyo"_qs,
        .version = u"1.1"_qs,
        .formNumber = u"F-JUMIN"_qs,
        .title = { u"住民票の写し等交付請求書"_qs, u"Request for a copy of the resident record"_qs },
        .kana = u"じゅうみんひょうのうつしとうこうふせいきゅうしょ"_qs,
        .keywords = { u"住民票"_qs, u"世帯全員"_qs, u"除票"_qs, u"改製原"_qs, u"記載事項証明書"_qs,
            u"じゅうみんひょう"_qs, u"juminhyo"_qs, u"resident record"_qs },
        .fees = { { .yen = 300, .per = u"copies"_qs } },
        .retentionYears = 1 });

    const double top = heading(draft, { QStringLiteral("請求年月日"), QStringLiteral("Date of the request") },
        QStringLiteral("太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"));
    double y = visitorRows(draft, top, 10.5, 16, 7.5);
    y = relationRow(draft, y, 7.8);
    block(draft, top, y, QStringLiteral("窓口に来た人"));

    double begin = y;
    y = requesterRows(draft, begin, 10);
    block(draft, begin, y, QStringLiteral("請求者"));
    begin = y;
    y = subject(draft, begin);
    block(draft, begin, y, QStringLiteral("必要な人"));
    begin = y;
    y = certificateTable(draft, begin, 7, kinds());
    y = items(draft, y);
    y = purposeRow(draft, y, 7.5);
    block(draft, begin, y, QStringLiteral("必要な証明書"));
    begin = y;
    y = thirdPartyRows(draft, begin, 10.5);
    block(draft, begin, y, QStringLiteral("第三者"));
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);

    staffBlock(draft,
        { { QStringLiteral("suppression"), { QStringLiteral("抑止の確認"), QStringLiteral("Suppression checked") } },
            { QStringLiteral("authority"), { QStringLiteral("権限の確認"), QStringLiteral("Authority checked") } },
            { QStringLiteral("mailed"), { QStringLiteral("本人へ郵送"), QStringLiteral("To be mailed") } },
            { QStringLiteral("copies"), { QStringLiteral("通数の確認"), QStringLiteral("Copies checked") } } });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
