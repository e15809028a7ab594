#include "forms-templates/drawing/FormParts.h"

namespace madoguchi::drawing {

namespace {

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

FormField birthDate(const Someone &someone)
{
    FormField birth = fieldOf(someone, QStringLiteral("BirthDate"), QStringLiteral("birthDate"),
        about(someone, QStringLiteral("生年月日"), QStringLiteral("Birth date")));
    birth.required = someone.required;
    birth.format = u"past-date"_qs;
    return birth;
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

void addressee(Draft &draft, double top)
{
    const QRectF line(leftMm, top, 52, 7);
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

} // namespace

double heading(Draft &draft, const Caption &dateLabel, const QString &advice, double lower)
{
    addressee(draft, 11 + lower);
    applicationDate(draft, dateLabel);
    draft.write({ leftMm, 20 + lower, rightMm - leftMm, 10 }, draft.sheet().name.title.ja, 16, Place::Center, true);
    draft.write({ leftMm, 30.5 + lower, rightMm - leftMm, 5 }, advice, 8);
    return 36 + lower;
}

double nextPageHeading(Draft &draft, const QString &title, const Caption &who, const QString &advice)
{
    const QRectF line(122, 11, rightMm - 122, 7.5);
    draft.write({ 104, 11, 16, line.height() }, who.ja, 8.5, Place::Right);
    FormField name = fieldOf({ u"applicant"_qs, u"applicant"_qs, who }, u"NameAgain"_qs, u"name"_qs,
        { who.ja + u"の氏名"_qs, u"Name of "_qs + who.en });
    name.overflow = u"wrap"_qs;
    draft.addIn(line, std::move(name));
    draft.rule(line.bottomLeft(), line.bottomRight());
    draft.write({ leftMm, 20, rightMm - leftMm, 10 }, title, 14, Place::Center, true);
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
    constexpr double kanaHeight = 6.4; // two lines of the smallest type
    const QRectF kana(valueLeftMm, top, width, kanaHeight);
    const QRectF name(valueLeftMm, kana.bottom(), width, height - kanaHeight);
    draft.label(labelAt(kana.top(), kana.height()), QStringLiteral("フリガナ"), 8);
    draft.label(labelAt(name.top(), name.height()), QStringLiteral("氏名"));
    draft.frame(kana.united(name));
    draft.dotted(kana.bottomLeft(), kana.bottomRight());

    FormField reading = fieldOf(someone, QStringLiteral("NameKana"), QStringLiteral("nameKana"),
        about(someone, QStringLiteral("フリガナ"), QStringLiteral("Reading of the name")));
    reading.size = 8;
    reading.format = u"kana"_qs;
    reading.overflow = u"wrap"_qs;
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
        .kind = someone.atCounter ? QStringLiteral("signature") : QStringLiteral("image"),
        .label = about(someone, QStringLiteral("署名"), QStringLiteral("Signature")) };
    draft.addIn(frame, std::move(signature));
    return bottom;
}

double nameAndBirthRows(Draft &draft, const Someone &someone, double top, double height)
{
    constexpr double nameWidth = 86;
    constexpr double labelWidth = 18;
    const double bottom = nameRows(draft, someone, top, height, nameWidth);
    const QRectF label(valueLeftMm + nameWidth, top, labelWidth, height);
    draft.label(label, u"生年月日"_qs, 8);
    const QRectF cell(label.right(), top, rightMm - label.right(), height);
    draft.frame(cell);
    draft.stackedDate(birthDate(someone), cell);
    return bottom;
}

double birthDateRow(Draft &draft, const Someone &someone, double top, double height)
{
    draft.label(labelAt(top, height), QStringLiteral("生年月日"));
    draft.frame(across(top, height));
    draft.eraDate(birthDate(someone), { valueLeftMm, top, 82, height });
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
    phone.format = u"phone"_qs;
    draft.addIn(cell, std::move(phone));
    return bottom;
}

double domicileRows(Draft &draft, double top, double height)
{
    draft.label(labelAt(top, height), u"本籍"_qs);
    draft.frame(across(top, height));
    FormField domicile { .id = u"domicile"_qs,
        .kind = u"multi-line"_qs,
        .label = { u"本籍"_qs, u"Registered domicile"_qs },
        .binding = u"common.domicile"_qs };
    domicile.overflow = u"wrap"_qs;
    domicile.required = true;
    draft.addIn(across(top, height), std::move(domicile));
    const double next = top + height;
    draft.label(labelAt(next, height), u"筆頭者"_qs);
    draft.frame(across(next, height));
    FormField head { .id = u"registerHead"_qs,
        .label = { u"筆頭者の氏名"_qs, u"First person in the register"_qs },
        .binding = u"common.registerHead"_qs };
    head.size = 13;
    head.overflow = u"wrap"_qs;
    head.required = true;
    draft.addIn(across(next, height), std::move(head));
    return next + height;
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
    purpose.binding = u"common.purpose"_qs;
    draft.addIn(use, std::move(purpose));
    draft.label({ use.right(), top, 20, height }, QStringLiteral("提出先"));
    const QRectF to(use.right() + 20, top, rightMm - use.right() - 20, height);
    draft.frame(to);
    FormField recipient { .id = QStringLiteral("recipient"),
        .label = { QStringLiteral("提出先"), QStringLiteral("Submitted to") } };
    recipient.size = 10;
    recipient.binding = u"common.recipient"_qs;
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

void foot(Draft &draft)
{
    const FormName &name = draft.sheet().name;
    draft.write({ leftMm, 284, rightMm - leftMm, 4 },
        QStringLiteral("%1  %2  第%3版").arg(name.formNumber, name.id, name.version), 6.5, Place::Right);
}

} // namespace madoguchi::drawing
