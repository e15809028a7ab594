#include "devices/cards/JisX0208.h"

#include <QTest>

using namespace madoguchi::cards;

/// JIS X 0208 as the licence uses it.
class JisX0208Test : public QObject {
    Q_OBJECT

private slots:
    void everyCharacterComesBackAsItsPair()
    {
        int characters = 0;
        for (int row = 0; row <= 0xFF; ++row) {
            for (int cell = 0; cell <= 0xFF; ++cell) {
                const auto character = fromJisX0208(static_cast<quint8>(row), static_cast<quint8>(cell));
                if (!character)
                    continue;
                ++characters;
                QCOMPARE(toJisX0208(*character).value_or(0), row << 8 | cell);
            }
        }
        QCOMPARE(characters, 6879); // JIS X 0208:1997: 524 other characters, 2,965 and 3,390 kanji
    }

    void pairsThatTablesDisagreeAbout_data()
    {
        QTest::addColumn<int>("pair");
        QTest::addColumn<int>("character");
        QTest::newRow("the space of full width") << 0x2121 << 0x3000;
        QTest::newRow("the wave dash") << 0x2141 << 0x301C;
        QTest::newRow("the hyphen of addresses") << 0x215D << 0x2212;
        QTest::newRow("the double bar") << 0x2142 << 0x2016;
        QTest::newRow("the cent of full width") << 0x2171 << 0xFFE0;
        QTest::newRow("the pound of full width") << 0x2172 << 0xFFE1;
        QTest::newRow("the negation of full width") << 0x224C << 0xFFE2;
        QTest::newRow("the first kanji") << 0x3021 << 0x4E9C;
        QTest::newRow("the last kanji of level 1") << 0x4F53 << 0x8155;
        QTest::newRow("the first kanji of level 2") << 0x5021 << 0x5F0C;
        QTest::newRow("the last kanji of level 2") << 0x7426 << 0x7199;
    }

    void pairsThatTablesDisagreeAbout()
    {
        QFETCH(int, pair);
        QFETCH(int, character);
        const auto found = fromJisX0208(static_cast<quint8>(pair >> 8), static_cast<quint8>(pair));
        QCOMPARE(int(found.value_or(QChar()).unicode()), character);
    }

    void whatHasNoPlaceIsNotReplaced()
    {
        for (const int pair : { 0x2D21, 0x4F54, 0x7427, 0x7E7E, 0x2120, 0x217F, 0x2021, 0x7F21, 0xA1A1, 0xFFF1, 0 })
            QVERIFY(!fromJisX0208(static_cast<quint8>(pair >> 8), static_cast<quint8>(pair)));
        for (const QChar character : QStringLiteral("髙﨑① 1a"))
            QVERIFY(!toJisX0208(character));
    }
};

QTEST_GUILESS_MAIN(JisX0208Test)
#include "JisX0208Test.moc"
