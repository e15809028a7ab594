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
/// What a field that shows it is called on the screen of the counter, in both languages of the forms.
[[nodiscard]] documents::Label labelFor(const QString &binding);

} // namespace madoguchi::designer
