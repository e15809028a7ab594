#pragma once

#include <optional>

namespace madoguchi::cards {

/// The character in a row and cell (区点, 1 to 94 each) of plane 1 of JIS X 0213:2004, of which JIS X 0208 is a part;
/// none where nothing stands.
[[nodiscard]] std::optional<char32_t> jisCharacter(int row, int cell);

} // namespace madoguchi::cards
