#include "app/procedures/Holidays.h"

#include <QTest>

using namespace madoguchi::procedures;

namespace {

QStringList holidaysOf(int year)
{
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isNationalHoliday(day))
            days << day.toString(QStringLiteral("M/d"));
    }
    return days;
}

} // namespace

/// Years as the Cabinet Office published them (国民の祝日について), with every rule that changed between them.
class HolidaysTest : public QObject {
    Q_OBJECT

private slots:
    void years_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("before Monday was moved to by every law")
            << 2002 << "1/1 1/14 2/11 3/21 4/29 5/3 5/4 5/5 5/6 7/20 9/15 9/16 9/23 10/14 11/3 11/4 11/23 12/23";
        QTest::newRow("昭和の日") << 2007
                                  << "1/1 1/8 2/11 2/12 3/21 4/29 4/30 5/3 5/4 5/5 7/16 9/17 9/23 9/24 10/8 11/3 11/23 "
                                     "12/23 12/24";
        QTest::newRow("a day between two") << 2009
                                           << "1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 "
                                              "11/23 12/23";
        QTest::newRow("山の日")
            << 2016 << "1/1 1/11 2/11 3/20 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/22 10/10 11/3 11/23 12/23";
        QTest::newRow("the change of the throne")
            << 2019
            << "1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 "
               "11/23";
        QTest::newRow("moved for the Games")
            << 2020 << "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23";
        QTest::newRow("moved once more")
            << 2021 << "1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23";
        QTest::newRow("2026")
            << 2026 << "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23";
        QTest::newRow("2027") << 2027
                              << "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23";
    }

    void years()
    {
        QFETCH(int, year);
        QFETCH(QString, days);
        QCOMPARE(holidaysOf(year).join(u' '), days);
    }

    /// The days of the equinoxes from the almanac's formula, against years in which they fall on the other day.
    void equinoxes()
    {
        QVERIFY(isNationalHoliday({ 2012, 9, 22 }));
        QVERIFY(!isNationalHoliday({ 2012, 9, 23 }));
        QVERIFY(isNationalHoliday({ 2024, 3, 20 }));
        QVERIFY(isNationalHoliday({ 2025, 3, 20 }));
        QVERIFY(isNationalHoliday({ 2030, 3, 20 }));
        QVERIFY(isNationalHoliday({ 2044, 9, 22 }));
    }

    void theCityHallIsClosed()
    {
        const OpenDays days({ QDate(2026, 12, 14) });
        QVERIFY(days.isOpen({ 2026, 12, 1 }));
        QVERIFY(!days.isOpen({ 2026, 12, 5 })); // Saturday
        QVERIFY(!days.isOpen({ 2026, 12, 6 }));
        QVERIFY(!days.isOpen({ 2026, 12, 14 }));
        QVERIFY(days.isOpen({ 2026, 12, 28 }));
        QVERIFY(!days.isOpen({ 2026, 12, 29 }));
        QVERIFY(!days.isOpen({ 2028, 1, 3 }));
        QCOMPARE(days.firstFrom({ 2026, 12, 12 }), QDate(2026, 12, 15));
    }
};

QTEST_GUILESS_MAIN(HolidaysTest)
#include "HolidaysTest.moc"
