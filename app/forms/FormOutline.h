#pragma once

#include "app/documents/FormTemplate.h"
#include "app/reception/Person.h"
#include "app/reception/Reception.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi::forms {

/// Whose or what an entry is about: the groups on the screen.
enum class Section { Applicant, Subject, Agent, Deceased, Child, Household, Request, Clerk };

/// How an entry is made on the screen.
enum class EntryKind {
    Line, ///< one line of text
    Lines, ///< several lines
    Day, ///< a date in any notation; held as PartialDate::toIso()
    Choice, ///< one of the options
    Choices, ///< any of the options, their values separated by ','
    Check, ///< "true" or empty
    Digits, ///< digits, at most `boxes`
    Count ///< how many copies
};

/// The part of a person that an entry is bound to.
struct PersonPart {
    reception::Role role = reception::Role::Applicant;
    int member = -1; ///< with Role::Household
    std::optional<reception::PersonField> field; ///< nullopt: 個人番号
    [[nodiscard]] bool operator==(const PersonPart &) const = default;
};

/// One thing that is entered. A bound one may stand at several places of the paper (an address in three parts, a birth
/// date and its era circle); an unbound one is one field.
struct FormEntry {
    QString key; ///< "applicant.address", "common.bankName", or the field's id, or "date" for the application's day
    Section section = Section::Request;
    EntryKind kind = EntryKind::Line;
    documents::Label label; ///< as the template names it; entryLabel() is what is shown
    std::optional<PersonPart> person;
    QStringList fields; ///< ids on the paper
    QList<documents::Option> options;
    int boxes = 0; ///< Digits; 0 = any number
    std::optional<QStringList> eras; ///< Day: those that all its places on the paper have printed; nullopt: any
    int parts = 0; ///< places on the paper that the number is divided into; 0 = one
    documents::InputFormat format = documents::InputFormat::Any;
    bool required = false;
    bool conditional = false; ///< all its places on the paper have conditions: FormSession knows whether it is asked
    bool calculated = false; ///< shows what is reckoned until somebody writes something else
    bool isShort = false; ///< little room on the paper: two of them can stand beside each other
};

struct EntryGroup {
    Section section = Section::Request;
    int member = -1; ///< with Section::Household: each has a group of their own
    QList<FormEntry> entries;
};

/// The entry of the application's day (Today fields).
inline const QString DateKey = QStringLiteral("date:today");
/// The field that holds how many copies of a chosen certificate are wanted: "items-own-form" → "copiesItemsOwnForm".
/// Choosing the one writes a 1 into the other.
[[nodiscard]] QString copiesOf(const QString &optionValue);
/// The answer "I am the person concerned" (本人) of a choice about the relation to the subject.
inline const QString SelfAnswer = QStringLiteral("self");

/// A choice of one answer, SelfAnswer among them.
[[nodiscard]] bool canBeSelf(const documents::Field &field);

/// What a form asks for: first about persons, then what is requested, then what the staff fills; within a group in the
/// template's order. Fields of the office and frames for seals ask for nothing. With `subjectIsApplicant` what is bound
/// to the subject is asked of the applicant.
[[nodiscard]] QList<EntryGroup> outline(const documents::FormTemplate &form, bool subjectIsApplicant);
[[nodiscard]] bool asksForSubject(const documents::FormTemplate &form);
/// True only when the law allows 個人番号 on the form and a field of it is bound to one.
[[nodiscard]] bool wantsPersonalNumber(const documents::FormTemplate &form);

/// What a binding is about; nullopt for office.* and for none.
[[nodiscard]] std::optional<PersonPart> personPart(const QString &binding);

/// The words on the screen. `language`: "ja" or "en", for what the template names.
[[nodiscard]] QString entryLabel(const FormEntry &entry, const QString &language);
[[nodiscard]] QString headingOf(const EntryGroup &group);

} // namespace madoguchi::forms
