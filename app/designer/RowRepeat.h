#pragma once

#include "app/designer/PageReading.h"

namespace madoguchi::designer {

/// The fields of a table's row once more in each row below it, as far as the rows are alike: "氏名（1人目）" becomes
/// "氏名（2人目）", the household's first member its second. What is bound to a person of the counter is bound to
/// nobody in the other rows. Where `others` has a field already none is added. Empty: no such rows are ruled there.
[[nodiscard]] QList<documents::Field> repeatedBelow(
    const QList<documents::Field> &row, const PageReading &reading, const QList<documents::Field> &others);

} // namespace madoguchi::designer
