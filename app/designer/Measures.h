#pragma once

// Measures of printed forms that more than one reading of them goes by.
namespace madoguchi::designer {

constexpr double InsetMm = 0.5; ///< of a field from the printed line or word beside it
constexpr double LineMm = 5; ///< of one line to write on
constexpr double TwoLinesMm = 7; ///< of the smallest letters
constexpr double TouchMm = 2; ///< two cells share a line

} // namespace madoguchi::designer
