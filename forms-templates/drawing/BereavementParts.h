#pragma once

#include "forms-templates/drawing/Rows.h"

namespace madoguchi::drawing {

// What the forms after a death have in common.

/// Address, names and birth date of the person who died.
double deceasedRows(Draft &draft, double top, const Caption &who, double addressHeight, double nameHeight);
[[nodiscard]] FormField deathDateField();

/// Someone who applies in their own name: address, name with signature, birth date and phone.
double applicantRows(Draft &draft, double top, const Caption &who);

/// Prints the union of 後期高齢者医療 as addressee above the mayor, who passes the form on; heading() begins 8 mm
/// lower.
void unionLine(Draft &draft, const QList<Condition> &when = {});

} // namespace madoguchi::drawing
