#include "app/procedures/Terms.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi::procedures;

namespace {

Deadline term(int amount, TermUnit unit, bool countsFirstDay = false)
{
    Deadline deadline;
    deadline.kind = DeadlineKind::Within;
    deadline.amount = amount;
    deadline.unit = unit;
    deadline.countsFirstDay = countsFirstDay;
    return deadline;
}

/// A day as a number of a calendar of our own, and the way back: nothing of Qt's arithmetic.
struct Calendar {
    int year;
    int month;
    int day;

    [[nodiscard]] static int daysIn(int year, int month)
    {
        constexpr int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
        const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return month == 2 && isLeap ? 29 : days[month - 1];
    }
    void next()
    {
        if (++day <= daysIn(year, month))
            return;
        day = 1;
        month = month % 12 + 1;
        year += month == 1 ? 1 : 0;
    }
};

/// Counted day by day, as one would on a wall calendar (民法 140条・143条).
QDate counted(const Deadline &deadline, QDate event)
{
    Calendar today { event.year(), event.month(), event.day() };
    if (!deadline.countsFirstDay)
        today.next();
    if (deadline.unit == TermUnit::Day) {
        for (int i = 1; i < *deadline.amount; ++i)
            today.next();
        return { today.year, today.month, today.day };
    }
    const int months = *deadline.amount * (deadline.unit == TermUnit::Year ? 12 : 1);
    const Calendar first = today;
    Calendar last = today;
    int passed = 0; // months that have begun since
    for (;;) {
        today.next();
        passed += today.day == 1 ? 1 : 0;
        const bool isSame = passed == months && today.day == first.day;
        const bool isBehind = passed > months; // the month has no such day
        if (isSame || isBehind)
            return { last.year, last.month, last.day };
        last = today;
    }
}

} // namespace

class TermsTest : public QObject {
    Q_OBJECT

private slots:
    void lastDays_data();
    void lastDays();
    void agreesWithCountingDayByDay();
    void notificationsMoveAndLimitationsDoNot();
    void servicesAreCountedFromTheMonthAfter();
    void nothingWithoutATerm();
};

void TermsTest::lastDays_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<TermUnit>("unit");
    QTest::addColumn<bool>("countsFirstDay");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QDate>("last");
    QTest::newRow("the first day counts") << 7 << TermUnit::Day << true << QDate(2026, 11, 2) << QDate(2026, 11, 8);
    QTest::newRow("the first day does not")
        << 14 << TermUnit::Day << false << QDate(2026, 11, 2) << QDate(2026, 11, 16);
    QTest::newRow("no 30 February") << 3 << TermUnit::Month << false << QDate(2026, 11, 29) << QDate(2027, 2, 28);
    QTest::newRow("from the last of a month")
        << 3 << TermUnit::Month << false << QDate(2026, 11, 30) << QDate(2027, 2, 28);
    QTest::newRow("from the first of a month")
        << 1 << TermUnit::Month << false << QDate(2027, 1, 31) << QDate(2027, 2, 28);
    QTest::newRow("leap day") << 1 << TermUnit::Year << false << QDate(2028, 2, 28) << QDate(2029, 2, 28);
    QTest::newRow("into a leap year") << 2 << TermUnit::Year << false << QDate(2026, 2, 28) << QDate(2028, 2, 29);
    QTest::newRow("three years") << 3 << TermUnit::Year << false << QDate(2026, 11, 2) << QDate(2029, 11, 2);
}

void TermsTest::lastDays()
{
    QFETCH(int, amount);
    QFETCH(TermUnit, unit);
    QFETCH(bool, countsFirstDay);
    QFETCH(QDate, event);
    QFETCH(QDate, last);
    QCOMPARE(lastDay(term(amount, unit, countsFirstDay), event), last);
    QCOMPARE(counted(term(amount, unit, countsFirstDay), event), last); // the test's own counting
}

void TermsTest::agreesWithCountingDayByDay()
{
    // A million pairs are counted by hand with MADOGUCHI_TERMS=1000000.
    const int pairs
        = qEnvironmentVariableIsSet("MADOGUCHI_TERMS") ? qEnvironmentVariableIntValue("MADOGUCHI_TERMS") : 20'000;
    QRandomGenerator random(20261201);
    for (int i = 0; i < pairs; ++i) {
        const auto unit = TermUnit(random.bounded(3));
        const int most = unit == TermUnit::Day ? 120 : unit == TermUnit::Month ? 14 : 7;
        const Deadline deadline = term(1 + random.bounded(most), unit, random.bounded(2) == 1);
        const QDate event = QDate(2000, 1, 1).addDays(random.bounded(18'000));
        const QDate last = lastDay(deadline, event);
        if (last != counted(deadline, event))
            QFAIL(qPrintable(QStringLiteral("%1 of unit %2 from %3: %4, counted %5")
                                 .arg(*deadline.amount)
                                 .arg(int(unit))
                                 .arg(event.toString(Qt::ISODate), last.toString(Qt::ISODate),
                                     counted(deadline, event).toString(Qt::ISODate))));
    }
}

void TermsTest::notificationsMoveAndLimitationsDoNot()
{
    Deadline deadline = term(7, TermUnit::Day, true);
    const QDate sunday(2026, 11, 8);
    QCOMPARE(lastOpenDay(deadline, sunday, OpenDays()), QDate(2026, 11, 9));
    QCOMPARE(lastOpenDay(deadline, sunday, OpenDays({ QDate(2026, 11, 9) })), QDate(2026, 11, 10)); // the city's own
    QCOMPARE(lastOpenDay(deadline, { 2026, 12, 29 }, OpenDays()), QDate(2027, 1, 4));
    deadline.kind = DeadlineKind::Limitation;
    QCOMPARE(lastOpenDay(deadline, sunday, OpenDays()), sunday);
    QVERIFY(!lastOpenDay(deadline, {}, OpenDays()).isValid());
}

void TermsTest::servicesAreCountedFromTheMonthAfter()
{
    Deadline deadline = term(2, TermUnit::Year);
    deadline.kind = DeadlineKind::Limitation;
    deadline.from = QStringLiteral("service_month_next");
    QCOMPARE(lastDay(deadline, { 2026, 11, 17 }), QDate(2028, 11, 30));
}

void TermsTest::nothingWithoutATerm()
{
    QVERIFY(!lastDay(term(14, TermUnit::Day), {}).isValid());
    Deadline promptly = term(14, TermUnit::Day);
    promptly.kind = DeadlineKind::Promptly;
    QVERIFY(!lastDay(promptly, { 2026, 11, 2 }).isValid());
    Deadline open = term(14, TermUnit::Day);
    open.amount.reset();
    QVERIFY(!lastDay(open, { 2026, 11, 2 }).isValid());
}

QTEST_GUILESS_MAIN(TermsTest)
#include "TermsTest.moc"
