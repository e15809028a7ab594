#pragma once

#include <QByteArrayView>

namespace madoguchi::cards {

/// Whether there is nothing but ASCII digits.
[[nodiscard]] bool areDigits(QByteArrayView text);

/// Whether a chip's YYYYMMDD can be a date: eight digits, month and day as any calendar has them, or 00 for a part that
/// nobody knows. Whether that day exists (31st of April) is for doubtsOf() to judge.
[[nodiscard]] bool isChipDate(QByteArrayView text);

/// The same of month and day alone, MMDD.
[[nodiscard]] bool isMonthAndDay(QByteArrayView text);

} // namespace madoguchi::cards
