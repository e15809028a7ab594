#include "app/forms/FormOutline.h"

#include "app/documents/BindingWords.h"
#include "app/documents/DateParts.h"
#include "app/documents/NumberParts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace madoguchi::forms {

using documents::Conditions;
using documents::Field;
using documents::FieldKind;
using reception::PersonField;
using reception::Role;

namespace {

constexpr double ShortMm = 60;

std::optional<Role> roleOf(const QString &word)
{
    const auto *role = std::find_if(reception::PersonRoles.begin(), reception::PersonRoles.end(),
        [&word](Role one) { return word == toWord(one); });
    if (role != reception::PersonRoles.end())
        return *role;
    return word == toWord(Role::Household) ? std::optional(Role::Household) : std::nullopt;
}

/// The person's part behind a binding's last word: parts of an address ask for the address, an age for the birth date.
std::optional<PersonField> fieldOf(const QString &word)
{
    if (word.startsWith(QLatin1String("address")))
        return PersonField::Address;
    if (word == QLatin1String("age"))
        return PersonField::BirthDate;
    for (const PersonField field : reception::PersonFields) {
        if (word == toWord(field))
            return field;
    }
    return std::nullopt;
}

QString keyOf(const PersonPart &part)
{
    const QString who
        = part.member >= 0 ? QStringLiteral("%1[%2]").arg(toWord(part.role)).arg(part.member) : toWord(part.role);
    return who + u'.' + (part.field ? toWord(*part.field) : QStringLiteral("personalNumber"));
}

Section sectionOf(const Field &field, const std::optional<PersonPart> &part)
{
    if (!part)
        return field.filler == documents::Filler::Clerk ? Section::Clerk : Section::Request;
    switch (part->role) {
    case Role::Applicant:
        return Section::Applicant;
    case Role::Subject:
        return Section::Subject;
    case Role::Agent:
        return Section::Agent;
    case Role::Deceased:
        return Section::Deceased;
    case Role::Child:
        return Section::Child;
    case Role::Household:
        return Section::Household;
    }
    return Section::Request;
}

EntryKind kindOf(const PersonPart &part)
{
    if (!part.field)
        return EntryKind::Digits;
    switch (*part.field) {
    case PersonField::Address:
        return EntryKind::Lines;
    case PersonField::BirthDate:
        return EntryKind::Day;
    case PersonField::Sex:
        return EntryKind::Choice;
    case PersonField::Name:
    case PersonField::NameKana:
    case PersonField::PostalCode:
    case PersonField::Phone:
    case PersonField::Relation:
        return EntryKind::Line;
    }
    return EntryKind::Line;
}

EntryKind kindOf(const Field &field)
{
    if (field.format == documents::InputFormat::Count)
        return EntryKind::Count;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Image:
    case FieldKind::Signature:
        return EntryKind::Line;
    case FieldKind::MultiLine:
        return EntryKind::Lines;
    case FieldKind::Date:
    case FieldKind::Today:
        return EntryKind::Day;
    case FieldKind::Era:
        return EntryKind::Choice;
    case FieldKind::Check:
        return EntryKind::Check;
    case FieldKind::Choice:
        return field.several ? EntryKind::Choices : EntryKind::Choice;
    case FieldKind::Digits:
        return EntryKind::Digits;
    }
    return EntryKind::Line;
}

QList<documents::Option> sexOptions()
{
    const auto option = [](const char *value, const QString &ja, const QString &en) {
        return documents::Option { QString::fromLatin1(value), { ja, en }, {} };
    };
    return { option("male", QStringLiteral("男"), QStringLiteral("Male")),
        option("female", QStringLiteral("女"), QStringLiteral("Female")),
        option("other", QStringLiteral("その他"), QStringLiteral("Other")) };
}

bool asksForNothing(const Field &field)
{
    return !documents::takesText(field.kind) || field.binding.startsWith(QLatin1String("office."));
}

FormEntry entryFor(const Field &field, const std::optional<PersonPart> &part)
{
    FormEntry entry;
    entry.section = sectionOf(field, part);
    entry.person = part;
    entry.label = field.label;
    entry.key = part                         ? keyOf(*part)
        : documents::isCommon(field.binding) ? field.binding
        : field.kind == FieldKind::Today     ? DateKey
                                             : field.id;
    entry.format = part ? documents::InputFormat::Any : field.format;
    entry.calculated = !part && field.calculation;
    entry.kind = part ? kindOf(*part) : kindOf(field);
    entry.options = field.options;
    if (part && part->field == PersonField::Sex)
        entry.options = sexOptions();
    if (part && !part->field)
        entry.boxes = 12;
    else if (!part)
        entry.boxes = field.boxes;
    const bool isLine = entry.kind == EntryKind::Line || entry.kind == EntryKind::Digits;
    entry.isShort = !part && (entry.kind == EntryKind::Count || (isLine && field.rectMm.width() <= ShortMm));
    return entry;
}

/// Of the places that are always on the paper. Behind 西暦 every day can stand.
void limitEras(FormEntry &entry, const QStringList &printed)
{
    if (printed.isEmpty() || printed.contains(QLatin1String("western")))
        return;
    if (!entry.eras)
        entry.eras = printed;
    entry.eras->removeIf([&printed](const QString &era) { return !printed.contains(era); });
}

void add(QList<EntryGroup> &groups, const FormEntry &entry)
{
    const int member = entry.person ? entry.person->member : -1;
    auto group = std::find_if(groups.begin(), groups.end(),
        [&](const EntryGroup &g) { return g.section == entry.section && g.member == member; });
    if (group == groups.end())
        group = groups.insert(groups.end(), { entry.section, member, {} });
    group->entries << entry;
}

int rankOf(Section section)
{
    switch (section) {
    case Section::Applicant:
    case Section::Subject:
    case Section::Agent:
    case Section::Deceased:
    case Section::Child:
    case Section::Household:
        return 0;
    case Section::Request:
        return 1;
    case Section::Clerk:
        return 2;
    }
    return 0;
}

} // namespace

QString copiesOf(const QString &optionValue)
{
    QString id = QStringLiteral("copies");
    for (QString word : optionValue.split(u'-', Qt::SkipEmptyParts)) {
        word[0] = word.at(0).toUpper();
        id += word;
    }
    return id;
}

std::optional<PersonPart> personPart(const QString &binding)
{
    const qsizetype dot = binding.indexOf(u'.');
    QString who = binding.left(dot);
    PersonPart part;
    if (const qsizetype bracket = who.indexOf(u'['); bracket >= 0) {
        part.member = who.mid(bracket + 1, who.size() - bracket - 2).toInt();
        who.truncate(bracket);
    }
    const std::optional<Role> role = roleOf(who);
    if (dot < 0 || !role)
        return std::nullopt;
    part.role = *role;
    part.field = fieldOf(binding.mid(dot + 1));
    return part;
}

QList<EntryGroup> outline(const documents::FormTemplate &form, bool subjectIsApplicant)
{
    QList<FormEntry> entries;
    QHash<QString, qsizetype> places;
    for (const Field &field : form.fields) {
        if (asksForNothing(field))
            continue;
        std::optional<PersonPart> part = personPart(field.binding);
        if (part && part->role == Role::Subject && subjectIsApplicant)
            part->role = Role::Applicant;
        FormEntry entry = entryFor(field, part);
        entry.conditional = true;
        if (!places.contains(entry.key)) {
            places.insert(entry.key, entries.size());
            entries << entry;
        }
        FormEntry &known = entries[places.value(entry.key)];
        known.fields << field.id;
        if (field.kind == FieldKind::Text) // boxes take what is there, one by one
            known.parts = std::max(known.parts, documents::numberPartsOf(field));
        const Conditions ofPage = form.pages.value(field.page - 1).when;
        const bool isAlwaysThere = field.when.isEmpty() && ofPage.isEmpty();
        known.conditional = known.conditional && !isAlwaysThere;
        if (isAlwaysThere)
            limitEras(known, documents::printedEras(field));
        known.required = known.required || (field.required && entry.key != DateKey);
    }
    // The day is right in almost every case: it stands behind what has to be entered.
    std::stable_partition(entries.begin(), entries.end(), [](const FormEntry &entry) { return entry.key != DateKey; });
    QList<EntryGroup> groups;
    for (const FormEntry &entry : std::as_const(entries))
        add(groups, entry);
    std::stable_sort(groups.begin(), groups.end(),
        [](const EntryGroup &a, const EntryGroup &b) { return rankOf(a.section) < rankOf(b.section); });
    return groups;
}

bool canBeSelf(const documents::Field &field)
{
    return !field.several
        && std::any_of(field.options.begin(), field.options.end(),
            [](const documents::Option &option) { return option.value == SelfAnswer; });
}

bool asksForSubject(const documents::FormTemplate &form)
{
    return std::any_of(form.fields.begin(), form.fields.end(),
        [](const Field &field) { return field.binding.startsWith(QLatin1String("subject.")); });
}

bool wantsPersonalNumber(const documents::FormTemplate &form)
{
    return form.mayCarryPersonalNumber && std::any_of(form.fields.begin(), form.fields.end(), [](const Field &field) {
        return field.binding.endsWith(QLatin1String(".personalNumber"));
    });
}

QString entryLabel(const FormEntry &entry, const QString &language)
{
    if (!entry.person)
        return entry.label.in(language);
    if (!entry.person->field) {
        //: Forms tab, name of an entry: the 12 digits of 個人番号 (My Number).
        return QCoreApplication::translate("FormOutline", "Individual number");
    }
    switch (*entry.person->field) {
    case PersonField::Name:
        //: Forms tab, name of an entry about a person.
        return QCoreApplication::translate("FormOutline", "Name");
    case PersonField::NameKana:
        //: Forms tab, name of an entry about a person: the reading of the name in kana.
        return QCoreApplication::translate("FormOutline", "Reading in kana");
    case PersonField::Address:
        //: Forms tab, name of an entry about a person.
        return QCoreApplication::translate("FormOutline", "Address");
    case PersonField::PostalCode:
        //: Forms tab, name of an entry about a person.
        return QCoreApplication::translate("FormOutline", "Postal code");
    case PersonField::BirthDate:
        //: Forms tab, name of an entry about a person.
        return QCoreApplication::translate("FormOutline", "Date of birth");
    case PersonField::Sex:
        //: Forms tab, name of an entry about a person.
        return QCoreApplication::translate("FormOutline", "Sex");
    case PersonField::Phone:
        //: Forms tab, name of an entry about a person.
        return QCoreApplication::translate("FormOutline", "Phone number");
    case PersonField::Relation:
        if (const QString own = entry.label.in(language); !own.isEmpty())
            return own; // to the head of the household, to the child …: the form knows
        //: Forms tab, name of an entry about a person: what they are to the head of the household (続柄).
        return QCoreApplication::translate("FormOutline", "Relation to the head of the household");
    }
    return entry.label.in(language);
}

QString headingOf(const EntryGroup &group)
{
    switch (group.section) {
    case Section::Applicant:
        //: Forms tab, heading of a group of entries: who came to the counter and applies.
        return QCoreApplication::translate("FormOutline", "Person at the counter");
    case Section::Subject:
        //: Forms tab, heading of a group of entries: whose certificate or record it is.
        return QCoreApplication::translate("FormOutline", "Person concerned");
    case Section::Agent:
        //: Forms tab, heading of a group of entries: who acts for someone else (代理人).
        return QCoreApplication::translate("FormOutline", "Agent");
    case Section::Deceased:
        //: Forms tab, heading of a group of entries.
        return QCoreApplication::translate("FormOutline", "Person who died");
    case Section::Child:
        //: Forms tab, heading of a group of entries: the child whom the application is about (児童).
        return QCoreApplication::translate("FormOutline", "Child");
    case Section::Household:
        //: Forms tab, heading of a group of entries about somebody of a household; %1 counts them from 1.
        return QCoreApplication::translate("FormOutline", "Member %1 of the household").arg(group.member + 1);
    case Section::Request:
        //: Forms tab, heading of a group of entries: what is applied for.
        return QCoreApplication::translate("FormOutline", "What is requested");
    case Section::Clerk:
        //: Forms tab, heading of a group of entries that the staff fills in (職員記入欄).
        return QCoreApplication::translate("FormOutline", "For the staff");
    }
    return {};
}

} // namespace madoguchi::forms
