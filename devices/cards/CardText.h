#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace madoguchi::cards {

/// Strict UTF-8 without control characters: what does not come back as the same bytes is none. A byte order mark is a
/// character like any other.
[[nodiscard]] std::optional<QString> utf8Text(QByteArrayView bytes);

/// Text whose encoding a card's specification leaves open, filled up with 00: UTF-8, or else Shift_JIS-2004. None where
/// it is neither, and where the bytes mean other characters in code page 932 (rows 89 to 92, plane 2): nobody should
/// guess an address. Half-width kana and private characters are signs of a wrong guess, too.
[[nodiscard]] std::optional<QString> guessedText(QByteArrayView bytes);

/// Without the filler 00 at its end.
[[nodiscard]] QByteArrayView withoutFiller(QByteArrayView bytes);

} // namespace madoguchi::cards
