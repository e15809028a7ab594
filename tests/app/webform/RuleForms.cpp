#include "tests/app/webform/RuleForms.h"

#include "app/documents/BindingWords.h"
#include "app/documents/FormData.h"
#include "app/forms/FormOutline.h"
#include "app/reception/Person.h"

namespace madoguchi::webform {

using documents::Calculation;
using documents::Condition;
using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;
using documents::FormValues;
using documents::InputFormat;
using documents::Reckoning;
using reception::PersonField;

namespace {

Field text(const QString &id, const QString &binding = {})
{
    Field field;
    field.id = id;
    field.label = { id, id };
    field.rectMm = QRectF(10, 10, 100, 8);
    field.binding = binding;
    return field;
}

Field choice(const QString &id, const QStringList &values, bool several)
{
    Field field = text(id);
    field.kind = FieldKind::Choice;
    field.several = several;
    for (const QString &value : values)
        field.options << documents::Option { value, { value, value }, QRectF(10, 10, 4, 4) };
    return field;
}

Field when(Field field, const documents::Conditions &conditions)
{
    field.when = conditions;
    return field;
}

Field reckoned(const QString &id, Reckoning what, const QStringList &of)
{
    Field field = text(id);
    field.calculation = Calculation { what, of };
    return field;
}

FormTemplate form(const QString &id)
{
    FormTemplate form;
    form.id = id;
    form.title = { id, id };
    form.pages = { {}, {} };
    return form;
}

QString randomAnswer(const Field &field, QRandomGenerator &random)
{
    if (field.kind == FieldKind::Check)
        return random.bounded(2) == 0 ? QString() : QStringLiteral("true");
    if (!field.options.isEmpty() && field.kind == FieldKind::Choice) {
        QStringList chosen;
        for (const documents::Option &option : field.options) {
            if (random.bounded(3) == 0 && (field.several || chosen.isEmpty()))
                chosen << option.value;
        }
        return chosen.join(u',');
    }
    static const QStringList answers { {}, {}, QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("word"),
        QStringLiteral("10000"), QStringLiteral("-2"), QStringLiteral("2.5") };
    return answers.at(random.bounded(int(answers.size())));
}

void fillPerson(reception::Person &person, QRandomGenerator &random)
{
    static const QStringList births { QStringLiteral("1954-03-09"), QStringLiteral("2000-02-29"),
        QStringLiteral("1989-01-00"), QStringLiteral("1989-00-00") };
    for (const PersonField part : reception::PersonFields) {
        if (random.bounded(3) == 0)
            continue;
        person.entry(part).setByHand(part == PersonField::BirthDate ? births.at(random.bounded(int(births.size())))
                : part == PersonField::Sex                          ? QStringLiteral("female")
                                                                    : QStringLiteral("架空"));
    }
}

} // namespace

FormTemplate dependentForm()
{
    FormTemplate made = form(QStringLiteral("dependent"));
    const auto is = [](const char *field, const QStringList &values) {
        return Condition { QString::fromLatin1(field), {}, true, values };
    };
    made.fields = { text(u"name"_qs, u"applicant.name"_qs), text(u"born"_qs, u"applicant.birthDate"_qs),
        text(u"subjectName"_qs, u"subject.name"_qs), text(u"member"_qs, u"household[0].name"_qs),
        text(u"another"_qs, u"household[2].name"_qs), text(u"bank"_qs, u"common.bankName"_qs),
        choice(u"kinds"_qs, { u"a"_qs, u"b"_qs, u"c"_qs }, true),
        choice(u"relation"_qs, { u"self"_qs, u"agent"_qs, u"other"_qs }, false), text(u"copiesA"_qs),
        text(u"copiesB"_qs), when(text(u"relationOther"_qs), { is("relation", { u"other"_qs }) }),
        when(text(u"chained"_qs), { Condition { u"relationOther"_qs, {}, true, {} } }),
        when(text(u"unlessChained"_qs), { Condition { u"chained"_qs, {}, false, {} } }),
        when(text(u"forSubject"_qs),
            { Condition { {}, u"subject.name"_qs, true, {} }, is("kinds", { u"a"_qs, u"c"_qs }) }),
        when(text(u"withBank"_qs), { Condition { {}, u"common.bankName"_qs, false, {} } }),
        when(text(u"manyCopies"_qs), { Condition { u"sum"_qs, {}, true, {} } }),
        when(text(u"secondName"_qs, u"applicant.name"_qs), { is("kinds", { u"b"_qs }) }), text(u"overleaf"_qs),
        reckoned(u"sum"_qs, Reckoning::Sum, { u"copiesA"_qs, u"copiesB"_qs }),
        reckoned(u"members"_qs, Reckoning::Count, { u"household[0].name"_qs, u"household[2].name"_qs, u"copiesA"_qs }),
        reckoned(u"fee"_qs, Reckoning::Fee, {}), reckoned(u"year"_qs, Reckoning::FiscalYear, {}),
        reckoned(u"age"_qs, Reckoning::Age, { u"applicant.birthDate"_qs }) };
    for (Field &field : made.fields)
        field.required = field.id.size() % 2 == 0;
    made.fields[17].page = 2;
    made.pages[1].when = { is("kinds", { u"c"_qs }) };
    made.fees = { { 300, u"copiesA"_qs, {} }, { 750, u"copiesB"_qs, { is("kinds", { u"b"_qs }) } },
        { 50, {}, { Condition { {}, u"applicant.name"_qs, true, {} } } } };
    return made;
}

FormTemplate formOfEveryFormat()
{
    FormTemplate made = form(QStringLiteral("formats"));
    for (const PersonField part : reception::PersonFields)
        made.fields << text(u"own"_qs + reception::toWord(part), u"applicant."_qs + reception::toWord(part));
    for (const InputFormat format : { InputFormat::Any, InputFormat::Count, InputFormat::Number, InputFormat::Kana,
             InputFormat::Phone, InputFormat::PostalCode, InputFormat::AccountHolder }) {
        Field field = text(QStringLiteral("format%1").arg(int(format)));
        field.format = format;
        made.fields << field;
    }
    for (const InputFormat format : { InputFormat::Any, InputFormat::PastDate, InputFormat::FutureDate }) {
        Field field = text(QStringLiteral("day%1").arg(int(format)));
        field.kind = FieldKind::Date;
        field.format = format;
        made.fields << field;
    }
    Field boxes = text(u"boxes"_qs);
    boxes.kind = FieldKind::Digits;
    boxes.boxes = 3;
    made.fields << boxes;
    return made;
}

FormValues randomValues(const FormTemplate &form, bool subjectIsApplicant, QRandomGenerator &random)
{
    FormValues values;
    values.date = QDate::currentDate();
    QHash<QString, reception::Person> persons;
    for (const QString &role :
        documents::personWords() + QStringList { u"household[0]"_qs, u"household[1]"_qs, u"household[2]"_qs })
        fillPerson(persons[role], random);
    if (subjectIsApplicant)
        persons[u"subject"_qs] = persons.value(u"applicant"_qs);
    for (auto it = persons.cbegin(); it != persons.cend(); ++it)
        documents::bindPerson(values, it.key(), *it, values.date);
    for (const Field &field : form.fields) {
        const QString answer = randomAnswer(field, random);
        if (documents::isCommon(field.binding))
            values.bound.insert(field.binding, answer);
        else if (field.binding.isEmpty() && field.filler == documents::Filler::Applicant)
            values.fields.insert(field.id, answer);
    }
    return values;
}

QJsonObject pageAnswers(const FormTemplate &form, const FormValues &values)
{
    QJsonObject answers;
    for (const bool same : { false, true }) {
        for (const forms::EntryGroup &group : forms::outline(form, same)) {
            for (const forms::FormEntry &entry : group.entries) {
                const Field &field = *form.field(entry.fields.first());
                answers.insert(entry.key,
                    entry.person || documents::isCommon(entry.key) ? values.bound.value(entry.key)
                                                                   : values.fields.value(field.id));
            }
        }
    }
    return answers;
}

} // namespace madoguchi::webform
