#pragma once

#include "app/designer/PageReading.h"

#include <optional>

namespace madoguchi::designer {

/// Where a place to fill in stands in a table: below the head of its column, in one of several rows alike.
struct TableCell {
    QString head; ///< "氏名"
    QString rowHeading; ///< what is printed in front of this row; empty: the rows are only numbered
    int row = 0; ///< from 0
    QRectF headMm; ///< the topmost cell of its column
    bool hasPeople = false; ///< each row is about a person
    bool isHousehold = false; ///< each row is about a member of the household

    [[nodiscard]] QString label() const; ///< "氏名（2人目）", "配偶者の氏名"
};

/// household[0] to household[9]
constexpr int MostMembers = 10;

/// Empty for a place that is in no table: its words stand beside it.
[[nodiscard]] std::optional<TableCell> tableCellAt(const QRectF &place, const PageReading &reading);

/// The cell that touches from below and is as wide; null: none.
[[nodiscard]] QRectF cellBelow(const QRectF &cell, const PageReading &reading);

/// What is below it is to be filled in, not what is in it behind its word.
[[nodiscard]] bool isColumnHead(const QRectF &cell, const PageReading &reading);

} // namespace madoguchi::designer
