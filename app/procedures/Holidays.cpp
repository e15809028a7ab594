#include "app/procedures/Holidays.h"

namespace madoguchi::procedures {

namespace {

/// The n-th Monday of a month.
int monday(int year, int month, int n)
{
    const int first = QDate(year, month, 1).dayOfWeek();
    return 1 + (8 - first) % 7 + 7 * (n - 1);
}

int equinox(int year, double at1980)
{
    const int since = year - 1980;
    return int(at1980 + 0.242194 * since) - since / 4;
}

struct Years {
    int from;
    int to;
};

bool isIn(int year, Years years)
{
    return year >= years.from && year <= years.to;
}

/// The days that the law names, without those that follow from them.
bool isNamed(QDate date)
{
    const int year = date.year();
    const int day = date.day();
    const auto isSpecial = [&](int of, int is, int usual) { return year == of ? day == is : day == usual; };
    switch (date.month()) {
    case 1:
        return day == 1 || day == monday(year, 1, 2);
    case 2:
        return day == 11 || (day == 23 && year >= 2020);
    case 3:
        return day == equinox(year, 20.8431);
    case 4:
        return day == 29;
    case 5:
        return day == 3 || day == 5 || (day == 4 && year >= 2007) || (day == 1 && year == 2019);
    case 7:
        if (year < 2003)
            return day == 20;
        if (year == 2020)
            return day == 23 || day == 24;
        if (year == 2021)
            return day == 22 || day == 23;
        return day == monday(year, 7, 3);
    case 8:
        return year >= 2016 && (year == 2020 ? day == 10 : isSpecial(2021, 8, 11));
    case 9:
        return day == equinox(year, 23.2488) || day == (year < 2003 ? 15 : monday(year, 9, 3));
    case 10:
        return (!isIn(year, { 2020, 2021 }) && day == monday(year, 10, 2)) || (year == 2019 && day == 22);
    case 11:
        return day == 3 || day == 23;
    case 12:
        return day == 23 && year <= 2018;
    default:
        return false;
    }
}

/// 振替休日: the next day that is none for a named day on a Sunday; until 2006 the Monday alone.
bool isSubstitute(QDate day)
{
    if (isNamed(day))
        return false;
    QDate before = day.addDays(-1);
    if (day.year() < 2007)
        return day.dayOfWeek() == Qt::Monday && isNamed(before);
    for (; isNamed(before); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
    }
    return false;
}

/// 国民の休日: between two named days.
bool isBetween(QDate day)
{
    return !isNamed(day) && isNamed(day.addDays(-1)) && isNamed(day.addDays(1))
        && (day.year() >= 2007 || (day.dayOfWeek() != Qt::Sunday && day.dayOfWeek() != Qt::Monday));
}

} // namespace

bool isNationalHoliday(QDate day)
{
    return isNamed(day) || isSubstitute(day) || isBetween(day);
}

OpenDays::OpenDays(const QStringList &cityHolidays)
{
    for (const QString &day : cityHolidays)
        m_cityHolidays << QDate::fromString(day, Qt::ISODate);
}

bool OpenDays::isOpen(QDate day) const
{
    const bool isYearEnd = (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
    return day.dayOfWeek() < Qt::Saturday && !isYearEnd && !isNationalHoliday(day) && !m_cityHolidays.contains(day);
}

QDate OpenDays::firstFrom(QDate day) const
{
    while (!isOpen(day))
        day = day.addDays(1);
    return day;
}

} // namespace madoguchi::procedures
