#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString relationId = u"relation"_qs;

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

/// Who asks, when the visitor only comes for someone. Roles know no such person, so nothing is bound.
double requester(Draft &draft, double top)
{
    const Someone person { QStringLiteral("requester"), {},
        { QStringLiteral("請求者"), QStringLiteral("the requester") } };
    double y = hintRow(
        draft, top, QStringLiteral("代理人・使者が窓口に来たときだけ、頼んだ人（請求者）を記入してください。"));
    y = addressRow(draft, person, y, 9.5);

    constexpr double height = 10;
    draft.label(labelAt(y, height), QStringLiteral("氏名"));
    const QRectF name(valueLeftMm, y, 82, height);
    draft.frame(name);
    FormField nameField { .id = QStringLiteral("requesterName"),
        .label = { QStringLiteral("請求者の氏名"), QStringLiteral("Name of the requester") } };
    nameField.size = 13;
    nameField.overflow = QStringLiteral("wrap");
    draft.addIn(name, nameField);
    draft.label({ name.right(), y, 22, height }, QStringLiteral("窓口に来た\n人との関係"), 7.5);
    const QRectF relation(name.right() + 22, y, rightMm - name.right() - 22, height);
    draft.frame(relation);
    draft.addIn(relation,
        { .id = QStringLiteral("requesterRelation"),
            .label = { QStringLiteral("窓口に来た人との関係"), QStringLiteral("Relation to the visitor") } });
    y += height;

    draft.label(labelAt(y, 7), QStringLiteral("権限の書類"));
    draft.frame(across(y, 7));
    FormField authority { .id = QStringLiteral("authority"),
        .label = { QStringLiteral("権限を確かめる書類"), QStringLiteral("Proof of authority") } };
    authority.several = true;
    draft.choices(authority, across(y, 7),
        { { QStringLiteral("power-of-attorney"), { QStringLiteral("委任状"), QStringLiteral("Power of attorney") } },
            { QStringLiteral("guardian"),
                { QStringLiteral("登記事項証明書"), QStringLiteral("Certificate of guardianship") } },
            { QStringLiteral("koseki"), { QStringLiteral("戸籍"), QStringLiteral("Family register") } },
            { QStringLiteral("other"), { QStringLiteral("その他"), QStringLiteral("Other") },
                QStringLiteral("authorityOther"),
                { QStringLiteral("その他の権限の書類"), QStringLiteral("Other proof of authority") }, 34 } });
    return y + 7;
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

struct Kind {
    QString value;
    Caption label;
    QString copiesId;
};

QList<Kind> kinds()
{
    return {
        { QStringLiteral("household"),
            { QStringLiteral("住民票（世帯全員）"), QStringLiteral("Record of the whole household") },
            QStringLiteral("copiesHousehold") },
        { QStringLiteral("individual"),
            { QStringLiteral("住民票（世帯の一部）"), QStringLiteral("Record of some members") },
            QStringLiteral("copiesIndividual") },
        { QStringLiteral("removed"), { QStringLiteral("除票"), QStringLiteral("Record of someone who left") },
            QStringLiteral("copiesRemoved") },
        { QStringLiteral("former"), { QStringLiteral("改製原住民票"), QStringLiteral("Record before revision") },
            QStringLiteral("copiesFormer") },
        { QStringLiteral("items"),
            { QStringLiteral("記載事項証明書"), QStringLiteral("Certificate of recorded items") },
            QStringLiteral("copiesItems") },
        { QStringLiteral("items-own-form"),
            { QStringLiteral("同（相手先の様式）"), QStringLiteral("The same on the recipient's form") },
            QStringLiteral("copiesItemsOwnForm") },
    };
}

/// Two columns of kinds, each with its number of copies; below them the sum.
double certificates(Draft &draft, double top)
{
    constexpr double row = 7;
    const double half = (rightMm - valueLeftMm) / 2;
    draft.label(labelAt(top, row * 4), QStringLiteral("種類と通数"));
    FormField kind { .id = QStringLiteral("certificates"),
        .label = { QStringLiteral("証明書の種類"), QStringLiteral("Kinds of certificate") } };
    kind.required = true;
    kind.several = true;
    QList<Choice> answers;
    QStringList parts;
    const QList<Kind> all = kinds();
    for (const Kind &each : all)
        parts << each.copiesId;
    for (const Kind &each : all)
        answers << Choice { each.value, each.label };
    draft.choices(kind, across(top, row * 3), answers, 2);
    for (int i = 0; i < all.size(); ++i) {
        const QRectF cell(valueLeftMm + half * (i % 2), top + row * (i / 2), half, row);
        draft.frame(cell);
        draft.amount({ .id = all.at(i).copiesId,
                         .label = { all.at(i).label.ja + QStringLiteral("の通数"),
                             QStringLiteral("Copies: ") + all.at(i).label.en },
                         .when = { answered(kind.id, { all.at(i).value }) } },
            cell.adjusted(half - 22, 0, 0, 0), QStringLiteral("通"));
        draft.dotted({ cell.right() - 22, cell.top() }, { cell.right() - 22, cell.bottom() });
    }
    const QRectF sum(valueLeftMm + half, top + row * 3, half, row);
    draft.frame(across(sum.top(), row));
    draft.write(sum.adjusted(0, 0, -24, 0), QStringLiteral("合計"), 9, Place::Right);
    draft.dotted({ sum.right() - 22, sum.top() }, { sum.right() - 22, sum.bottom() });
    FormField copies { .id = QStringLiteral("copies"),
        .label = { QStringLiteral("合計通数"), QStringLiteral("Copies in all") } };
    copies.required = true;
    copies.calculate = { .what = u"sum"_qs, .of = parts };
    draft.amount(copies, sum.adjusted(half - 22, 0, 0, 0), QStringLiteral("通"));
    return top + row * 4;
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

double thirdParty(Draft &draft, double top)
{
    double y = hintRow(
        draft, top, QStringLiteral("本人・同じ世帯の人・委任された代理人のどれでもないときだけ記入してください。"));
    draft.label(labelAt(y, 6.5), QStringLiteral("理由"));
    draft.frame(across(y, 6.5));
    draft.choices({ .id = QStringLiteral("thirdPartyReason"),
                      .label = { QStringLiteral("第三者請求の理由"), QStringLiteral("Reason of a third party") } },
        across(y, 6.5),
        { { QStringLiteral("rights"),
              { QStringLiteral("権利の行使・義務の履行"),
                  QStringLiteral("Exercise of a right, performance of a duty") } },
            { QStringLiteral("authority"),
                { QStringLiteral("国等への提出"), QStringLiteral("Submission to an authority") } },
            { QStringLiteral("legitimate"),
                { QStringLiteral("その他の正当な理由"), QStringLiteral("Other legitimate reason") } } });
    y += 6.5;
    draft.label(labelAt(y, 10.5), QStringLiteral("具体的な内容"), 8.5);
    draft.frame(across(y, 10.5));
    FormField detail { .id = QStringLiteral("thirdPartyDetail"),
        .kind = QStringLiteral("multi-line"),
        .label = { QStringLiteral("理由の具体的な内容"), QStringLiteral("Details of the reason") } };
    detail.overflow = QStringLiteral("wrap");
    detail.size = 9;
    draft.addIn(across(y, 10.5), detail);
    y += 10.5;
    draft.label(labelAt(y, 6.5), QStringLiteral("疎明資料"));
    draft.frame(across(y, 6.5));
    FormField evidence { .id = QStringLiteral("thirdPartyEvidence"),
        .label = { QStringLiteral("疎明資料"), QStringLiteral("Supporting documents") } };
    evidence.size = 9;
    draft.addIn(across(y, 6.5), evidence);
    return y + 6.5;
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
    const Someone visitor { QStringLiteral("applicant"), QStringLiteral("applicant"),
        { QStringLiteral("窓口に来た人"), QStringLiteral("the visitor") }, true };

    const double top = heading(draft, { QStringLiteral("請求年月日"), QStringLiteral("Date of the request") },
        QStringLiteral("太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"));
    double y = addressRow(draft, visitor, top, 10.5);
    y = signedNameRows(draft, visitor, y, 16);
    y = birthDateAndPhoneRow(draft, visitor, y, 7.5);
    y = relationRow(draft, y, 7.8);
    block(draft, top, y, QStringLiteral("窓口に来た人"));

    double begin = y;
    y = draft.onlyWhen({ answered(relationId, { u"agent"_qs, u"other"_qs }) }, [&] { return requester(draft, begin); });
    block(draft, begin, y, QStringLiteral("請求者"));
    begin = y;
    y = subject(draft, begin);
    block(draft, begin, y, QStringLiteral("必要な人"));
    begin = y;
    y = certificates(draft, begin);
    y = items(draft, y);
    y = purposeRow(draft, y, 7.5);
    block(draft, begin, y, QStringLiteral("必要な証明書"));
    begin = y;
    y = draft.onlyWhen({ answered(relationId, { u"other"_qs }) }, [&] { return thirdParty(draft, begin); });
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
