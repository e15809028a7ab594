#pragma once

#include "app/documents/FormTemplate.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::designer {

/// Something that a field can show, in words. Translated; made anew in another language.
struct BindingChoice {
    QString binding; ///< empty: what is typed at the counter
    QString group; ///< "Person at the counter"
    QString title; ///< "Name"
    QStringList keys; ///< more words to find it by
};

/// Everything that a field of this form may be bound to, in the order of the list: typed, persons, household, answers
/// that several forms share, the office.
[[nodiscard]] QList<BindingChoice> bindingChoices(const documents::FormTemplate &form);
/// "Person at the counter" and "Name"; for none: nobody, and "Typed at the counter".
[[nodiscard]] BindingChoice bindingChoice(const QString &binding);
/// "Person at the counter – Name"; for none: "Typed at the counter".
[[nodiscard]] QString bindingWords(const QString &binding);
/// What a printed word says of a person: 氏名 is "name", 生年月日 "birthDate"; empty: nothing that a card or the
/// counter knows.
[[nodiscard]] QString partSaidBy(const QString &printed);
/// The part of a person that the field is bound to, else what its name says; empty: none.
[[nodiscard]] QString partOfPerson(const documents::Field &field);
/// Persons of whom a form of one family can speak, as a list offers them: word and "Person at the counter".
[[nodiscard]] QList<std::pair<QString, QString>> personChoices();
/// What a field that shows it is called on the screen of the counter, in both languages of the forms.
[[nodiscard]] documents::Label labelFor(const QString &binding);

} // namespace madoguchi::designer
