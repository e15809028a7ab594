#pragma once

#include "app/procedures/Holidays.h"
#include "app/procedures/LifeEvent.h"

namespace madoguchi::procedures {

/// The last day of a term that begins with what happens on `event`, before closed days are considered. Days are counted
/// with or without the first one. Months and years end on the day before the day of the same number, or with the month
/// that has no such day (民法 143条). Null without an amount or a day. What is counted from the month of a service
/// begins with the month after it.
[[nodiscard]] QDate lastDay(const Deadline &deadline, QDate event);
/// A notification's last day moves to the next open day (地方自治法 4条の2 第4項), a limitation's never.
[[nodiscard]] QDate lastOpenDay(const Deadline &deadline, QDate last, const OpenDays &days);

} // namespace madoguchi::procedures
