#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

namespace madoguchi::procedures {

/// 国民の祝日に関する法律 as it was and is in force from 2000 on, with the special years 2019 to 2021; 春分 and 秋分 as
/// the formula of the almanac gives them, right from 1980 to 2099. Includes 振替休日 and 国民の休日.
[[nodiscard]] bool isNationalHoliday(QDate day);

/// When the city hall is closed: Saturday, Sunday, national holidays, December 29 to January 3 (地方自治法 4条の2), and
/// the city's own days.
class OpenDays {
public:
    OpenDays() = default;
    explicit OpenDays(const QSet<QDate> &cityHolidays)
        : m_cityHolidays(cityHolidays)
    {
    }
    explicit OpenDays(const QStringList &cityHolidays); ///< "2026-08-14", as the settings have them

    [[nodiscard]] bool isOpen(QDate day) const;
    [[nodiscard]] QDate firstFrom(QDate day) const; ///< this day, or the next one that is open

private:
    QSet<QDate> m_cityHolidays;
};

} // namespace madoguchi::procedures
