#pragma once

#include "app/forms/FormOutline.h"

#include <QDate>

namespace madoguchi::forms {

/// What can be wrong with a value that was entered; one for each thing that the clerk would do differently.
enum class Problem {
    None,
    NotADate, ///< cannot be read as a date; it is not put on the paper
    InTheFuture, ///< a birth date, or another day that is over, after today
    InThePast, ///< a day that is still to come, before today
    EraNotPrinted, ///< the paper has eras printed, but not the one of this day
    NotDigits, ///< something else than digits where only digits can stand
    TooManyDigits, ///< more than there are boxes
    PostalCodeLength, ///< not seven digits
    PhoneLength, ///< not ten or eleven digits
    PhoneParts, ///< the paper divides the number, and nobody can tell where
    NotKana, ///< the reading of a name is not in kana
    NotAccountHolder, ///< not as banks write the holder of an account
    CharacterNotChosen, ///< the mark of a licence's 外字 stands where its character belongs
    PersonalNumberWrong ///< not twelve digits, or the check digit does not fit
};

/// A value in the form in which it is kept: dates as PartialDate::toIso(), digits as ASCII digits, phone numbers
/// without spaces around them. Of a date that cannot be read only the spaces around it go: a lone one is no entry.
/// Names, addresses and free texts come back unchanged.
[[nodiscard]] QString tidied(const FormEntry &entry, const QString &typed);
[[nodiscard]] Problem problemOf(const FormEntry &entry, const QString &value, QDate today);
/// A value with this problem is kept in the entry, but does not go onto the paper.
[[nodiscard]] bool keepsOffPaper(Problem problem);
/// What is wrong and what to do; empty for None.
[[nodiscard]] QString textFor(Problem problem);

} // namespace madoguchi::forms
