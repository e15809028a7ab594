#pragma once

#include "app/documents/FormTemplate.h"

namespace madoguchi::documents {

/// The places of a number whose marks the paper has printed between them: 〒 [036] － [8551], （ [0172] ） [35] －
/// [1111]. In the order in which they are written; names of Field::partsMm.
[[nodiscard]] const QStringList &numberPartNames();
/// How many such places the field has; 0: it is written in one.
[[nodiscard]] int numberPartsOf(const Field &field);

/// The number as it is written into that many places: a postal code as three and four digits, everything else by its
/// own hyphens and brackets; a phone number without them as far as its first digits say where the area code ends
/// (mobile and IP phones, 0120, 0800, 03 and 06). Empty: nobody can tell.
[[nodiscard]] QStringList numberParts(const QString &value, int parts);

/// Digits: the boxes one after another, those of a field in parts divided by how wide its parts are.
[[nodiscard]] QList<QRectF> boxesOf(const Field &field);

} // namespace madoguchi::documents
