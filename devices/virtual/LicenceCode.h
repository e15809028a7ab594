#pragma once

#include "devices/virtual/Licence.h"

#include <QByteArray>

#include <optional>

namespace madoguchi::virtualcards {

constexpr int glyphSide = 50; ///< dots of a 外字's picture, both ways

/// A text as the licence's chip holds it: pairs of JIS X 0208, FFF1 to FFF7 for "【外字1】" to "【外字7】", FFFA for
/// "【欠字】". Nothing for a character that has no code.
[[nodiscard]] std::optional<QByteArray> licenceCode(const QString &text);

/// A date "YYYYMMDD" as era digit and YYMMDD. A card that was made before May 2019 knows no 令和: 平成 goes on.
[[nodiscard]] QByteArray eraDate(const QString &date, bool knowsReiwa);

/// The 127 bytes of a picture: ITU-T T.6, padded with zeros; nothing when the picture needs more.
[[nodiscard]] std::optional<QByteArray> glyphCode(const Licence::Glyph &glyph);

/// The number in a mark "【外字1】" to "【外字7】"; 0 for any other text.
[[nodiscard]] int numberOf(const QString &mark);

} // namespace madoguchi::virtualcards
