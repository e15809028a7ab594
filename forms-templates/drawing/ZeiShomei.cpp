#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

double applicant(Draft &draft, double top)
{
    const Someone person { QStringLiteral("applicant"), QStringLiteral("applicant"),
        { QStringLiteral("申請者"), QStringLiteral("the applicant") }, true };
    double y = addressRow(draft, person, top, 12);
    y = signedNameRows(draft, person, y, 18);
    y = birthDateAndPhoneRow(draft, person, y, 8.5);
    constexpr double height = 8.5;
    draft.label(labelAt(y, height), QStringLiteral("証明が必要な\n人との関係"), 7.5);
    draft.frame(across(y, height));
    FormField relation { .id = QStringLiteral("relation"),
        .label = { QStringLiteral("証明が必要な人から見た申請者"), QStringLiteral("The applicant is") } };
    relation.required = true;
    draft.choices(std::move(relation), across(y, height),
        { { QStringLiteral("self"), { QStringLiteral("本人"), QStringLiteral("The person") } },
            { QStringLiteral("household"),
                { QStringLiteral("同じ世帯の親族"), QStringLiteral("Relative of the same household") } },
            { QStringLiteral("heir"), { QStringLiteral("相続人"), QStringLiteral("Heir") } },
            { QStringLiteral("agent"), { QStringLiteral("代理人"), QStringLiteral("Agent") } },
            { QStringLiteral("other"), { QStringLiteral("その他"), QStringLiteral("Other") },
                QStringLiteral("relationOther"), { QStringLiteral("その他の関係"), QStringLiteral("Other relation") },
                22 } });
    return y + height;
}

double subject(Draft &draft, double top)
{
    const Someone person { QStringLiteral("subject"), QStringLiteral("subject"),
        { QStringLiteral("証明が必要な人"), QStringLiteral("the person concerned") }, true };
    double y = addressRow(draft, person, top, 12);
    constexpr double height = 10;
    draft.label(labelAt(y, height), QStringLiteral("1月1日の住所\n（違うとき）"), 7.5);
    draft.frame(across(y, height));
    FormField january { .id = QStringLiteral("addressOnJanuaryFirst"),
        .kind = QStringLiteral("multi-line"),
        .label = { QStringLiteral("その年の1月1日の住所"), QStringLiteral("Address on 1 January of that year") } };
    january.overflow = QStringLiteral("wrap");
    january.size = 10;
    draft.addIn(across(y, height), std::move(january));
    y = nameRows(draft, person, y + height, 17.5, rightMm - valueLeftMm);
    return birthDateRow(draft, person, y, 8.5);
}

struct Kind {
    Choice answer;
    QString idTail; ///< yearIncome, copiesIncome
    QString shortName = {}; ///< where the answer's own words go on into its blank: "納税証明書" of "納税証明書　税目"
};

QList<Kind> kinds()
{
    return {
        { { QStringLiteral("income"), { QStringLiteral("所得証明書"), QStringLiteral("Income") } },
            QStringLiteral("Income") },
        { { QStringLiteral("taxation"),
              { QStringLiteral("課税（非課税）証明書"), QStringLiteral("Taxation or exemption") } },
            QStringLiteral("Taxation") },
        { { QStringLiteral("payment"), { QStringLiteral("納税証明書　税目"), QStringLiteral("Tax payment") },
              QStringLiteral("taxItem"),
              { QStringLiteral("納税証明の税目"), QStringLiteral("Tax of the payment certificate") }, 32 },
            QStringLiteral("Payment"), QStringLiteral("納税証明書") },
        { { QStringLiteral("light-vehicle"),
              { QStringLiteral("軽自動車税（車検用）車両番号"), QStringLiteral("Light vehicle tax for inspection") },
              QStringLiteral("vehicleNumber"), { QStringLiteral("車両番号"), QStringLiteral("Vehicle number") }, 25 },
            QStringLiteral("LightVehicle"), QStringLiteral("軽自動車税（車検用）") },
        { { QStringLiteral("property-value"),
              { QStringLiteral("固定資産評価証明書"), QStringLiteral("Property assessment") } },
            QStringLiteral("PropertyValue") },
        { { QStringLiteral("property-tax"), { QStringLiteral("固定資産公課証明書"), QStringLiteral("Property tax") } },
            QStringLiteral("PropertyTax") },
        { { QStringLiteral("property-list"),
              { QStringLiteral("名寄帳（課税台帳）の写し"), QStringLiteral("List of properties") } },
            QStringLiteral("PropertyList") },
        { { QStringLiteral("dwelling"), { QStringLiteral("住宅用家屋証明書"), QStringLiteral("Dwelling house") } },
            QStringLiteral("Dwelling") },
        { { QStringLiteral("company"), { QStringLiteral("法人の証明書　種類"), QStringLiteral("Company") },
              QStringLiteral("companyKind"),
              { QStringLiteral("法人の証明書の種類"), QStringLiteral("Kind of company certificate") }, 32 },
            QStringLiteral("Company"), QStringLiteral("法人の証明書") },
    };
}

QList<Fee> feesOfKinds()
{
    QList<Fee> fees;
    for (const Kind &kind : kinds()) {
        const bool dwelling = kind.answer.value == u"dwelling"_qs;
        if (kind.answer.value != u"light-vehicle"_qs)
            fees << Fee { .yen = dwelling ? 1300 : 300, .per = u"copies"_qs + kind.idTail };
    }
    return fees;
}

constexpr double rowHeight = 7.6;
constexpr double yearLeft = 144;
constexpr double copiesLeft = 177;
constexpr double kindLeft = labelLeftMm;

void tableHead(Draft &draft, double top)
{
    draft.label({ kindLeft, top, yearLeft - kindLeft, 5.5 }, QStringLiteral("証明書（種類）"), 8);
    draft.label({ yearLeft, top, copiesLeft - yearLeft, 5.5 }, QStringLiteral("年度"), 8);
    draft.label({ copiesLeft, top, rightMm - copiesLeft, 5.5 }, QStringLiteral("通数"), 8);
}

void yearAndCopies(Draft &draft, const Kind &kind, double top)
{
    const QRectF year(yearLeft, top, copiesLeft - yearLeft, rowHeight);
    const QRectF copies(copiesLeft, top, rightMm - copiesLeft, rowHeight);
    draft.frame({ kindLeft, top, yearLeft - kindLeft, rowHeight });
    draft.frame(year);
    draft.frame(copies);
    const Caption name { kind.shortName.isEmpty() ? kind.answer.label.ja : kind.shortName, kind.answer.label.en };
    draft.write(year.adjusted(2, 0, 0, 0), QStringLiteral("令和"), 8.5);
    FormField yearField { .id = QStringLiteral("year") + kind.idTail,
        .label = { name.ja + QStringLiteral("の年度"), QStringLiteral("Fiscal year (Reiwa): ") + name.en } };
    yearField.size = 10;
    yearField.calculate.what = u"fiscal-year"_qs;
    yearField.when = { answered(u"certificates"_qs, { kind.answer.value }) };
    draft.amount(yearField, year.adjusted(8.5, 0, 0, 0), QStringLiteral("年度"));
    FormField copiesField { .id = QStringLiteral("copies") + kind.idTail,
        .label = { name.ja + QStringLiteral("の通数"), QStringLiteral("Copies: ") + name.en } };
    copiesField.size = 10;
    copiesField.when = yearField.when;
    draft.amount(std::move(copiesField), copies, QStringLiteral("通"));
}

double certificates(Draft &draft, double top)
{
    tableHead(draft, top);
    const double first = top + 5.5;
    const QList<Kind> all = kinds();
    QList<Choice> answers;
    QStringList parts;
    for (const Kind &kind : all) {
        answers << kind.answer;
        parts << u"copies"_qs + kind.idTail;
    }
    FormField field { .id = QStringLiteral("certificates"),
        .label = { QStringLiteral("証明書の種類"), QStringLiteral("Kinds of certificate") } };
    field.required = true;
    field.several = true;
    const double height = rowHeight * double(all.size());
    draft.choices(std::move(field), { kindLeft, first, yearLeft - kindLeft, height }, answers, 1);
    for (int i = 0; i < all.size(); ++i)
        yearAndCopies(draft, all.at(i), first + rowHeight * i);

    const double sum = first + height;
    draft.frame({ kindLeft, sum, rightMm - kindLeft, rowHeight });
    draft.write({ yearLeft, sum, copiesLeft - yearLeft - 2, rowHeight }, QStringLiteral("合計"), 9, Place::Right);
    draft.rule({ copiesLeft, sum }, { copiesLeft, sum + rowHeight });
    FormField copies { .id = QStringLiteral("copies"),
        .label = { QStringLiteral("合計通数"), QStringLiteral("Copies in all") } };
    copies.required = true;
    copies.calculate = { .what = u"sum"_qs, .of = parts };
    draft.amount(std::move(copies), { copiesLeft, sum, rightMm - copiesLeft, rowHeight }, QStringLiteral("通"));
    return sum + rowHeight;
}

double property(Draft &draft, double top)
{
    constexpr double height = 10;
    draft.label(labelAt(top, height), QStringLiteral("固定資産の\n所在地番"), 8);
    const QRectF lot(valueLeftMm, top, 82, height);
    draft.frame(lot);
    FormField lotField { .id = QStringLiteral("propertyLocation"),
        .kind = QStringLiteral("multi-line"),
        .label = { QStringLiteral("固定資産の所在地番"), QStringLiteral("Location and lot number of the property") } };
    lotField.overflow = QStringLiteral("wrap");
    lotField.size = 9;
    draft.addIn(lot, std::move(lotField));
    draft.label({ lot.right(), top, 22, height }, QStringLiteral("家屋番号"), 8);
    const QRectF house(lot.right() + 22, top, rightMm - lot.right() - 22, height);
    draft.frame(house);
    FormField houseField { .id = QStringLiteral("houseNumber"),
        .label = { QStringLiteral("家屋番号"), QStringLiteral("House number") } };
    houseField.size = 9;
    draft.addIn(house, std::move(houseField));
    return top + height;
}

double attached(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("添付書類"));
    draft.frame(across(top, height));
    FormField field { .id = QStringLiteral("attached"),
        .label = { QStringLiteral("添付書類"), QStringLiteral("Documents attached") } };
    field.several = true;
    draft.choices(std::move(field), across(top, height),
        { { QStringLiteral("power-of-attorney"), { QStringLiteral("委任状"), QStringLiteral("Power of attorney") } },
            { QStringLiteral("heirs"),
                { QStringLiteral("相続人とわかる戸籍"), QStringLiteral("Family register showing the heirs") } },
            { QStringLiteral("lease"), { QStringLiteral("賃貸借契約書"), QStringLiteral("Lease") } },
            { QStringLiteral("other"), { QStringLiteral("その他"), QStringLiteral("Other") },
                QStringLiteral("attachedOther"),
                { QStringLiteral("その他の添付書類"), QStringLiteral("Other document") }, 28 } });
    return top + height;
}

} // namespace

Sheet zeiShomei()
{
    // 300 yen a copy, 1300 for a dwelling house, none for 車検用, 1 year: usual; the city's own rules decide.
    Draft draft({ .id = u"zei-shomei"_qs,
        .version = u"1.1"_qs,
        .formNumber = u"F-ZEI-SHO"_qs,
        .title = { u"税証明交付申請書"_qs, u"Application for tax certificates"_qs },
        .kana = u"ぜいしょうめいこうふしんせいしょ"_qs,
        .keywords = { u"税"_qs, u"所得証明"_qs, u"課税証明"_qs, u"非課税証明"_qs, u"納税証明"_qs, u"固定資産"_qs,
            u"評価証明"_qs, u"名寄帳"_qs, u"車検"_qs, u"ぜい"_qs, u"zei"_qs, u"tax certificate"_qs },
        .fees = feesOfKinds(),
        .retentionYears = 1 });

    const double top = heading(draft, { QStringLiteral("申請年月日"), QStringLiteral("Date of the application") },
        QStringLiteral("太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"));
    double y = applicant(draft, top);
    block(draft, top, y, QStringLiteral("申請者"));
    double begin = y;
    y = subject(draft, begin);
    block(draft, begin, y, QStringLiteral("証明が必要な人"));
    begin = y;
    y = certificates(draft, begin);
    y = draft.onlyWhen({ answered(u"certificates"_qs,
                           { u"property-value"_qs, u"property-tax"_qs, u"property-list"_qs, u"dwelling"_qs }) },
        [&] { return property(draft, y); });
    y = purposeRow(draft, y, 8.5);
    y = attached(draft, y, 8.5);
    block(draft, begin, y, QStringLiteral("必要な証明書"));
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);

    staffBlock(draft,
        { { QStringLiteral("authority"), { QStringLiteral("権限の確認"), QStringLiteral("Authority checked") } },
            { QStringLiteral("suppression"), { QStringLiteral("抑止の確認"), QStringLiteral("Suppression checked") } },
            { QStringLiteral("inspection"),
                { QStringLiteral("車検用（無料）"), QStringLiteral("For inspection (free)") } },
            { QStringLiteral("copies"), { QStringLiteral("通数の確認"), QStringLiteral("Copies checked") } } });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
