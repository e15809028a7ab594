#pragma once

#include <QList>
#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace madoguchi::documents {

inline constexpr int MostNumbers = 20'000; ///< in one outline
inline constexpr double LargestNumber = 1e6;

/// Numbers as SVG lists them, "1,-2.5e1.5" being three; units ("px") are no numbers. Nullopt for anything else.
[[nodiscard]] std::optional<QList<double>> svgNumbers(QStringView text);

/// SVG 1.1, 8.3 (path data), without arcs. Nullopt for anything else.
[[nodiscard]] std::optional<QPainterPath> svgPath(QStringView data);

} // namespace madoguchi::documents
