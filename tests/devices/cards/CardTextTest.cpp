#include "devices/cards/CardText.h"

#include "devices/cards/JisCharacters.h"

#include <QTest>

using namespace madoguchi::cards;

/// Texts whose encoding nobody has written down: read right or not at all.
class CardTextTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreReadAsTheyWereWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        const QString address = QStringLiteral("東京都見本市架空１丁目２番３号");
        const QByteArray shiftJis = QByteArray::fromHex("938C8B9E93738CA9967B8E7389CB8BF38250929A96DA825194D482528D86");
        QTest::newRow("Shift_JIS") << shiftJis << address;
        QTest::newRow("Shift_JIS with filler") << shiftJis.leftJustified(320, '\0') << address;
        QTest::newRow("UTF-8 with filler") << address.toUtf8().leftJustified(320, '\0') << address;
        QTest::newRow("UTF-8 beyond the basic plane") << QByteArray("𠮷田") << QStringLiteral("𠮷田");
        QTest::newRow("Latin letters are the same in both") << QByteArray("NGUYEN 1-2") << QStringLiteral("NGUYEN 1-2");
        QTest::newRow("Latin letters between kanji")
            << QByteArray::fromHex("41938C8B9E312D32") << QStringLiteral("A東京1-2");
        QTest::newRow("the hyphen of addresses") << QByteArray::fromHex("8250817C8251") << QStringLiteral("１−２");
        QTest::newRow("row 47, third level") << QByteArray::fromHex("9873889E") << QStringLiteral("𠮟剝");
        QTest::newRow("the last cell") << QByteArray::fromHex("EFFC") << QStringLiteral("繫");
        QTest::newRow("nothing but filler") << QByteArray(120, '\0') << QString();
    }

    void textsAreReadAsTheyWereWritten()
    {
        QFETCH(QByteArray, bytes);
        const auto text = guessedText(bytes);
        QVERIFY(text.has_value());
        QTEST(*text, "text");
    }

    void doubtfulTextsAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("half-width kana: EUC taken for Shift_JIS") << QByteArray::fromHex("C5ECB5FE");
        QTest::newRow("half-width kana in UTF-8") << QByteArray("ｶﾀｶﾅ");
        QTest::newRow("a private character in UTF-8") << QByteArray("\xEE\x80\x80");
        QTest::newRow("a private character of code page 932") << QByteArray::fromHex("F040");
        QTest::newRow("NEC's row 89: another character in JIS X 0213") << QByteArray::fromHex("ED40");
        QTest::newRow("IBM's rows: another character in JIS X 0213") << QByteArray::fromHex("FBFC");
        QTest::newRow("a cell of two characters") << QByteArray::fromHex("82F5");
        QTest::newRow("a cell without character") << QByteArray::fromHex("84DD");
        QTest::newRow("a trail byte that is none") << QByteArray::fromHex("8B20");
        QTest::newRow("a lead byte that is none") << QByteArray::fromHex("FD40");
        QTest::newRow("half a character at the end") << QByteArray::fromHex("938C8B");
        QTest::newRow("a control character") << QByteArray::fromHex("938C0A");
        QTest::newRow("a control character in ASCII") << QByteArray("a\tb");
        QTest::newRow("filler inside") << QByteArray::fromHex("938C00008B9E");
        QTest::newRow("UTF-16") << QByteArray::fromHex("67714EAC");
    }

    void doubtfulTextsAreNotRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!guessedText(bytes).has_value());
    }

    void theTableHasItsCharactersInPlace_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("cell");
        QTest::addColumn<uint>("character");
        QTest::newRow("the first") << 1 << 1 << 0x3000U;
        QTest::newRow("亜") << 16 << 1 << uint(U'亜');
        QTest::newRow("腕, the last of the first level") << 47 << 51 << uint(U'腕');
        QTest::newRow("弌, the first of the second level") << 48 << 1 << uint(U'弌');
        QTest::newRow("熙, the last of JIS X 0208") << 84 << 6 << uint(U'熙');
        QTest::newRow("the last") << 94 << 94 << uint(U'繫');
        QTest::newRow("empty") << 4 << 94 << 0U;
        QTest::newRow("no row") << 0 << 1 << 0U;
        QTest::newRow("no cell") << 1 << 95 << 0U;
    }

    void theTableHasItsCharactersInPlace()
    {
        QFETCH(int, row);
        QFETCH(int, cell);
        QTEST(uint(jisCharacter(row, cell).value_or(0)), "character");
    }
};

QTEST_GUILESS_MAIN(CardTextTest)
#include "CardTextTest.moc"
