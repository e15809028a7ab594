#include "devices/cards/Mmr.h"

#include <QTest>

using namespace madoguchi::cards;

namespace {

Bitmap blank()
{
    return { 50, 50, QByteArray(7 * 50, '\0') };
}

/// Dots that no run of one colour explains.
Bitmap pattern(quint32 seed)
{
    Bitmap bitmap = blank();
    for (int row = 0; row < 50; ++row) {
        for (int byte = 0; byte < 7; ++byte) {
            seed = seed * 1664525U + 1013904223U;
            const auto bits = static_cast<char>(seed >> 24 & seed >> 16);
            bitmap.dots[row * 7 + byte] = byte == 6 ? static_cast<char>(bits & 0xC0) : bits;
        }
    }
    return bitmap;
}

} // namespace

/// Pictures of characters, ITU-T T.6.
class MmrTest : public QObject {
    Q_OBJECT

private slots:
    void aWhitePictureIsFiftyBitsAndTheEndMark()
    {
        const QByteArray code = QByteArray::fromHex("FFFFFFFFFFFFC0040040");
        QCOMPARE(toMmr(blank()), code);
        QCOMPARE(fromMmr(code.leftJustified(127, '\0'), 50, 50).value_or(Bitmap()), blank());
    }

    void picturesComeBackDotByDot()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            const Bitmap bitmap = pattern(seed);
            const auto again = fromMmr(toMmr(bitmap), 50, 50);
            QVERIFY(again.has_value());
            QCOMPARE(again->dots, bitmap.dots);
        }
    }

    void theDotsCanBeAskedFor()
    {
        Bitmap bitmap = blank();
        bitmap.dots[7 * 3 + 1] = '\x40'; // row 3, dot 9
        QVERIFY(bitmap.isBlack(9, 3));
        QVERIFY(!bitmap.isBlack(8, 3));
        QVERIFY(!bitmap.isBlack(9, 2));
    }

    void whatIsNoPictureIsRefused()
    {
        QVERIFY(!fromMmr({}, 50, 50));
        QVERIFY(!fromMmr(QByteArray(127, '\0'), 50, 50));
        QVERIFY(!fromMmr(QByteArray::fromHex("0102030405060708"), 50, 50));
        const QByteArray code = toMmr(pattern(7));
        QVERIFY(!fromMmr(code.first(code.size() / 2), 50, 50));
    }
};

QTEST_GUILESS_MAIN(MmrTest)
#include "MmrTest.moc"
