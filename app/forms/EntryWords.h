#pragma once

#include "app/forms/FormOutline.h"

namespace madoguchi::forms {

/// A value as its entry shows it: a date in the era form, everything else as it is held.
[[nodiscard]] QString displayed(const FormEntry &entry, const QString &value);
/// The same in words: a choice in those of its options, a check as "Yes".
[[nodiscard]] QString worded(const FormEntry &entry, const QString &value, const QString &language);

} // namespace madoguchi::forms
