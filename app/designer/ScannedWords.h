#pragma once

#include "app/designer/BoxFinder.h"
#include "app/designer/PrintedWords.h"

#include <functional>

namespace madoguchi::designer {

/// What is printed on a page of which there is nothing but the picture: recognised by Tesseract, so some words are
/// wrong. A square to tick that was taken for a character (口) is a square again, or left out where it was found. Empty
/// where the language data are not installed, or when `isCancelled`. Any thread; one to some seconds for A4.
[[nodiscard]] QList<PrintedWord> scannedWords(const QImage &picture, const QSizeF &sheetMm, const FoundBoxes &found,
    const std::function<bool()> &isCancelled = {});

} // namespace madoguchi::designer
