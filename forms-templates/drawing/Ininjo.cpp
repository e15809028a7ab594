#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

constexpr double taskHeight = 12;
constexpr int taskCount = 5;
constexpr double copiesWidth = 22;

double agent(Draft &draft, double top)
{
    const Someone person { QStringLiteral("agent"), QStringLiteral("agent"),
        { QStringLiteral("代理人"), QStringLiteral("the agent") }, true };
    double y = addressRow(draft, person, top, 14);
    y = nameRows(draft, person, y, 20.5, rightMm - valueLeftMm);
    y = birthDateRow(draft, person, y, 9.5);
    draft.label(labelAt(y, 9.5), QStringLiteral("委任者との\n関係"), 8);
    draft.frame(across(y, 9.5));
    draft.addIn(across(y, 9.5),
        { .id = QStringLiteral("relation"),
            .label = { QStringLiteral("委任者との関係"), QStringLiteral("Relation to the person represented") } });
    return y + 9.5;
}

void task(Draft &draft, int number, double top)
{
    const QRectF line(labelLeftMm, top, rightMm - labelLeftMm, taskHeight);
    draft.frame(line);
    draft.write({ line.left(), top, 8, taskHeight }, QString::number(number), 9, Place::Center);
    draft.dotted({ line.left() + 8, top }, { line.left() + 8, line.bottom() });
    draft.dotted({ line.right() - copiesWidth, top }, { line.right() - copiesWidth, line.bottom() });
    FormField text { .id = QStringLiteral("task%1").arg(number),
        .kind = QStringLiteral("multi-line"),
        .label = { QStringLiteral("委任する手続き%1").arg(number), QStringLiteral("Procedure %1").arg(number) } };
    text.overflow = QStringLiteral("wrap");
    text.required = number == 1;
    if (number > 1)
        text.when = { Condition { .field = QStringLiteral("task%1").arg(number - 1) } };
    draft.addIn(line.adjusted(8, 0, -copiesWidth, 0), text);
    draft.amount({ .id = QStringLiteral("taskCopies%1").arg(number),
                     .label = { QStringLiteral("手続き%1の通数").arg(number),
                         QStringLiteral("Copies of procedure %1").arg(number) },
                     .when = { Condition { .field = text.id } } },
        line.adjusted(line.width() - copiesWidth, 0, 0, 0), QStringLiteral("通"));
}

double personalNumberRow(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("個人番号"), 8.5);
    draft.frame(across(top, height));
    draft.choices(
        { .id = QStringLiteral("withPersonalNumber"),
            .label = { QStringLiteral("個人番号入りの住民票"), QStringLiteral("Record with the personal number") } },
        across(top, height),
        { { QStringLiteral("without"),
              { QStringLiteral("個人番号の記載を求めない"), QStringLiteral("Without personal number") } },
            { QStringLiteral("with"),
                { QStringLiteral("記載を求める（委任者へ郵送）"),
                    QStringLiteral("With personal number (mailed)") } } });
    return top + height;
}

double receiptRow(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("受領"), 8.5);
    draft.frame(across(top, height));
    draft.choices({ .id = QStringLiteral("receipt"),
                      .label = { QStringLiteral("受領の委任"), QStringLiteral("Receiving the documents") } },
        across(top, height),
        { { QStringLiteral("entrusted"),
              { QStringLiteral("証明書などの受領も委任する"), QStringLiteral("Entrusted too") } },
            { QStringLiteral("not-entrusted"),
                { QStringLiteral("受領は委任しない"), QStringLiteral("Not entrusted") } } });
    return top + height;
}

double tasks(Draft &draft, double top)
{
    double y = hintRow(
        draft, top, QStringLiteral("1つずつ具体的に記入してください。例：住民票の写し　世帯全員　本籍・続柄を記載"));
    for (int i = 1; i <= taskCount; ++i, y += taskHeight)
        task(draft, i, y);
    y = personalNumberRow(draft, y, 9);
    return receiptRow(draft, y, 9);
}

/// A seal takes the place of the signature when someone cannot sign.
double sealRow(Draft &draft, double top)
{
    constexpr double height = 22;
    draft.label(labelAt(top, height), QStringLiteral("押印"));
    draft.frame(across(top, height));
    draft.write({ valueLeftMm + 3, top, 108, height },
        QStringLiteral("署名は、委任者本人がしてください。\n署名できないときは、記名のうえ右に押印してください。"),
        8.5);
    const QRectF cell(rightMm - 30, top, 30, height);
    draft.frame(cell);
    draft.write(cell, QStringLiteral("印"), 9, Place::Center);
    FormField seal { .id = QStringLiteral("applicantSeal"),
        .kind = QStringLiteral("image"),
        .label = { QStringLiteral("委任者の印"), QStringLiteral("Seal of the person represented") } };
    draft.addIn(cell, std::move(seal));
    return top + height;
}

double principal(Draft &draft, double top)
{
    const Someone person { QStringLiteral("applicant"), QStringLiteral("applicant"),
        { QStringLiteral("委任者"), QStringLiteral("the person represented") }, true, false };
    double y = addressRow(draft, person, top, 14);
    y = signedNameRows(draft, person, y, 20.5);
    y = birthDateAndPhoneRow(draft, person, y, 9.5);
    return sealRow(draft, y);
}

} // namespace

/// The person who puts the card down to have this form printed is the one who signs it: 委任者 = applicant, 代理人 =
/// agent.
Sheet ininjo()
{
    // Kept with the application that it belongs to; 1 year is usual.
    Draft draft({ .id = u"ininjo"_qs,
        .version = u"1.1"_qs,
        .formNumber = u"F-ININ"_qs,
        .title = { u"委任状"_qs, u"Power of attorney"_qs },
        .kana = u"いにんじょう"_qs,
        .keywords = { u"委任"_qs, u"代理人"_qs, u"いにん"_qs, u"だいりにん"_qs, u"ininjo"_qs, u"power of attorney"_qs },
        .retentionYears = 1 });

    const double top = heading(draft, { QStringLiteral("委任年月日"), QStringLiteral("Date of the authorisation") },
        QStringLiteral("私は、次の者を代理人と定め、下の手続きを委任します。"));
    double y = agent(draft, top);
    block(draft, top, y, QStringLiteral("代理人"));
    double begin = y;
    y = tasks(draft, begin);
    block(draft, begin, y, QStringLiteral("委任する手続き"));
    begin = y;
    y = principal(draft, begin);
    block(draft, begin, y, QStringLiteral("委任者"));
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 3,
        { QStringLiteral(
              "・委任者が作成した日を委任年月日に記入してください。代理人は、窓口で本人確認書類を提示してください。"),
            QStringLiteral("・法定代理人は、この委任状に代えて、戸籍全部事項証明書または後見の登記事項証明書を提示して"
                           "ください。") });
    staffStrip(draft,
        { { QStringLiteral("intent"), { QStringLiteral("委任の意思の確認"), QStringLiteral("Intent confirmed") } },
            { QStringLiteral("content"), { QStringLiteral("記載内容の確認"), QStringLiteral("Content checked") } },
            { QStringLiteral("agent"), { QStringLiteral("代理人の本人確認"), QStringLiteral("Agent identified") } } });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
