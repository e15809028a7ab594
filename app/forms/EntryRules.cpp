#include "app/forms/EntryRules.h"

#include "app/documents/NumberParts.h"
#include "app/forms/KanaText.h"
#include "devices/cards/LicenceText.h"
#include "devices/cards/PersonalNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace madoguchi::forms {

using documents::InputFormat;
using reception::PartialDate;
using reception::PersonField;

namespace {

bool isPart(const FormEntry &entry, PersonField field)
{
    return entry.person && entry.person->field == field;
}

bool isPostalCode(const FormEntry &entry)
{
    return isPart(entry, PersonField::PostalCode) || entry.format == InputFormat::PostalCode;
}

bool isPhone(const FormEntry &entry)
{
    return isPart(entry, PersonField::Phone) || entry.format == InputFormat::Phone;
}

bool isKana(const FormEntry &entry)
{
    return isPart(entry, PersonField::NameKana) || entry.format == InputFormat::Kana
        || entry.format == InputFormat::Hiragana;
}

bool isNumber(const FormEntry &entry)
{
    return entry.kind == EntryKind::Digits || entry.kind == EntryKind::Count || entry.format == InputFormat::Number;
}

bool isPersonalNumberEntry(const FormEntry &entry)
{
    return entry.person && !entry.person->field;
}

/// Full-width digits as an input method leaves them become ASCII; hyphens and spaces between digits go.
QString onlyDigits(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
        else if (!c.isSpace() && !QStringLiteral("-‐−－ー―").contains(c))
            digits += c;
    }
    return digits;
}

bool areDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Problem problemOfDay(const FormEntry &entry, const QString &value, QDate today)
{
    const std::optional<PartialDate> day = PartialDate::fromText(value);
    if (!day)
        return Problem::NotADate;
    const bool future = day->isComplete() ? day->toDate() > today : day->year() > today.year();
    const bool past = day->isComplete() ? day->toDate() < today : day->year() < today.year();
    if (future && (isPart(entry, PersonField::BirthDate) || entry.format == InputFormat::PastDate))
        return Problem::InTheFuture;
    if (past && entry.format == InputFormat::FutureDate)
        return Problem::InThePast;
    const std::optional<reception::EraYear> era = day->era();
    const QString printed = era ? reception::toWord(era->era) : QStringLiteral("western");
    return !entry.eras || entry.eras->contains(printed) ? Problem::None : Problem::EraNotPrinted;
}

Problem problemOfDigits(const FormEntry &entry, const QString &value)
{
    if (!areDigits(value))
        return Problem::NotDigits;
    return entry.boxes > 0 && value.size() > entry.boxes ? Problem::TooManyDigits : Problem::None;
}

} // namespace

QString tidied(const FormEntry &entry, const QString &typed)
{
    if (entry.kind == EntryKind::Day) {
        const std::optional<PartialDate> day = PartialDate::fromAny(typed);
        return day ? day->toIso() : typed.trimmed();
    }
    if (isNumber(entry) || isPostalCode(entry))
        return onlyDigits(typed);
    return isPhone(entry) ? typed.trimmed() : typed;
}

Problem problemOf(const FormEntry &entry, const QString &value, QDate today)
{
    if (value.isEmpty())
        return Problem::None;
    if (entry.kind == EntryKind::Day)
        return problemOfDay(entry, value, today);
    if (isPersonalNumberEntry(entry))
        return cards::isPersonalNumber(value) ? Problem::None : Problem::PersonalNumberWrong;
    if (isPostalCode(entry))
        return areDigits(value) && value.size() == 7 ? Problem::None : Problem::PostalCodeLength;
    if (isPhone(entry)) {
        const QString digits = onlyDigits(value);
        const bool abroad = digits.startsWith(u'+');
        const bool right = areDigits(digits) && (digits.size() == 10 || digits.size() == 11);
        if (!abroad && !right)
            return Problem::PhoneLength;
        return entry.parts > 0 && !abroad && documents::numberParts(value, entry.parts).isEmpty() ? Problem::PhoneParts
                                                                                                  : Problem::None;
    }
    if (isNumber(entry))
        return problemOfDigits(entry, value);
    if (isKana(entry))
        return isReading(value) ? Problem::None : Problem::NotKana;
    if (entry.format == InputFormat::AccountHolder)
        return isAccountHolder(value) ? Problem::None : Problem::NotAccountHolder;
    return cards::marksIn(value).isEmpty() ? Problem::None : Problem::CharacterNotChosen;
}

bool keepsOffPaper(Problem problem)
{
    switch (problem) {
    case Problem::NotADate:
    case Problem::NotDigits:
    case Problem::PersonalNumberWrong:
        return true;
    case Problem::None:
    case Problem::InTheFuture:
    case Problem::InThePast:
    case Problem::EraNotPrinted:
    case Problem::NotKana:
    case Problem::NotAccountHolder:
    case Problem::TooManyDigits:
    case Problem::PostalCodeLength:
    case Problem::PhoneLength:
    case Problem::PhoneParts:
    case Problem::CharacterNotChosen:
        return false;
    }
    return false;
}

QString textFor(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NotADate:
        //: Forms tab, below an entry for a date. The example is a date in the era form.
        return QCoreApplication::translate(
            "EntryRules", "This cannot be read as a date. Enter it like S29.3.9 or 1954/3/9.");
    case Problem::InTheFuture:
        //: Forms tab, below an entry for a date of birth, or for another day that cannot be still to come.
        return QCoreApplication::translate("EntryRules", "This day is still to come. Check the era and the year.");
    case Problem::InThePast:
        //: Forms tab, below an entry for a day that is still to come.
        return QCoreApplication::translate("EntryRules", "This day is over. Check the era and the year.");
    case Problem::EraNotPrinted:
        //: Forms tab, below an entry for a date: the paper has 令和 (or some other eras) printed in front of the year.
        return QCoreApplication::translate("EntryRules",
            "The paper does not have the era of this day. Check the era and the year. If they are right, the era is "
            "written in front of the year.");
    case Problem::NotKana:
        //: Forms tab, below an entry for the reading of a name.
        return QCoreApplication::translate("EntryRules", "The reading is written in kana. Check it.");
    case Problem::NotAccountHolder:
        //: Forms tab, below an entry for the holder of a bank account (口座名義カナ).
        return QCoreApplication::translate(
            "EntryRules", "Banks write this in katakana, capital letters and digits. Write it as in the passbook.");
    case Problem::NotDigits:
        //: Forms tab, below an entry that takes digits.
        return QCoreApplication::translate("EntryRules", "Only digits can stand here. Remove everything else.");
    case Problem::TooManyDigits:
        //: Forms tab, below an entry whose digits stand in boxes on the paper.
        return QCoreApplication::translate("EntryRules", "There are more digits than boxes. Check the number.");
    case Problem::PostalCodeLength:
        //: Forms tab, below an entry for a postal code.
        return QCoreApplication::translate("EntryRules", "A postal code has seven digits. Check the number.");
    case Problem::PhoneLength:
        //: Forms tab, below an entry for a phone number.
        return QCoreApplication::translate("EntryRules", "A phone number has ten or eleven digits. Check the number.");
    case Problem::PhoneParts:
        //: Forms tab, below an entry for a phone number: the paper has a place for each part. The example has hyphens.
        return QCoreApplication::translate("EntryRules",
            "This paper divides the number. Enter it with a hyphen between its parts, like 0172-35-1111.");
    case Problem::CharacterNotChosen:
        //: Forms tab, below an entry that holds the mark of a character which a licence has only as a picture (外字).
        return QCoreApplication::translate(
            "EntryRules", "A character is missing: a mark of the licence stands in its place. Enter it here.");
    case Problem::PersonalNumberWrong:
        //: Forms tab, below an entry for 個人番号: wrong length or wrong check digit.
        return QCoreApplication::translate("EntryRules", "This is no individual number. Check the twelve digits.");
    }
    return {};
}

} // namespace madoguchi::forms
