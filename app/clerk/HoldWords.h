#pragma once

#include "app/documents/SlipPaper.h"
#include "app/store/HeldReceptions.h"

namespace madoguchi::clerk {

/// A moment near today, local time: "12/15 10:42" in the order of the language.
[[nodiscard]] QString shortMoment(const QDateTime &utc);
/// A moment as a slip says it, with its year: "令和8年12月15日 10:42".
[[nodiscard]] QString wholeMoment(const QDateTime &utc);

/// The visitor's slip of a reception on hold. Nothing on it tells who the visitor is. `office`: empty: none.
[[nodiscard]] documents::SlipPaper slipPaperOf(const store::HeldSlip &slip, const QString &office);

} // namespace madoguchi::clerk
