#include "app/webform/PageData.h"

#include "app/preapplication/ContentLimits.h"
#include "app/reception/JapaneseDate.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi::webform {

namespace {

using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;
using documents::InputFormat;
using documents::Label;
using documents::Reckoning;
using forms::EntryKind;
using forms::FormEntry;
using forms::Problem;
using forms::Section;
using reception::Era;
using reception::PersonField;

QString toWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Line:
        return u"line"_qs;
    case EntryKind::Lines:
        return u"lines"_qs;
    case EntryKind::Day:
        return u"day"_qs;
    case EntryKind::Choice:
        return u"choice"_qs;
    case EntryKind::Choices:
        return u"choices"_qs;
    case EntryKind::Check:
        return u"check"_qs;
    case EntryKind::Digits:
        return u"digits"_qs;
    case EntryKind::Count:
        return u"count"_qs;
    }
    return {};
}

QString toWord(Section section)
{
    switch (section) {
    case Section::Applicant:
        return u"applicant"_qs;
    case Section::Subject:
        return u"subject"_qs;
    case Section::Agent:
        return u"agent"_qs;
    case Section::Deceased:
        return u"deceased"_qs;
    case Section::Child:
        return u"child"_qs;
    case Section::Household:
        return u"household"_qs;
    case Section::Request:
        return u"request"_qs;
    case Section::Clerk:
        return u"clerk"_qs;
    }
    return {};
}

QJsonObject toJson(const Label &label)
{
    QJsonObject json { { u"ja"_qs, label.ja } };
    if (!label.en.isEmpty())
        json.insert(u"en"_qs, label.en);
    return json;
}

QJsonObject word(const QString &name)
{
    return { { u"word"_qs, name } };
}

/// Fields that ask a resident for nothing.
bool isLeftOut(const Field &field)
{
    return field.filler == documents::Filler::Clerk || field.kind == FieldKind::Today
        || !documents::takesText(field.kind) || field.binding.startsWith(u"office."_qs)
        || field.binding.endsWith(u".personalNumber"_qs);
}

FormTemplate asked(FormTemplate form)
{
    form.fields.removeIf(isLeftOut);
    return form;
}

QString toWord(InputFormat format)
{
    switch (format) {
    case InputFormat::Any:
    case InputFormat::Count:
        return {};
    case InputFormat::Number:
        return u"number"_qs;
    case InputFormat::Kana:
    case InputFormat::Hiragana: // the paper's own matter
        return u"kana"_qs;
    case InputFormat::Phone:
        return u"phone"_qs;
    case InputFormat::PostalCode:
        return u"postal-code"_qs;
    case InputFormat::PastDate:
        return u"past-date"_qs;
    case InputFormat::FutureDate:
        return u"future-date"_qs;
    case InputFormat::AccountHolder:
        return u"account-holder"_qs;
    }
    return {};
}

/// What may be written about a person has no format in the template.
InputFormat formatOf(PersonField part)
{
    switch (part) {
    case PersonField::NameKana:
        return InputFormat::Kana;
    case PersonField::PostalCode:
        return InputFormat::PostalCode;
    case PersonField::BirthDate:
        return InputFormat::PastDate;
    case PersonField::Phone:
        return InputFormat::Phone;
    case PersonField::Name:
    case PersonField::Address:
    case PersonField::Sex:
    case PersonField::Relation:
        return InputFormat::Any;
    }
    return InputFormat::Any;
}

/// A binding as the key of its entry: parts of an address ask for the address, an age for the birth date.
QString keyOf(const QString &binding)
{
    const auto part = forms::personPart(binding);
    return part && part->field ? binding.left(binding.indexOf(u'.') + 1) + reception::toWord(*part->field) : binding;
}

/// A field on the paper, or what a binding has.
QJsonObject named(const FormTemplate &form, const QString &name)
{
    if (form.field(name))
        return { { u"field"_qs, name } };
    return { { u"binding"_qs, keyOf(name) } };
}

QJsonArray toJson(const FormTemplate &form, const documents::Conditions &conditions)
{
    QJsonArray json;
    for (const documents::Condition &condition : conditions) {
        QJsonObject one = named(form, condition.field.isEmpty() ? condition.binding : condition.field);
        if (!condition.anyOf.isEmpty())
            one.insert(u"is"_qs, QJsonArray::fromStringList(condition.anyOf));
        else if (!condition.filled)
            one.insert(u"filled"_qs, false);
        json.append(one);
    }
    return json;
}

/// Where an entry stands on the paper, and when it is there.
QJsonArray places(const FormEntry &entry, const FormTemplate &form)
{
    QJsonArray places;
    for (const QString &id : entry.fields) {
        const Field &field = *form.field(id);
        QJsonObject place { { u"field"_qs, id } };
        if (field.required)
            place.insert(u"required"_qs, true);
        if (const auto when = toJson(form, form.pages.value(field.page - 1).when + field.when); !when.isEmpty())
            place.insert(u"when"_qs, when);
        places.append(place);
    }
    return places;
}

QJsonObject toJson(const FormTemplate &form, const documents::Calculation &calculation)
{
    static const QHash<Reckoning, QString> words { { Reckoning::Sum, u"sum"_qs }, { Reckoning::Count, u"count"_qs },
        { Reckoning::Fee, u"fee"_qs }, { Reckoning::FiscalYear, u"fiscal-year"_qs }, { Reckoning::Age, u"age"_qs } };
    QJsonArray of;
    for (const QString &name : calculation.of)
        of.append(named(form, name));
    return { { u"what"_qs, words.value(calculation.what) }, { u"of"_qs, of } };
}

QJsonArray fees(const FormTemplate &form)
{
    QJsonArray fees;
    for (const documents::Fee &fee : form.fees) {
        QJsonObject one { { u"yen"_qs, fee.yen } };
        if (!fee.per.isEmpty())
            one.insert(u"per"_qs, fee.per);
        if (!fee.when.isEmpty())
            one.insert(u"when"_qs, toJson(form, fee.when));
        fees.append(one);
    }
    return fees;
}

QJsonArray options(const FormEntry &entry)
{
    QJsonArray options;
    if (entry.kind != EntryKind::Choice && entry.kind != EntryKind::Choices)
        return options;
    for (const documents::Option &option : entry.options)
        options.append(QJsonObject { { u"value"_qs, option.value }, { u"label"_qs, toJson(option.label) } });
    return options;
}

/// Which number of copies a chosen certificate is counted in. One answer out of several (a relation "household") is no
/// certificate.
QJsonObject copies(const FormEntry &entry, const FormTemplate &form)
{
    QJsonObject copies;
    if (entry.kind != EntryKind::Choices)
        return copies;
    for (const documents::Option &option : entry.options) {
        const Field *count = entry.person ? nullptr : form.field(forms::copiesOf(option.value));
        if (count && count->format == documents::InputFormat::Count)
            copies.insert(option.value, count->id);
    }
    return copies;
}

void addPerson(QJsonObject &json, const FormEntry &entry)
{
    if (!entry.person)
        return;
    json.insert(u"role"_qs, reception::toWord(entry.person->role));
    json.insert(u"part"_qs, reception::toWord(*entry.person->field));
    if (entry.person->member >= 0)
        json.insert(u"member"_qs, entry.person->member);
}

QJsonObject toJson(const FormEntry &entry, const FormTemplate &form)
{
    const bool isOneLine = entry.person || entry.kind != EntryKind::Lines;
    const qsizetype limit = entry.person ? preapplication::LongestPersonText : preapplication::LongestFieldText;
    QJsonObject json { { u"key"_qs, entry.key }, { u"kind"_qs, toWord(entry.kind) },
        { u"label"_qs, entry.person ? word(wordOf(*entry.person->field)) : toJson(entry.label) },
        { u"places"_qs, places(entry, form) }, { u"options"_qs, options(entry) }, { u"limit"_qs, limit } };
    addPerson(json, entry);
    if (!isOneLine)
        json.insert(u"breaks"_qs, true);
    if (entry.boxes > 0)
        json.insert(u"boxes"_qs, entry.boxes);
    if (entry.isShort)
        json.insert(u"short"_qs, true);
    const QString format = toWord(entry.person ? formatOf(*entry.person->field) : entry.format);
    if (!format.isEmpty())
        json.insert(u"format"_qs, format);
    if (const auto &calculation = form.field(entry.fields.first())->calculation; calculation && entry.calculated)
        json.insert(u"calculate"_qs, toJson(form, *calculation));
    if (const QJsonObject counted = copies(entry, form); !counted.isEmpty())
        json.insert(u"copies"_qs, counted);
    return json;
}

QJsonArray outline(const FormTemplate &form, bool subjectIsApplicant)
{
    QJsonArray groups;
    for (const forms::EntryGroup &group : forms::outline(form, subjectIsApplicant)) {
        QJsonArray entries;
        for (const FormEntry &entry : group.entries)
            entries.append(toJson(entry, form));
        groups.append(QJsonObject { { u"section"_qs, toWord(group.section) }, { u"title"_qs, word(wordOf(group)) },
            { u"entries"_qs, entries } });
    }
    return groups;
}

/// The choices that say that the applicant is the person concerned.
QJsonArray selfKeys(const FormTemplate &form)
{
    QJsonArray keys;
    for (const Field &field : form.fields) {
        if (forms::canBeSelf(field) && forms::asksForSubject(form))
            keys.append(field.id);
    }
    return keys;
}

QJsonArray eras()
{
    QJsonArray eras;
    for (int i = 0; i < reception::eraWords().size(); ++i) {
        const auto era = static_cast<Era>(i);
        const QString code = reception::toWord(era);
        QJsonObject json { { u"code"_qs, code }, { u"name"_qs, word(u"era:"_qs + code) },
            { u"kanji"_qs, reception::kanjiName(era) }, { u"initial"_qs, reception::kanjiInitial(era) },
            { u"start"_qs, reception::eraStart(era).toString(Qt::ISODate) } };
        if (const QDate end = reception::eraEnd(era); end.isValid())
            json.insert(u"end"_qs, end.toString(Qt::ISODate));
        eras.append(json);
    }
    return eras;
}

} // namespace

QJsonObject formData(const FormTemplate &whole)
{
    const FormTemplate form = asked(whole);
    const bool hasSubject = forms::asksForSubject(form);
    QJsonObject outlines { { u"apart"_qs, outline(form, false) } };
    if (hasSubject)
        outlines.insert(u"same"_qs, outline(form, true));
    return { { u"form"_qs, form.id }, { u"title"_qs, toJson(form.title) }, { u"asksForSubject"_qs, hasSubject },
        { u"outlines"_qs, outlines }, { u"selfKeys"_qs, selfKeys(form) }, { u"fees"_qs, fees(form) },
        { u"eras"_qs, eras() } };
}

const QList<std::pair<Problem, QString>> &pageProblems()
{
    static const QList<std::pair<Problem, QString>> problems { { Problem::InTheFuture, u"in-the-future"_qs },
        { Problem::InThePast, u"in-the-past"_qs }, { Problem::NotKana, u"not-kana"_qs },
        { Problem::NotAccountHolder, u"not-account-holder"_qs }, { Problem::NotDigits, u"not-digits"_qs },
        { Problem::TooManyDigits, u"too-many-digits"_qs }, { Problem::PostalCodeLength, u"postal-code-length"_qs },
        { Problem::PhoneLength, u"phone-length"_qs } };
    return problems;
}

QString wordOf(const forms::EntryGroup &group)
{
    const QString word = u"section:"_qs + toWord(group.section);
    return group.member < 0 ? word : word + QStringLiteral(":%1").arg(group.member);
}

QString wordOf(PersonField part)
{
    return u"part:"_qs + reception::toWord(part);
}

} // namespace madoguchi::webform
