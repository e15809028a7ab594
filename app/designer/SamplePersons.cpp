#include "app/designer/SamplePersons.h"

#include "app/documents/BindingWords.h"
#include "app/documents/DateParts.h"
#include "app/documents/FormData.h"

#include <QCoreApplication>
#include <QHash>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;
using documents::FormValues;
using reception::Person;
using reception::PersonField;

namespace {

class SampleText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::SamplePersons)
};

SamplePerson make(const char *id, const QString &note, const QStringList &said)
{
    constexpr PersonField fields[] = { PersonField::Name, PersonField::NameKana, PersonField::Address,
        PersonField::PostalCode, PersonField::BirthDate, PersonField::Sex, PersonField::Phone };
    SamplePerson sample { QLatin1String(id), note, {} };
    for (qsizetype i = 0; i < said.size(); ++i)
        sample.person.entry(fields[i]).setByHand(said.at(i));
    return sample;
}

QString repeated(const QString &digits, int length)
{
    QString text;
    while (text.size() < length)
        text += digits;
    return text.left(length);
}

QString answerFor(documents::InputFormat format)
{
    using documents::InputFormat;
    switch (format) {
    case InputFormat::Count:
        return QStringLiteral("2");
    case InputFormat::Number:
        return QStringLiteral("8");
    case InputFormat::Kana:
    case InputFormat::Hiragana:
    case InputFormat::AccountHolder:
        return QStringLiteral("ミホン");
    case InputFormat::Phone:
        return QStringLiteral("0100-00-0000");
    case InputFormat::PostalCode:
        return QStringLiteral("0390000");
    case InputFormat::PastDate:
    case InputFormat::FutureDate:
    case InputFormat::Any:
        break;
    }
    return QStringLiteral("見本");
}

/// A day of an era that the paper has, with as many digits as there are.
QString dayFor(const QStringList &eras)
{
    static const QList<std::pair<QString, QString>> days { { QStringLiteral("heisei"), QStringLiteral("2010-12-28") },
        { QStringLiteral("reiwa"), QStringLiteral("2028-12-28") },
        { QStringLiteral("showa"), QStringLiteral("1985-12-28") },
        { QStringLiteral("taisho"), QStringLiteral("1922-12-28") },
        { QStringLiteral("meiji"), QStringLiteral("1900-12-28") } };
    for (const auto &[era, day] : days) {
        if (eras.contains(era))
            return day;
    }
    return QStringLiteral("1989-01-08");
}

QString answer(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return answerFor(field.format);
    case FieldKind::MultiLine:
        return QStringLiteral("見本の文章です。長い文章がどのように入るかを確かめます。");
    case FieldKind::Date:
    case FieldKind::Era:
        return dayFor(documents::printedEras(field));
    case FieldKind::Check:
        return QStringLiteral("true");
    case FieldKind::Digits:
        return repeated(QStringLiteral("1234567890"), field.boxes);
    case FieldKind::Choice: {
        QStringList values;
        for (const documents::Option &option : field.options)
            values << option.value;
        return field.several ? values.join(u',') : values.value(0);
    }
    case FieldKind::Today:
    case FieldKind::Image:
    case FieldKind::Signature:
        break;
    }
    return {};
}

/// Somebody else of the same family, so that what is bound to the wrong person is seen. A name with one or two
/// characters behind the family's is another one; the long and difficult ones stay, as what they are tried for.
Person otherPerson(const Person &person, const QString &role)
{
    static const QStringList names
        = QStringLiteral("あおい いつき うた えま おうた かえで きい くるみ けい こはる さき しん すず せな")
              .split(u' ');
    static const QHash<QString, QString> births { { QStringLiteral("child"), QStringLiteral("2020-05-11") },
        { QStringLiteral("deceased"), QStringLiteral("1938-02-20") },
        { QStringLiteral("agent"), QStringLiteral("1971-08-30") },
        { QStringLiteral("subject"), QStringLiteral("1950-12-05") } };
    Person other = person;
    const bool isMember = role.startsWith(QLatin1String("household["));
    const int number = isMember ? role.mid(10).chopped(1).toInt() : 0;
    const qsizetype place = documents::personAndMemberWords().indexOf(role) - 1; // the applicant is the chosen one
    const QString name = other.entry(PersonField::Name).value;
    const qsizetype space = name.indexOf(u'\u3000');
    if (space > 0 && name.size() - space <= 3)
        other.entry(PersonField::Name).setByHand(name.left(space + 1) + names.value(place));
    if (!other.entry(PersonField::BirthDate).value.endsWith(QLatin1String("-00-00")))
        other.entry(PersonField::BirthDate)
            .setByHand(isMember ? QStringLiteral("%1-06-15").arg(1982 + 4 * number) : births.value(role));
    return other;
}

} // namespace

QList<SamplePerson> samplePersons()
{
    return {
        //: Designer, a person to try a form with: what can be seen.
        make("usual", SampleText::tr("A usual name"),
            { QStringLiteral("様式　ゆり"), QStringLiteral("ヨウシキ　ユリ"),
                QStringLiteral("青森県架空市中央一丁目２番３号"), QStringLiteral("0390000"),
                QStringLiteral("1985-04-03"), QStringLiteral("female"), QStringLiteral("0100-00-0000") }),
        //: Designer, a person to try a form with: what can be seen.
        make("longest", SampleText::tr("Very long name and address"),
            { QStringLiteral("勅使河原九十九里浜　左衛門三郎之助兵衛五郎右衛門"),
                QStringLiteral("テシガワラクジュウクリハマ　サエモンサブロウノスケヒョウエゴロウエモン"),
                QStringLiteral(
                    "青森県上北郡架空見本町大字東西南北中央字上下左右前後通り北側一丁目１２３４番地の５６７８"
                    "　コーポラス架空見本セントラルパークサイド第二　１２０３号室"),
                QStringLiteral("0390000"), QStringLiteral("1989-12-31"), QStringLiteral("male"),
                QStringLiteral("0100-00-0000") }),
        //: Designer, a person to try a form with: what can be seen.
        make("characters", SampleText::tr("Characters of names (髙 﨑 𠮷)"),
            { QStringLiteral("黒﨑　髙𠮷"), QStringLiteral("クロサキ　タカヨシ"),
                QStringLiteral("青森県架空市字𠮷野１２番地"), QStringLiteral("0390000"), QStringLiteral("1954-03-09"),
                QStringLiteral("male"), QStringLiteral("0100-00-0000") }),
        //: Designer, a person to try a form with: what can be seen. Variation sequences choose the shape of a kanji.
        make("variants", SampleText::tr("Variants of kanji (葛󠄀 邉󠄂)"),
            { QStringLiteral("葛󠄀城　邉󠄂子"), QStringLiteral("カツラギ　ナベコ"),
                QStringLiteral("青森県架空市見本三丁目４番５号"), QStringLiteral("0390000"),
                QStringLiteral("2001-01-01"), QStringLiteral("female"), QStringLiteral("0100-00-0000") }),
        //: Designer, a person to try a form with: what can be seen.
        make("foreign", SampleText::tr("Foreign resident, Latin letters"),
            { QStringLiteral("NGUYEN THI MAI ANH ALEXANDRA CHRISTINE"), QStringLiteral("グエン　ティ　マイ　アン"),
                QStringLiteral("青森県架空市港町６番地"), QStringLiteral("0390000"), QStringLiteral("1998-11-23"),
                QStringLiteral("female"), QStringLiteral("0100-00-0000") }),
        //: Designer, a person to try a form with: month and day of birth are not known.
        make("partial", SampleText::tr("Only the year of birth is known"),
            { QStringLiteral("見本　ウメ"), QStringLiteral("ミホン　ウメ"), QStringLiteral("青森県架空市山手１番地"),
                QStringLiteral("0390000"), QStringLiteral("1925-00-00"), QStringLiteral("female"),
                QStringLiteral("0100-00-0000") }),
    };
}

FormValues sampleValues(const FormTemplate &form, const Person &person, QDate today)
{
    FormValues values;
    values.date = today;
    for (const QString &role : documents::personAndMemberWords()) {
        const bool isChosen = role == QLatin1String("applicant");
        documents::bindPerson(values, role, isChosen ? person : otherPerson(person, role), today);
    }
    documents::bindOffice(values, QStringLiteral("架空市"), QStringLiteral("架空市長"));
    for (const Field &field : form.fields) {
        const bool isAnswered = values.bound.contains(field.binding);
        if (!isAnswered && !field.binding.endsWith(QLatin1String(".personalNumber")))
            values.fields.insert(field.id, answer(field));
    }
    return values;
}

} // namespace madoguchi::designer
