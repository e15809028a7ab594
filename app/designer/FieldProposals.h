#pragma once

#include "app/documents/FormTemplate.h"

#include <QList>

namespace madoguchi::designer {

class PdfPages;

/// The fields of a PDF form (AcroForm) as proposals, in the order of the pages, on each from top to bottom and left to
/// right. Text becomes Text or MultiLine, a comb of boxes Digits, a check box Check, radio buttons (and check boxes
/// that exclude each other) Choice, a list to choose from Text, because what was chosen is written there, a signature
/// Image; push buttons are left out. Rectangle in millimetres of the page as it is shown, label from the
/// field's tool tip (/TU) or its name (/T), required, alignment, type size (/DA; one that fits where the PDF leaves it
/// open). No proposal is bound to anything. Ids are valid and differ from each other.
/// Empty for a PDF without fields. What is malformed in a field is left out, never an error.
[[nodiscard]] QList<documents::Field> proposalsFromForm(const PdfPages &pages);

} // namespace madoguchi::designer
