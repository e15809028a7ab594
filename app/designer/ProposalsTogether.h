#pragma once

#include "app/designer/PageReading.h"

namespace madoguchi::designer {

/// What is written behind an answer, その他（ … ）, is asked for when that answer is chosen. The question gets an id of
/// its own among these.
void tieWriteIns(QList<documents::Field> &proposals, const PageReading &reading);

/// What the proposals of one page, in reading order, make of each other: names printed once for several places, what a
/// person or a form has only once, and the above.
void settleTogether(QList<documents::Field> &proposals, const PageReading &reading);

} // namespace madoguchi::designer
