#pragma once

#include "forms-templates/drawing/FormParts.h"

namespace madoguchi::drawing {

/// A piece of a row: a tinted name and beside it what is filled in. The field's kind decides how it is drawn: a choice
/// has its answers, a date its eras (in words with eraStyle "word", in two lines where the cell is narrow), digits
/// their boxes, and a field with a unit is a number in front of it.
struct Cell {
    QString label {}; ///< empty: no name
    FormField field {}; ///< without an id nothing is filled in
    double width = 0; ///< name and value together; 0: what is left of the row
    double labelWidth = valueLeftMm - labelLeftMm;
    QList<Choice> answers {};
    int columns = 0; ///< of the answers
    QString unit {};
    QString note {}; ///< printed where nothing is filled in, or at the right end of the cell
    double labelPt = 9;
};

/// Draws the cells from the column of names to the right edge and returns where the next row begins.
double row(Draft &draft, double top, double height, const QList<Cell> &cells);

/// Draws what a cell holds into `area`, without name and frame.
void fillCell(Draft &draft, const QRectF &area, const Cell &cell);

/// A frame for 個人番号 that this program never fills: nothing is bound to it.
[[nodiscard]] Cell personalNumberCell(const QString &idStart, const Caption &who, double width = 0);

[[nodiscard]] Choice answer(const QString &value, const QString &ja, const QString &en);
/// 「その他（　）」 with a blank of `width` mm, a field with the id of the choice and "Other" behind it.
[[nodiscard]] Choice otherAnswer(const QString &choiceId, const Caption &label, double width);

/// That the field was answered with one of these.
[[nodiscard]] Condition answered(const QString &field, const QStringList &answers);

} // namespace madoguchi::drawing
