#pragma once

#include "app/documents/FormValues.h"

#include <QJsonObject>

namespace madoguchi::preapplication {

inline constexpr qsizetype MostFields = 200;
inline constexpr qsizetype MostMembers = 20; ///< of a household
inline constexpr qsizetype LongestKey = 100; ///< characters (UTF-16 units)
inline constexpr qsizetype LongestPersonText = 300;
inline constexpr qsizetype LongestFieldText = 2000;

/// Before anything is read out of it: how many fields and persons there are.
[[nodiscard]] bool isWithinLimits(const QJsonObject &data);

/// Where a text stands that no form can mean: too long, with control characters, half a surrogate pair, or characters
/// that turn the direction of writing and so could show something else than what is printed. Empty: there is none.
/// Answers of fields may have line breaks.
[[nodiscard]] QString unfitText(const documents::FormValues &values);

[[nodiscard]] int householdSize(const documents::FormValues &values); ///< persons with something said about them

} // namespace madoguchi::preapplication
