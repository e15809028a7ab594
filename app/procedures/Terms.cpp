#include "app/procedures/Terms.h"

namespace madoguchi::procedures {

namespace {

/// The day before the one of the same number, months later; the month's last day where it has no such number.
QDate monthsFrom(QDate first, int months)
{
    const QDate same = first.addMonths(months); // clamped to the month's last day
    return same.day() == first.day() ? same.addDays(-1) : same;
}

} // namespace

QDate lastDay(const Deadline &deadline, QDate event)
{
    const bool isTerm = deadline.kind == DeadlineKind::Within || deadline.kind == DeadlineKind::Limitation;
    if (!isTerm || !deadline.amount || !event.isValid())
        return {};
    QDate first = deadline.countsFirstDay ? event : event.addDays(1);
    if (deadline.from == u"service_month_next")
        first = QDate(event.year(), event.month(), 1).addMonths(1);
    switch (deadline.unit) {
    case TermUnit::Day:
        return first.addDays(*deadline.amount - 1);
    case TermUnit::Month:
        return monthsFrom(first, *deadline.amount);
    case TermUnit::Year:
        return monthsFrom(first, 12 * *deadline.amount);
    }
    return {};
}

QDate lastOpenDay(const Deadline &deadline, QDate last, const OpenDays &days)
{
    return deadline.kind == DeadlineKind::Within && last.isValid() ? days.firstFrom(last) : last;
}

} // namespace madoguchi::procedures
