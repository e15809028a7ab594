#pragma once

#include "app/designer/PrintedWords.h"

namespace madoguchi::designer {

/// A character that was recognised on a scanned page.
struct Seen {
    PrintedCharacter character;
    int confidence = 0; ///< per cent
};

/// 口 as a part of a word: 口座, 窓口. What looks like it and is none is a square to tick.
[[nodiscard]] bool isWithKuchi(const QString &before, const QString &after);

/// A square to tick that was read as 日, ロ or 口: of the size of a square that was found or read on its line. It
/// becomes □.
void tellSquares(QList<Seen> &seen, QList<QRectF> squaresMm);

/// Words made of `seen`, as a form means them: without strokes that were taken for letters; words that forms have and
/// that are no other word with another character in them are known again when one character was recognised badly, and
/// so is 令 of the eras, which is often taken for something else.
void correctSeen(QList<PrintedWord> &words, const QList<Seen> &seen);

} // namespace madoguchi::designer
