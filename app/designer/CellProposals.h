#pragma once

#include "app/designer/PageReading.h"

#include <QImage>

#include <optional>

namespace madoguchi::designer {

/// Fields for what is to be filled in on a page: empty cells, rows of boxes, squares to tick, dates between 年, 月 and
/// 日, numbers before their unit. Each is named after what is printed beside or above it, and bound where that says
/// clearly whose and what it is. From top to bottom. Any thread.
[[nodiscard]] QList<documents::Field> proposalsFromPage(
    const PageReading &reading, const QImage &picture, const QSizeF &sheetMm, int page);

/// The fields for this cell, as they would be proposed; never none.
[[nodiscard]] QList<documents::Field> proposalsFor(const QRectF &boxMm, const PageReading &reading, int page);

/// A field of this kind that somebody draws there: a date, a choice, a number in parts, a square take what is printed
/// below them; everything else is as large as it was drawn and is named after what stands beside it.
[[nodiscard]] documents::Field drawnField(
    documents::FieldKind kind, const QRectF &rectMm, const PageReading &reading, int page);

/// The dates whose places are printed: 明・大・昭・平・令 … 年 … 月 … 日.
[[nodiscard]] QList<documents::Field> dateProposals(const PageReading &reading, int page);
/// Squares in one cell are answers to one question; one that stands alone is ticked or not. Words of which one is
/// ringed (男・女, 要・不要) are answers, too.
[[nodiscard]] QList<documents::Field> choiceProposals(const PageReading &reading, int page);
/// What somebody draws a choice around: the squares in it with their answers, else its words, each to be ringed.
/// nullopt: there are not two of them.
[[nodiscard]] std::optional<documents::Field> choiceWithin(const QRectF &rectMm, const PageReading &reading, int page);

/// The answer that is printed in this rectangle, or beside it when it is a square.
[[nodiscard]] QString printedAnswer(const QRectF &rectMm, const PageReading &reading);

/// What is free in a cell in front of a word at its end, and behind each of several words.
[[nodiscard]] QList<documents::Field> gapProposals(const PageReading &reading, int page);
/// Lines to write on that are ruled behind a word.
[[nodiscard]] QList<documents::Field> lineProposals(const PageReading &reading, int page);
/// Hours, minutes and days of the week between their marks: … 時 … 分から, 日（ … ）.
[[nodiscard]] QList<documents::Field> timeProposals(const PageReading &reading, int page);
/// What is added to the name of a place at the beginning or the end of a range.
inline const QString RangeBegin = QStringLiteral("（はじめ）");
inline const QString RangeEnd = QStringLiteral("（終わり）");
/// Of a range in one cell, 年月日から 年月日まで or 時 分～ 時 分: whether this place is of its beginning or of its
/// end, as it is added to a name; empty: of none. `words`: those of the cell.
[[nodiscard]] QString endOfRange(const QList<PrintedWord> &words, const QRectF &placeMm);
/// Whether a bracket that opens here is for the day of the week: 日（ … ）, in a cell.
[[nodiscard]] bool isForWeekday(const PageReading &reading, const QRectF &openingMm);
/// Numbers between printed marks, 〒 － and （ ） －, and what is written into the brackets behind an answer.
[[nodiscard]] QList<documents::Field> numberProposals(const PageReading &reading, int page);

} // namespace madoguchi::designer
