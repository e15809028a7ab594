#pragma once

#include "forms-templates/drawing/Rows.h"

namespace madoguchi::drawing {

// A bank account, told once for all forms of a bundle (common.bankName, bankBranch, accountKind, accountNumber,
// accountHolder).

/// Bank and branch, kind and number of the account, its holder in katakana.
double accountRows(Draft &draft, double top, double height);
/// Only the first two of these.
double accountNumberRows(Draft &draft, double top, double height);
[[nodiscard]] FormField accountHolderField();

} // namespace madoguchi::drawing
