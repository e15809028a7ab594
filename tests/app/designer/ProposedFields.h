#pragma once

#include "app/designer/PageReading.h"

namespace madoguchi::designer {

/// The first field that a click into this box makes.
[[nodiscard]] documents::Field firstFor(const QRectF &boxMm, const PageReading &reading, int page);
/// What is proposed for a row of two cells, 20 to 45 and 45 to 175 mm, 50 to 64 mm from the top: the words lie in them.
[[nodiscard]] QList<documents::Field> inOneCell(const QList<PrintedWord> &words);
[[nodiscard]] QStringList namesOf(const QList<documents::Field> &fields);

} // namespace madoguchi::designer
