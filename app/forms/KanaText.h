#pragma once

#include <QString>

namespace madoguchi::forms {

/// Whether a text can be the reading of a name: kana of either kind and width, ー, ・, hyphens, spaces.
[[nodiscard]] bool isReading(const QString &text);

/// Whether banks take a text as the name of an account's holder (口座名義): katakana, capital Latin letters and digits
/// of either width, spaces and （ ） ( ) . ． - － ー / ／ ・ 「 」.
[[nodiscard]] bool isAccountHolder(const QString &text);

/// What was typed, as a reading in full-width katakana: hiragana, half-width katakana and Latin letters in Hepburn or
/// Kunrei spelling are turned. Empty when something of it cannot be turned. Only ever a suggestion.
[[nodiscard]] QString asKatakana(const QString &typed);

} // namespace madoguchi::forms
