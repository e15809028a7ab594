#pragma once

#include "app/documents/FormValues.h"
#include "app/reception/Person.h"

#include <QDate>
#include <QList>

namespace madoguchi::designer {

/// An invented person to try a form with.
struct SamplePerson {
    QString id;
    QString note; ///< what can be seen with this one: "The longest name". Translated
    reception::Person person;
};

/// A usual name, the longest ones, characters that older systems lose, a foreign resident, incomplete dates.
[[nodiscard]] QList<SamplePerson> samplePersons();

/// Everything that a form may ask for, answered with this person in every role, so that each field has something in it.
/// The 個人番号 is left out: a trial needs none.
[[nodiscard]] documents::FormValues sampleValues(
    const documents::FormTemplate &form, const reception::Person &person, QDate today);

} // namespace madoguchi::designer
