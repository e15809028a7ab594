#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

double registrationNumber(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("印鑑登録番号"), 8.5);
    draft.frame(across(top, height));
    FormField number { .id = QStringLiteral("registrationNumber"),
        .label = { QStringLiteral("印鑑登録番号（登録証の番号）"),
            QStringLiteral("Seal registration number (on the card)") } };
    number.size = 13;
    const QRectF cell(valueLeftMm, top, 82, height);
    draft.addIn(cell, std::move(number));
    draft.write({ cell.right() + 2, top, 58, height }, QStringLiteral("（印鑑登録証の番号）"), 8);
    return top + height;
}

double registrant(Draft &draft, double top)
{
    const Someone person { QStringLiteral("subject"), QStringLiteral("subject"),
        { QStringLiteral("登録者"), QStringLiteral("the registrant") }, true };
    double y = registrationNumber(draft, top, 13);
    y = addressRow(draft, person, y, 17);
    y = nameRows(draft, person, y, 24, rightMm - valueLeftMm);
    return birthDateRow(draft, person, y, 12);
}

double certificate(Draft &draft, double top)
{
    constexpr double height = 14;
    draft.label(labelAt(top, height), QStringLiteral("通数"));
    draft.frame(across(top, height));
    draft.write({ valueLeftMm + 3, top, 52, height }, QStringLiteral("印鑑登録証明書"), 11, Place::Left, true);
    FormField copies { .id = QStringLiteral("copies"), .label = { QStringLiteral("通数"), QStringLiteral("Copies") } };
    copies.required = true;
    copies.size = 14;
    draft.amount(std::move(copies), { valueLeftMm + 56, top, 34, height }, QStringLiteral("通"));
    return purposeRow(draft, top + height, 11);
}

double visitorRelation(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("登録者との\n関係"), 8);
    draft.frame(across(top, height));
    FormField relation { .id = QStringLiteral("relation"),
        .label = { QStringLiteral("窓口に来た人は"), QStringLiteral("The visitor is") } };
    relation.required = true;
    draft.choices(std::move(relation), across(top, height),
        { { QStringLiteral("self"), { QStringLiteral("本人"), QStringLiteral("The registrant") } },
            { QStringLiteral("agent"), { QStringLiteral("代理人　登録者との続柄・関係"), QStringLiteral("An agent") },
                QStringLiteral("relationOther"),
                { QStringLiteral("代理人と登録者の関係"), QStringLiteral("The agent's relation to the registrant") },
                52 } });
    return top + height;
}

double shownRow(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("提示するもの"), 8.5);
    draft.frame(across(top, height));
    draft.choices({ .id = QStringLiteral("shown"),
                      .label = { QStringLiteral("提示するもの"), QStringLiteral("Shown at the counter") } },
        across(top, height),
        { { QStringLiteral("registration-card"),
              { QStringLiteral("印鑑登録証"), QStringLiteral("Seal registration card") } },
            { QStringLiteral("my-number-card"),
                { QStringLiteral("マイナンバーカード（本人が申請するときだけ）"),
                    QStringLiteral("My Number card (the registrant only)") } } });
    return top + height;
}

double visitor(Draft &draft, double top)
{
    const Someone person { QStringLiteral("applicant"), QStringLiteral("applicant"),
        { QStringLiteral("窓口に来た人"), QStringLiteral("the visitor") }, true };
    double y = visitorRelation(draft, top, 11);
    y = shownRow(draft, y, 11);
    y = addressRow(draft, person, y, 17);
    y = signedNameRows(draft, person, y, 24);
    return birthDateAndPhoneRow(draft, person, y, 12);
}

} // namespace

Sheet inkanShomei()
{
    // 300 yen and 2 years: usual; the city's ordinance and its table of retention decide.
    Draft draft({ .id = u"inkan-shomei"_qs,
        .version = u"1.1"_qs,
        .formNumber = u"F-INKAN-SHO"_qs,
        .title = { u"印鑑登録証明書交付申請書"_qs, u"Application for a seal registration certificate"_qs },
        .kana = u"いんかんとうろくしょうめいしょこうふしんせいしょ"_qs,
        .keywords = { u"印鑑"_qs, u"印鑑証明"_qs, u"印鑑登録証明書"_qs, u"実印"_qs, u"いんかん"_qs, u"inkan"_qs,
            u"seal certificate"_qs },
        .fees = { { .yen = 300, .per = u"copies"_qs } },
        .retentionYears = 2 });

    const double top = heading(draft, { QStringLiteral("申請年月日"), QStringLiteral("Date of the application") },
        QStringLiteral("太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"));
    double y = registrant(draft, top);
    block(draft, top, y, QStringLiteral("登録者"));
    double begin = y;
    y = certificate(draft, begin);
    block(draft, begin, y, QStringLiteral("証明書"));
    begin = y;
    y = visitor(draft, begin);
    block(draft, begin, y, QStringLiteral("窓口に来た人"));
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 4,
        { QStringLiteral("・印鑑登録証（カード）を必ず提示してください。提示がないときは交付できません。"),
            QStringLiteral(
                "・代理人は、登録者の印鑑登録証を持参し、登録者の住所・氏名・生年月日を正しく記入してください。"),
            QStringLiteral("・マイナンバーカードの暗証番号による交付は、登録者本人だけが利用できます。") });

    staffBlock(draft,
        { { QStringLiteral("card-shown"), { QStringLiteral("登録証の提示"), QStringLiteral("Card shown") } },
            { QStringLiteral("compared"), { QStringLiteral("登録者の照合"), QStringLiteral("Registrant compared") } },
            { QStringLiteral("suppression"), { QStringLiteral("抑止の確認"), QStringLiteral("Suppression checked") } },
            { QStringLiteral("copies"), { QStringLiteral("通数の確認"), QStringLiteral("Copies checked") } } });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
