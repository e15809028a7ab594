#include "app/documents/DateParts.h"

#include <QTest>

using namespace madoguchi::documents;
using madoguchi::reception::PartialDate;

/// What of a date is written where.
class DatePartsTest : public QObject {
    Q_OBJECT

private slots:
    void parts_data();
    void parts();
};

void DatePartsTest::parts_data()
{
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QStringList>("written"); // era, year, month, day, option

    const auto row = [](const char *name, PartialDate date, const char *style, const QString &written) {
        QTest::newRow(name) << date << QString::fromLatin1(style) << written.split(u'|');
    };
    row("era in a word", { 1954, 3, 9 }, "word", QStringLiteral("昭和|29|3|9|showa"));
    row("era as its initial", { 1954, 3, 9 }, "initial", QStringLiteral("昭|29|3|9|showa"));
    row("western year", { 1954, 3, 9 }, "western", QStringLiteral("西暦|1954|3|9|western"));
    row("first year of an era", { 2019, 5, 1 }, "word", QStringLiteral("令和|元|5|1|reiwa"));
    row("day before", { 2019, 4, 30 }, "circle", QStringLiteral("平成|31|4|30|heisei"));
    row("last year of Showa", { 1989, 1, 7 }, "circle", QStringLiteral("昭和|64|1|7|showa"));
    row("first day of Taisho", { 1912, 7, 30 }, "circle", QStringLiteral("大正|元|7|30|taisho"));
    row("Meiji", { 1900, 12, 31 }, "circle", QStringLiteral("明治|33|12|31|meiji"));
    row("day unknown", { 1916, 3, 0 }, "word", QStringLiteral("大正|5|3||taisho"));
    row("only the year is known", { 1950, 0, 0 }, "word", QStringLiteral("昭和|25|||showa"));
    row("year of two eras", { 1989, 0, 0 }, "word", QStringLiteral("西暦|1989|||western"));
    row("before the eras", { 1850, 1, 1 }, "word", QStringLiteral("西暦|1850|1|1|western"));
    row("nothing known", {}, "word", QStringLiteral("||||"));
}

void DatePartsTest::parts()
{
    QFETCH(PartialDate, date);
    QFETCH(QString, style);
    QFETCH(QStringList, written);
    const DateParts parts = dateParts(date, style);
    QCOMPARE(QStringList({ parts.era, parts.year, parts.month, parts.day, parts.eraOption }), written);
}

QTEST_GUILESS_MAIN(DatePartsTest)
#include "DatePartsTest.moc"
