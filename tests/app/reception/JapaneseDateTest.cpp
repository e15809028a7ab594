#include "app/reception/JapaneseDate.h"

#include <QMetaEnum>
#include <QTest>

using namespace madoguchi::reception;

class JapaneseDateTest : public QObject {
    Q_OBJECT

private slots:
    void everyEraBeginsOnTheDayAfterTheLast()
    {
        const auto eras = QMetaEnum::fromType<Era>();
        for (int i = 0; i + 1 < eras.keyCount(); ++i)
            QCOMPARE(eraEnd(Era(eras.value(i))).addDays(1), eraStart(Era(eras.value(i + 1))));
        QVERIFY(!eraEnd(Era::Reiwa).isValid());
    }

    void firstAndLastDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        QTest::newRow("明治 begins") << QDate(1868, 10, 23) << u"明治元年10月23日"_qs;
        QTest::newRow("明治 ends") << QDate(1912, 7, 29) << u"明治45年7月29日"_qs;
        QTest::newRow("大正 begins") << QDate(1912, 7, 30) << u"大正元年7月30日"_qs;
        QTest::newRow("大正 ends") << QDate(1926, 12, 24) << u"大正15年12月24日"_qs;
        QTest::newRow("昭和 begins") << QDate(1926, 12, 25) << u"昭和元年12月25日"_qs;
        QTest::newRow("昭和 ends") << QDate(1989, 1, 7) << u"昭和64年1月7日"_qs;
        QTest::newRow("平成 begins") << QDate(1989, 1, 8) << u"平成元年1月8日"_qs;
        QTest::newRow("平成 ends") << QDate(2019, 4, 30) << u"平成31年4月30日"_qs;
        QTest::newRow("令和 begins") << QDate(2019, 5, 1) << u"令和元年5月1日"_qs;
        QTest::newRow("before 明治") << QDate(1868, 10, 22) << u"1868年10月22日"_qs;
    }

    void firstAndLastDays()
    {
        QFETCH(QDate, day);
        QFETCH(QString, text);
        QCOMPARE(PartialDate(day).toJapanese(), text);
        if (PartialDate(day).era())
            QCOMPARE(PartialDate::fromTyped(text), std::optional(PartialDate(day)));
    }

    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // empty: refused
        QTest::newRow("letter and points") << u"S29.3.9"_qs << u"1954-03-09"_qs;
        QTest::newRow("small letter") << u"s29.3.9"_qs << u"1954-03-09"_qs;
        QTest::newRow("kanji") << u"昭和29年3月9日"_qs << u"1954-03-09"_qs;
        QTest::newRow("first kanji and lines") << u"昭29-3-9"_qs << u"1954-03-09"_qs;
        QTest::newRow("full width") << u"Ｓ２９．３．９"_qs << u"1954-03-09"_qs;
        QTest::newRow("full-width kanji form with spaces") << u"昭和２９年 ３月 ９日"_qs << u"1954-03-09"_qs;
        QTest::newRow("western") << u"1954/3/9"_qs << u"1954-03-09"_qs;
        QTest::newRow("western with its word") << u"西暦1954年3月9日"_qs << u"1954-03-09"_qs;
        QTest::newRow("eight digits") << u"19540309"_qs << u"1954-03-09"_qs;
        QTest::newRow("the first year by its name") << u"令和元年5月1日"_qs << u"2019-05-01"_qs;
        QTest::newRow("the first year by its number") << u"R1.5.1"_qs << u"2019-05-01"_qs;
        QTest::newRow("day after the last of 昭和") << u"S64.1.8"_qs << QString();
        QTest::newRow("a year that 昭和 never had") << u"昭和65年1月1日"_qs << QString();
        QTest::newRow("before the first day of 令和") << u"R1.4.30"_qs << QString();
        QTest::newRow("year nought") << u"S0.1.1"_qs << QString();
        QTest::newRow("31 April") << u"S29.4.31"_qs << QString();
        QTest::newRow("29 February of a common year") << u"1900/2/29"_qs << QString();
        QTest::newRow("words") << u"きのう"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void typed()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = PartialDate::fromTyped(text);
        QCOMPARE(date.has_value() ? date->toIso() : QString(), iso);
    }

    void partial_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("eraKnown");
        QTest::newRow("day unknown") << u"19160300"_qs << u"大正5年3月日不詳"_qs << true;
        QTest::newRow("month and day unknown") << u"19160000"_qs << u"大正5年月日不詳"_qs << true;
        QTest::newRow("the year of a change of era") << u"19890000"_qs << u"1989年月日不詳"_qs << false;
        QTest::newRow("the month of a change of era") << u"19261200"_qs << u"1926年12月日不詳"_qs << false;
        QTest::newRow("a month of that year that decides") << u"19890200"_qs << u"平成元年2月日不詳"_qs << true;
    }

    void partial()
    {
        QFETCH(QString, card);
        QFETCH(QString, text);
        QFETCH(bool, eraKnown);
        const auto date = PartialDate::fromText(card);
        QVERIFY(date.has_value());
        QCOMPARE(date->toJapanese(), text);
        QCOMPARE(date->era().has_value(), eraKnown);
        QVERIFY(!date->toDate().isValid());
    }

    void whatIsNoDateIsRefused_data()
    {
        QTest::addColumn<QString>("card");
        QTest::newRow("letters") << u"1985O403"_qs;
        QTest::newRow("month 13") << u"19851301"_qs;
        QTest::newRow("a day without its month") << u"19850003"_qs;
        QTest::newRow("year nought") << u"00000101"_qs;
        QTest::newRow("too short") << u"1985040"_qs;
        QTest::newRow("one line only") << u"1985-0403"_qs;
    }

    void whatIsNoDateIsRefused()
    {
        QFETCH(QString, card);
        QVERIFY(!PartialDate::fromText(card).has_value());
    }

    void age_data()
    {
        QTest::addColumn<PartialDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age"); // -1: cannot be said
        const PartialDate leap(2004, 2, 29);
        QTest::newRow("the day before the birthday") << PartialDate(1985, 4, 3) << QDate(2026, 4, 2) << 40;
        QTest::newRow("the birthday") << PartialDate(1985, 4, 3) << QDate(2026, 4, 3) << 41;
        QTest::newRow("born on 29 February, 28 February of a common year") << leap << QDate(2025, 2, 28) << 20;
        QTest::newRow("born on 29 February, 1 March of a common year") << leap << QDate(2025, 3, 1) << 21;
        QTest::newRow("born on 29 February, 29 February") << leap << QDate(2024, 2, 29) << 20;
        QTest::newRow("the day of birth") << PartialDate(2026, 1, 1) << QDate(2026, 1, 1) << 0;
        QTest::newRow("before birth") << PartialDate(2026, 1, 2) << QDate(2026, 1, 1) << -1;
        QTest::newRow("day unknown, month over") << PartialDate(1916, 3, 0) << QDate(2026, 4, 1) << 110;
        QTest::newRow("day unknown, in that month") << PartialDate(1916, 3, 0) << QDate(2026, 3, 15) << -1;
        QTest::newRow("month unknown") << PartialDate(1916, 0, 0) << QDate(2026, 3, 15) << -1;
        QTest::newRow("month unknown, last day of the year") << PartialDate(1916, 0, 0) << QDate(2026, 12, 31) << 110;
    }

    void age()
    {
        QFETCH(PartialDate, birth);
        QFETCH(QDate, day);
        QFETCH(int, age);
        QCOMPARE(ageOn(birth, day).value_or(-1), age);
    }
};

QTEST_GUILESS_MAIN(JapaneseDateTest)
#include "JapaneseDateTest.moc"
