#include "forms-templates/drawing/FormParts.h"

namespace madoguchi::drawing {

namespace {

constexpr double staffGrey = 0.9;
constexpr double staffBottomMm = 281.5;

Caption about(const Someone &someone, const QString &ja, const QString &en)
{
    return { QStringLiteral("%1の%2").arg(someone.who.ja, ja), QStringLiteral("%1 of %2").arg(en, someone.who.en) };
}

FormField fieldOf(const Someone &someone, const QString &idTail, const QString &part, const Caption &label)
{
    FormField field { .id = someone.id + idTail, .label = label };
    if (!someone.role.isEmpty())
        field.binding = someone.role + u'.' + part;
    return field;
}

FormField clerkField(const QString &id, const Caption &label)
{
    FormField field { .id = id, .label = label };
    field.clerk = true;
    return field;
}

void applicationDate(Draft &draft, const Caption &label)
{
    const QRectF row(146, 11, 52, 7);
    draft.write({ 118, 11, 26, 7 }, label.ja, 8.5, Place::Right);
    FormField date { .id = QStringLiteral("date"), .kind = QStringLiteral("today"), .label = label };
    date.rect = row;
    date.cell = row;
    date.align = QStringLiteral("center");
    date.eraStyle = QStringLiteral("word");
    double x = row.left();
    const auto part = [&](const QString &name, double width, const QString &unit) {
        date.parts << std::pair(name, QRectF(x, row.top() + 0.5, width, 6));
        x += width;
        if (unit.isEmpty())
            return;
        draft.write({ x, row.top(), 4, row.height() }, unit, 9.5, Place::Center);
        x += 4;
    };
    part(QStringLiteral("era"), 13, {});
    part(QStringLiteral("year"), 9, QStringLiteral("年"));
    part(QStringLiteral("month"), 9, QStringLiteral("月"));
    part(QStringLiteral("day"), 9, QStringLiteral("日"));
    draft.add(std::move(date));
}

void addressee(Draft &draft)
{
    const QRectF line(leftMm, 11, 52, 7);
    FormField mayor { .id = QStringLiteral("addressee"),
        .label = { QStringLiteral("あて先"), QStringLiteral("Addressee") } };
    mayor.rect = line;
    mayor.cell = line;
    mayor.binding = QStringLiteral("office.mayorTitle");
    mayor.size = 12;
    mayor.align = QStringLiteral("center");
    draft.add(std::move(mayor));
    draft.rule(line.bottomLeft(), line.bottomRight());
    draft.write({ line.right() + 2, line.top(), 14, line.height() }, QStringLiteral("あて"), 11);
}

void documentRow(
    Draft &draft, double top, double height, const QString &name, FormField field, const QList<Choice> &documents)
{
    draft.label(labelAt(top, height), name, 8);
    const QRectF cell = across(top, height);
    draft.frame(cell);
    draft.choices(std::move(field), cell, documents);
}

void identityRows(Draft &draft, double top, double height)
{
    FormField one = clerkField(QStringLiteral("identityOne"),
        { QStringLiteral("本人確認書類（1点）"), QStringLiteral("Identity document (one suffices)") });
    one.several = true;
    documentRow(draft, top, height, QStringLiteral("本人確認 1点"), one,
        { { QStringLiteral("my-number-card"),
              { QStringLiteral("マイナンバーカード"), QStringLiteral("My Number card") } },
            { QStringLiteral("driving-licence"),
                { QStringLiteral("運転免許証等"), QStringLiteral("Driving licence") } },
            { QStringLiteral("passport"), { QStringLiteral("旅券"), QStringLiteral("Passport") } },
            { QStringLiteral("residence-card"), { QStringLiteral("在留カード等"), QStringLiteral("Residence card") } },
            { QStringLiteral("disability"),
                { QStringLiteral("障害者手帳等"), QStringLiteral("Disability certificate") } } });
    FormField two = clerkField(QStringLiteral("identityTwo"),
        { QStringLiteral("本人確認書類（2点）"), QStringLiteral("Identity documents (two needed)") });
    two.several = true;
    documentRow(draft, top + height, height, QStringLiteral("本人確認 2点"), two,
        { { QStringLiteral("health-insurance"), { QStringLiteral("資格確認書"), QStringLiteral("Health insurance") } },
            { QStringLiteral("care-insurance"), { QStringLiteral("介護保険証"), QStringLiteral("Care insurance") } },
            { QStringLiteral("pension"), { QStringLiteral("年金手帳等"), QStringLiteral("Pension book") } },
            { QStringLiteral("staff-card"),
                { QStringLiteral("社員証・学生証"), QStringLiteral("Staff or student card") } },
            { QStringLiteral("other"), { QStringLiteral("その他"), QStringLiteral("Other") },
                QStringLiteral("identityOther"),
                { QStringLiteral("その他の本人確認書類"), QStringLiteral("Other identity document") }, 20 } });
}

void stamps(Draft &draft, double top, double height)
{
    constexpr double width = 20;
    const QStringList names { QStringLiteral("受付"), QStringLiteral("入力"), QStringLiteral("照合"),
        QStringLiteral("交付") };
    const QStringList ids { QStringLiteral("stampReceived"), QStringLiteral("stampEntered"),
        QStringLiteral("stampCompared"), QStringLiteral("stampIssued") };
    const QStringList english { QStringLiteral("Stamp: received"), QStringLiteral("Stamp: entered"),
        QStringLiteral("Stamp: compared"), QStringLiteral("Stamp: issued") };
    for (int i = 0; i < names.size(); ++i) {
        const double left = rightMm - width * double(names.size() - i);
        draft.tint({ left, top, width, 5 }, 0.94);
        draft.frame({ left, top, width, 5 });
        draft.write({ left, top, width, 5 }, names.at(i), 8, Place::Center);
        const QRectF cell(left, top + 5, width, height - 5);
        draft.frame(cell);
        FormField seal = clerkField(ids.at(i), { names.at(i) + QStringLiteral("印"), english.at(i) });
        seal.kind = QStringLiteral("image");
        draft.addIn(cell, seal);
    }
}

void staffNumbers(Draft &draft, double top, double height)
{
    const QRectF number(valueLeftMm, top, 64, height);
    const QRectF fee(valueLeftMm, top + height, 64, height);
    draft.label(labelAt(number.top(), height), QStringLiteral("交付番号"), 8);
    draft.frame(number);
    draft.addIn(number,
        clerkField(QStringLiteral("issueNumber"), { QStringLiteral("交付番号"), QStringLiteral("Issue number") }));
    draft.label(labelAt(fee.top(), height), QStringLiteral("手数料"), 8);
    draft.frame(fee);
    FormField yen = clerkField(QStringLiteral("fee"), { QStringLiteral("手数料"), QStringLiteral("Fee") });
    draft.amount(std::move(yen), { fee.left(), fee.top(), 34, fee.height() }, QStringLiteral("円"));
    FormField exempt
        = clerkField(QStringLiteral("feeExempt"), { QStringLiteral("手数料の免除"), QStringLiteral("Fee exemption") });
    draft.choices(std::move(exempt), { fee.left() + 36, fee.top(), 28, fee.height() },
        { { QStringLiteral("exempt"), { QStringLiteral("免除"), QStringLiteral("Exempt") } } });
}

} // namespace

double heading(Draft &draft, const Caption &dateLabel, const QString &advice)
{
    addressee(draft);
    applicationDate(draft, dateLabel);
    draft.write({ leftMm, 20, rightMm - leftMm, 10 }, draft.sheet().name.title.ja, 16, Place::Center, true);
    draft.write({ leftMm, 30.5, rightMm - leftMm, 5 }, advice, 8);
    return 36;
}

double addressRow(Draft &draft, const Someone &someone, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("住所"));
    draft.frame(across(top, height));
    FormField address = fieldOf(someone, QStringLiteral("Address"), QStringLiteral("address"),
        about(someone, QStringLiteral("住所"), QStringLiteral("Address")));
    address.kind = QStringLiteral("multi-line");
    address.overflow = QStringLiteral("wrap");
    address.required = someone.required;
    draft.addIn(across(top, height), std::move(address));
    return top + height;
}

double nameRows(Draft &draft, const Someone &someone, double top, double height, double width)
{
    constexpr double kanaHeight = 5.5;
    const QRectF kana(valueLeftMm, top, width, kanaHeight);
    const QRectF name(valueLeftMm, kana.bottom(), width, height - kanaHeight);
    draft.label(labelAt(kana.top(), kana.height()), QStringLiteral("フリガナ"), 8);
    draft.label(labelAt(name.top(), name.height()), QStringLiteral("氏名"));
    draft.frame(kana.united(name));
    draft.dotted(kana.bottomLeft(), kana.bottomRight());

    FormField reading = fieldOf(someone, QStringLiteral("NameKana"), QStringLiteral("nameKana"),
        about(someone, QStringLiteral("フリガナ"), QStringLiteral("Reading of the name")));
    reading.size = 8;
    draft.addIn(kana, std::move(reading));
    FormField written = fieldOf(someone, QStringLiteral("Name"), QStringLiteral("name"),
        about(someone, QStringLiteral("氏名"), QStringLiteral("Name")));
    written.size = 14;
    written.overflow = QStringLiteral("wrap"); // the longest name that a card holds (60 characters) needs two lines
    written.required = someone.required;
    draft.addIn(name, std::move(written));
    return name.bottom();
}

double signedNameRows(Draft &draft, const Someone &someone, double top, double height)
{
    constexpr double nameWidth = 82;
    constexpr double labelWidth = 8;
    const double bottom = nameRows(draft, someone, top, height, nameWidth);
    const QRectF label(valueLeftMm + nameWidth, top, labelWidth, height);
    draft.section(label, QStringLiteral("署名"));
    const QRectF frame(label.right(), top, rightMm - label.right(), height);
    draft.frame(frame);
    FormField signature { .id = someone.id + QStringLiteral("Signature"),
        .kind = QStringLiteral("image"),
        .label = about(someone, QStringLiteral("署名"), QStringLiteral("Signature")) };
    draft.addIn(frame, std::move(signature));
    return bottom;
}

double birthDateRow(Draft &draft, const Someone &someone, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("生年月日"));
    draft.frame(across(top, height));
    FormField birth = fieldOf(someone, QStringLiteral("BirthDate"), QStringLiteral("birthDate"),
        about(someone, QStringLiteral("生年月日"), QStringLiteral("Birth date")));
    birth.required = someone.required;
    draft.eraDate(std::move(birth), { valueLeftMm, top, 82, height });
    return top + height;
}

double birthDateAndPhoneRow(Draft &draft, const Someone &someone, double top, double height)
{
    const double bottom = birthDateRow(draft, someone, top, height);
    const QRectF label(valueLeftMm + 82, top, 18, height);
    draft.label(label, QStringLiteral("日中の\n電話番号"), 7.5);
    const QRectF cell(label.right(), top, rightMm - label.right(), height);
    FormField phone = fieldOf(someone, QStringLiteral("Phone"), QStringLiteral("phone"),
        about(someone, QStringLiteral("日中の電話番号"), QStringLiteral("Daytime phone number")));
    draft.addIn(cell, std::move(phone));
    return bottom;
}

double hintRow(Draft &draft, double top, const QString &hint)
{
    constexpr double height = 5;
    const QRectF row(labelLeftMm, top, rightMm - labelLeftMm, height);
    draft.frame(row);
    draft.write(row.adjusted(2, 0, -1, 0), hint, 7.5);
    return top + height;
}

double purposeRow(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("使用目的"));
    const QRectF use(valueLeftMm, top, 64, height);
    draft.frame(use);
    FormField purpose { .id = QStringLiteral("purpose"),
        .label = { QStringLiteral("使用目的"), QStringLiteral("Purpose") } };
    purpose.size = 10;
    draft.addIn(use, std::move(purpose));
    draft.label({ use.right(), top, 20, height }, QStringLiteral("提出先"));
    const QRectF to(use.right() + 20, top, rightMm - use.right() - 20, height);
    draft.frame(to);
    FormField recipient { .id = QStringLiteral("recipient"),
        .label = { QStringLiteral("提出先"), QStringLiteral("Submitted to") } };
    recipient.size = 10;
    draft.addIn(to, std::move(recipient));
    return top + height;
}

void advice(Draft &draft, double top, const QStringList &lines)
{
    constexpr double pitch = 4.8;
    for (int i = 0; i < lines.size(); ++i)
        draft.write({ leftMm, top + pitch * i, rightMm - leftMm, pitch }, lines.at(i), 8.5);
}

void block(Draft &draft, double top, double bottom, const QString &name)
{
    draft.section({ leftMm, top, labelLeftMm - leftMm, bottom - top }, name);
    draft.rule({ leftMm, top }, { rightMm, top }, mediumMm);
}

void staffBlock(Draft &draft, const QList<Choice> &checks)
{
    constexpr double row = 6.5;
    constexpr double top = staffBottomMm - row * 5.5;
    const QRectF area(leftMm, top, rightMm - leftMm, row * 5.5);
    draft.tint(area, staffGrey);
    draft.section({ area.left(), area.top(), labelLeftMm - leftMm, area.height() }, QStringLiteral("職員記入欄"));
    identityRows(draft, top, row);
    const double lower = top + 2 * row;
    staffNumbers(draft, lower, row);
    stamps(draft, lower, row * 3.5);
    const QRectF checked(valueLeftMm, lower + 2 * row, 64, row * 1.5);
    draft.label(labelAt(checked.top(), checked.height()), QStringLiteral("確認事項"), 8);
    draft.frame(checked);
    FormField field = clerkField(
        QStringLiteral("staffChecks"), { QStringLiteral("職員の確認事項"), QStringLiteral("Checked by the clerk") });
    field.several = true;
    draft.choices(std::move(field), checked, checks, 2);
    draft.frame(area);
}

void staffStrip(Draft &draft, const QList<Choice> &checks)
{
    constexpr double height = 22;
    constexpr double top = staffBottomMm - height;
    const QRectF area(leftMm, top, rightMm - leftMm, height);
    draft.tint(area, staffGrey);
    draft.section({ area.left(), area.top(), labelLeftMm - leftMm, area.height() }, QStringLiteral("職員欄"));
    stamps(draft, top, height);
    const QRectF checked(labelLeftMm, top, rightMm - 80 - labelLeftMm, height);
    draft.frame(checked);
    FormField field = clerkField(
        QStringLiteral("staffChecks"), { QStringLiteral("職員の確認事項"), QStringLiteral("Checked by the clerk") });
    field.several = true;
    draft.choices(std::move(field), checked, checks, 1);
    draft.frame(area);
}

void foot(Draft &draft)
{
    const FormName &name = draft.sheet().name;
    draft.write({ leftMm, 284, rightMm - leftMm, 4 },
        QStringLiteral("%1  %2  第%3版").arg(name.formNumber, name.id, name.version), 6.5, Place::Right);
}

} // namespace madoguchi::drawing
