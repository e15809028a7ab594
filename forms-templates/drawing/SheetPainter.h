#pragma once

#include "forms-templates/drawing/Sheet.h"

#include <QByteArray>
#include <QImage>

namespace madoguchi::drawing {

/// The background as PDF: text stays text, fonts embedded as subsets, the same bytes every time.
/// Empty when Cairo fails.
[[nodiscard]] QByteArray backgroundPdf(const Sheet &sheet);

/// A page as a grey picture at 200 dpi, in sixteen greys so that the file stays small.
[[nodiscard]] QImage pagePicture(const SheetPage &page);

/// Printed words that are wider or higher than their cell; empty when all is well.
[[nodiscard]] QStringList wordsOutsideTheirCell(const Sheet &sheet);

} // namespace madoguchi::drawing
