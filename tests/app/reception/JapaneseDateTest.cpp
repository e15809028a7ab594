#include "app/reception/JapaneseDate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace madoguchi::reception;

class JapaneseDateTest : public QObject {
    Q_OBJECT

private slots:
    void erasMeetWithoutAGap_data()
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<QString>("lastText");
        QTest::addColumn<QString>("firstText");

        QTest::newRow("明治 begins") << QDate(1868, 10, 22) << u"1868年10月22日"_s << u"明治元年10月23日"_s;
        QTest::newRow("大正 begins") << QDate(1912, 7, 29) << u"明治45年7月29日"_s << u"大正元年7月30日"_s;
        QTest::newRow("昭和 begins") << QDate(1926, 12, 24) << u"大正15年12月24日"_s << u"昭和元年12月25日"_s;
        QTest::newRow("平成 begins") << QDate(1989, 1, 7) << u"昭和64年1月7日"_s << u"平成元年1月8日"_s;
        QTest::newRow("令和 begins") << QDate(2019, 4, 30) << u"平成31年4月30日"_s << u"令和元年5月1日"_s;
    }

    void erasMeetWithoutAGap()
    {
        QFETCH(QDate, lastDay);
        QFETCH(QString, lastText);
        QFETCH(QString, firstText);
        QCOMPARE(PartialDate(lastDay).toJapanese(), lastText);
        QCOMPARE(PartialDate(lastDay.addDays(1)).toJapanese(), firstText);
        QCOMPARE(PartialDate::fromTyped(lastText), PartialDate(lastDay));
        QCOMPARE(PartialDate::fromTyped(firstText), PartialDate(lastDay.addDays(1)));
    }

    void everyDayComesBack()
    {
        for (QDate day(1868, 10, 1); day < QDate(2040, 1, 1); day = day.addDays(1)) {
            const PartialDate date(day);
            QCOMPARE(PartialDate::fromTyped(date.toJapanese()), date);
            QCOMPARE(PartialDate::fromText(date.toIso()), date);
        }
    }

    void everyEraHasItsDays()
    {
        const Era all[] = { Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa };
        for (const Era era : all) {
            QVERIFY(eraStart(era).isValid());
            QCOMPARE(eraEnd(era).isValid(), era != Era::Reiwa);
            QCOMPARE(kanjiName(era).size(), 2);
            QCOMPARE(kanjiInitial(era), kanjiName(era).left(1));
        }
        QCOMPARE(eraEnd(Era::Showa), QDate(1989, 1, 7));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // empty: refused

        QTest::newRow("letter and dots") << u"S29.3.9"_s << u"1954-03-09"_s;
        QTest::newRow("small letter") << u"s29.3.9"_s << u"1954-03-09"_s;
        QTest::newRow("kanji") << u"昭和29年3月9日"_s << u"1954-03-09"_s;
        QTest::newRow("kanji with blanks") << u" 昭和 29年 3月 9日 "_s << u"1954-03-09"_s;
        QTest::newRow("initial and strokes") << u"昭29-3-9"_s << u"1954-03-09"_s;
        QTest::newRow("full width") << u"Ｓ２９．０３．０９"_s << u"1954-03-09"_s;
        QTest::newRow("full-width strokes") << u"昭和２９－３－９"_s << u"1954-03-09"_s;
        QTest::newRow("the era in one letter") << u"㍼29年3月9日"_s << u"1954-03-09"_s;
        QTest::newRow("packed with letter") << u"S290309"_s << u"1954-03-09"_s;
        QTest::newRow("first year in kanji") << u"平成元年2月3日"_s << u"1989-02-03"_s;
        QTest::newRow("first year, letter") << u"R元.5.1"_s << u"2019-05-01"_s;
        QTest::newRow("first year as a number") << u"R1.5.1"_s << u"2019-05-01"_s;
        QTest::newRow("明治") << u"M44.12.31"_s << u"1911-12-31"_s;
        QTest::newRow("大正") << u"T5/8/1"_s << u"1916-08-01"_s;
        QTest::newRow("平成") << u"H10.1.2"_s << u"1998-01-02"_s;
        QTest::newRow("Gregorian with slashes") << u"1954/3/9"_s << u"1954-03-09"_s;
        QTest::newRow("Gregorian in kanji") << u"西暦1954年3月9日"_s << u"1954-03-09"_s;
        QTest::newRow("Gregorian packed") << u"19540309"_s << u"1954-03-09"_s;
        QTest::newRow("ISO") << u"1954-03-09"_s << u"1954-03-09"_s;
        QTest::newRow("a leap day") << u"S31.2.29"_s << u"1956-02-29"_s;
        QTest::newRow("day unknown") << u"大正5年3月日不詳"_s << u"1916-03-00"_s;
        QTest::newRow("month and day unknown") << u"大正5年月日不詳"_s << u"1916-00-00"_s;
        QTest::newRow("a year alone") << u"大正5年"_s << u"1916-00-00"_s;
        QTest::newRow("a month alone") << u"S29.3"_s << u"1954-03-00"_s;
        QTest::newRow("unknown parts as zeros") << u"1916-03-00"_s << u"1916-03-00"_s;

        QTest::newRow("昭和 had no 65th year") << u"昭和65年1月1日"_s << u""_s;
        QTest::newRow("the change day is the new era's") << u"S64.1.8"_s << u""_s;
        QTest::newRow("平成 ended in April") << u"H31.5.1"_s << u""_s;
        QTest::newRow("a day before the era") << u"R1.4.30"_s << u""_s;
        QTest::newRow("a month behind the era") << u"昭和64年2月"_s << u""_s;
        QTest::newRow("year nought") << u"S0.1.1"_s << u""_s;
        QTest::newRow("元 without an era") << u"元年1月1日"_s << u""_s;
        QTest::newRow("a day that is not there") << u"S30.2.29"_s << u""_s;
        QTest::newRow("month 13") << u"1954/13/1"_s << u""_s;
        QTest::newRow("two digits without an era") << u"54/3/9"_s << u""_s;
        QTest::newRow("a day of no month") << u"1954-00-09"_s << u""_s;
        QTest::newRow("an era that is none") << u"慶応3年1月1日"_s << u""_s;
        QTest::newRow("words") << u"きのう"_s << u""_s;
        QTest::newRow("more behind it") << u"1954/3/9x"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = PartialDate::fromTyped(text);
        QCOMPARE(date.has_value(), !iso.isEmpty());
        QCOMPARE(date.value_or(PartialDate()).toIso(), iso);
    }

    void readsCardsAndFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // "-": refused

        QTest::newRow("as on the chip") << u"19540309"_s << u"1954-03-09"_s;
        QTest::newRow("as in files") << u"1954-03-09"_s << u"1954-03-09"_s;
        QTest::newRow("day unknown") << u"19160300"_s << u"1916-03-00"_s;
        QTest::newRow("month and day unknown") << u"19160000"_s << u"1916-00-00"_s;
        QTest::newRow("nothing known") << u"00000000"_s << u""_s;
        QTest::newRow("no such day") << u"19540230"_s << u"-"_s;
        QTest::newRow("a day of no month") << u"19540009"_s << u"-"_s;
        QTest::newRow("a month of no year") << u"00000300"_s << u"-"_s;
        QTest::newRow("one stroke") << u"1954-0309"_s << u"-"_s;
        QTest::newRow("full-width digits") << u"１９５４０３０９"_s << u"-"_s;
        QTest::newRow("nothing") << u""_s << u"-"_s;
    }

    void readsCardsAndFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = PartialDate::fromText(text);
        QCOMPARE(date ? date->toIso() : QStringLiteral("-"), iso);
    }

    void saysWhatIsKnown_data()
    {
        QTest::addColumn<PartialDate>("date");
        QTest::addColumn<QString>("text");

        QTest::newRow("day unknown") << PartialDate(1916, 3, 0) << u"大正5年3月日不詳"_s;
        QTest::newRow("month and day unknown") << PartialDate(1916, 0, 0) << u"大正5年月日不詳"_s;
        QTest::newRow("a year of two eras") << PartialDate(1926, 0, 0) << u"1926年月日不詳"_s;
        QTest::newRow("a month of two eras") << PartialDate(1989, 1, 0) << u"1989年1月日不詳"_s;
        QTest::newRow("a month of one era in a year of two") << PartialDate(1989, 2, 0) << u"平成元年2月日不詳"_s;
        QTest::newRow("before 明治") << PartialDate(1868, 10, 22) << u"1868年10月22日"_s;
        QTest::newRow("nothing") << PartialDate() << u""_s;
    }

    void saysWhatIsKnown()
    {
        QFETCH(PartialDate, date);
        QFETCH(QString, text);
        QCOMPARE(date.toJapanese(), text);
        QVERIFY(date.isComplete() || !date.toDate().isValid());
    }

    void countsYears_data()
    {
        QTest::addColumn<PartialDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age"); // -1: not known

        QTest::newRow("the day before the birthday") << PartialDate(1985, 4, 3) << QDate(2026, 4, 2) << 40;
        QTest::newRow("the birthday") << PartialDate(1985, 4, 3) << QDate(2026, 4, 3) << 41;
        QTest::newRow("born today") << PartialDate(2026, 4, 3) << QDate(2026, 4, 3) << 0;
        QTest::newRow("not yet born") << PartialDate(2026, 4, 4) << QDate(2026, 4, 3) << -1;
        QTest::newRow("29 February, on the 28th") << PartialDate(2004, 2, 29) << QDate(2022, 2, 28) << 17;
        QTest::newRow("29 February, on 1 March") << PartialDate(2004, 2, 29) << QDate(2022, 3, 1) << 18;
        QTest::newRow("29 February, in a leap year") << PartialDate(2004, 2, 29) << QDate(2024, 2, 29) << 20;
        QTest::newRow("day unknown, month is over") << PartialDate(1985, 4, 0) << QDate(2026, 5, 1) << 41;
        QTest::newRow("day unknown, in the month") << PartialDate(1985, 4, 0) << QDate(2026, 4, 15) << -1;
        QTest::newRow("day unknown, month to come") << PartialDate(1985, 4, 0) << QDate(2026, 3, 31) << 40;
        QTest::newRow("year alone, in the year") << PartialDate(1985, 0, 0) << QDate(2026, 6, 1) << -1;
        QTest::newRow("year alone, on the last day") << PartialDate(1985, 0, 0) << QDate(2026, 12, 31) << 41;
        QTest::newRow("nothing known") << PartialDate() << QDate(2026, 6, 1) << -1;
    }

    void countsYears()
    {
        QFETCH(PartialDate, birth);
        QFETCH(QDate, day);
        QFETCH(int, age);
        QCOMPARE(ageOn(birth, day).value_or(-1), age);
    }
};

QTEST_GUILESS_MAIN(JapaneseDateTest)
#include "JapaneseDateTest.moc"
