#pragma once

#include <QChar>

#include <optional>

namespace madoguchi::cards {

/// The character of a pair of JIS X 0208 bytes in the 7-bit form (21h to 7Eh each), nothing for a pair without one.
/// Nothing is replaced: there are 6,879 characters and no extension of any maker.
[[nodiscard]] std::optional<QChar> fromJisX0208(quint8 row, quint8 cell);

/// The pair of a character as row << 8 | cell, nothing for a character that JIS X 0208 does not have (髙, 﨑, 𠮷 …).
[[nodiscard]] std::optional<quint16> toJisX0208(QChar character);

} // namespace madoguchi::cards
