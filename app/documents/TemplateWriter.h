#pragma once

#include "app/documents/FormTemplate.h"

#include <QByteArray>

namespace madoguchi::documents {

/// template.json of a form: UTF-8, keys in the schema's order, only what differs from the defaults, the same bytes for
/// the same template. Reading it again in the template's folder gives an equal template: numbers are written as short
/// as they can be read back exactly. Background and pictures are written by their names in the folder.
[[nodiscard]] QByteArray templateJson(const FormTemplate &formTemplate);

/// Lengths rounded to hundredths of a millimetre, which no printer tells apart: what a mouse has drawn is then written
/// as a person would write it.
[[nodiscard]] FormTemplate onHundredths(FormTemplate formTemplate);

/// The words of template.json, for example "multi-line".
[[nodiscard]] QString wordFor(FieldKind kind);
[[nodiscard]] QString wordFor(Align align);
[[nodiscard]] QString wordFor(Overflow overflow);
[[nodiscard]] QString wordFor(Filler filler);
[[nodiscard]] QString wordFor(Mark mark);
[[nodiscard]] QString wordFor(InputFormat format); ///< empty for Any
[[nodiscard]] QString wordFor(Reckoning what);

} // namespace madoguchi::documents
