#pragma once

#include "app/reception/JapaneseDate.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace madoguchi::handover {

/// How another system writes a date: text with parts in braces, for example "{era}{yy}{mm}{dd}" (和暦7桁).
///
/// {yyyy} year, four digits · {mm} {m} month, with and without a zero before it · {dd} {d} day
/// {era} the digit of the era · {era-letter} M T S H R · {era-initial} 昭 · {era-name} 昭和
/// {yy} {y} year of the era, with and without a zero before it
///
/// What is not known of a date is 0 in a part with leading zeros, else nothing.
[[nodiscard]] const QStringList &datePartNames();

/// The first part in braces that is none, or a brace without its other one; empty: the pattern can be used.
[[nodiscard]] QString wrongDatePart(const QString &pattern);

/// The digits of the eras by "meiji" … "reiwa".
using EraDigits = QHash<QString, QString>;

/// Nothing when the pattern asks for an era and the date has none, or what is known of it does not decide.
[[nodiscard]] std::optional<QString> written(
    const reception::PartialDate &date, const QString &pattern, const EraDigits &eras);

} // namespace madoguchi::handover
