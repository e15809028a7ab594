#include "app/handover/Cp932.h"
#include "app/handover/DatePattern.h"
#include "app/handover/Encoding.h"
#include "app/handover/WidthText.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::handover;

/// What becomes of single characters: encodings, widths, dates.
class CharacterTest : public QObject {
    Q_OBJECT

private slots:
    void cp932HasWhatWindowsHas_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ASCII") << QStringLiteral("~") << QByteArray("~");
        QTest::newRow("half-width katakana") << QStringLiteral("ｶ") << QByteArray("\xB6");
        QTest::newRow("the last half-width mark") << QStringLiteral("ﾟ") << QByteArray("\xDF");
        QTest::newRow("hiragana") << QStringLiteral("あ") << QByteArray("\x82\xA0");
        QTest::newRow("the first kanji") << QStringLiteral("亜") << QByteArray("\x88\x9F");
        QTest::newRow("one below E0") << QStringLiteral("滌") << QByteArray("\x9F\xFC");
        QTest::newRow("the first from E0 on") << QStringLiteral("漾") << QByteArray("\xE0\x40");
        QTest::newRow("the last of JIS X 0208") << QStringLiteral("熙") << QByteArray("\xEA\xA4");
        QTest::newRow("a trail byte like a backslash") << QStringLiteral("表") << QByteArray("\x95\x5C");
        QTest::newRow("after the gap at 7F") << QStringLiteral("ミ") << QByteArray("\x83\x7E");
        QTest::newRow("behind the gap at 7F") << QStringLiteral("ム") << QByteArray("\x83\x80");
        QTest::newRow("wave dash as Microsoft has it") << QStringLiteral("～") << QByteArray("\x81\x60");
        QTest::newRow("minus as Microsoft has it") << QStringLiteral("－") << QByteArray("\x81\x7C");
        QTest::newRow("double line as Microsoft has it") << QStringLiteral("∥") << QByteArray("\x81\x61");
        QTest::newRow("cent as Microsoft has it") << QStringLiteral("￠") << QByteArray("\x81\x91");
        QTest::newRow("pound as Microsoft has it") << QStringLiteral("￡") << QByteArray("\x81\x92");
        QTest::newRow("not as Microsoft has it") << QStringLiteral("￢") << QByteArray("\x81\xCA");
        QTest::newRow("bar as Microsoft has it") << QStringLiteral("―") << QByteArray("\x81\x5C");
        QTest::newRow("NEC's circled one") << QStringLiteral("①") << QByteArray("\x87\x40");
        QTest::newRow("NEC's Heisei") << QStringLiteral("㍻") << QByteArray("\x87\x7E");
        QTest::newRow("NEC's opening mark behind the gap") << QStringLiteral("〝") << QByteArray("\x87\x80");
        QTest::newRow("the last of NEC's row") << QStringLiteral("∟") << QByteArray("\x87\x98");
        QTest::newRow("in NEC's row and in JIS") << QStringLiteral("∪") << QByteArray("\x81\xBE");
        QTest::newRow("in IBM's and in NEC's row") << QStringLiteral("㈱") << QByteArray("\x87\x8A");
        QTest::newRow("IBM's small one") << QStringLiteral("ⅰ") << QByteArray("\xFA\x40");
        QTest::newRow("IBM's 﨑") << QStringLiteral("﨑") << QByteArray("\xFA\xB1");
        QTest::newRow("IBM's 髙") << QStringLiteral("髙") << QByteArray("\xFB\xFC");
        QTest::newRow("IBM's last") << QStringLiteral("黑") << QByteArray("\xFC\x4B");
        QTest::newRow("the mark") << QStringLiteral("〓") << QByteArray("\x81\xAC");
    }

    void cp932HasWhatWindowsHas()
    {
        QFETCH(QString, character);
        QFETCH(QByteArray, bytes);
        QCOMPARE(toCp932(character.toUcs4().first(), false), std::optional(bytes));
    }

    void cp932NeverGuesses_data()
    {
        QTest::addColumn<char32_t>("character");
        QTest::newRow("𠮷 of the second plane") << char32_t(0x20BB7);
        QTest::newRow("a variation selector") << char32_t(0xE0100);
        QTest::newRow("鷗 of JIS X 0213") << char32_t(0x9DD7);
        QTest::newRow("a character of a city's own (外字)") << char32_t(0xE000);
        QTest::newRow("yen of Latin 1, which is no backslash") << char32_t(0xA5);
        QTest::newRow("a combining mark") << char32_t(0x3099);
        QTest::newRow("wave dash of the standard") << char32_t(0x301C);
        QTest::newRow("minus of the standard") << char32_t(0x2212);
        QTest::newRow("double line of the standard") << char32_t(0x2016);
        QTest::newRow("cent of the standard") << char32_t(0xA2);
        QTest::newRow("half of a pair") << char32_t(0xD842);
        QTest::newRow("é") << char32_t(0xE9);
    }

    void cp932NeverGuesses()
    {
        QFETCH(char32_t, character);
        QVERIFY(!toCp932(character, false));
    }

    void theSameJisCharacterIsWrittenWhereTheMappingSaysSo()
    {
        const QString standard = QStringLiteral("\u301C\u2212\u2016\u00A2\u00A3\u00AC\u2014");
        const QString microsofts = QStringLiteral("～－∥￠￡￢―");
        for (int i = 0; i < standard.size(); ++i)
            QCOMPARE(toCp932(standard.at(i).unicode(), true), toCp932(microsofts.at(i).unicode(), false));
        QVERIFY(!toCp932(0xA5, true));
    }

    void thereAreAsManyAsWindowsHas()
    {
        int pairs = 0;
        QSet<QByteArray> seen;
        for (char32_t character = 0x80; character < 0x10000; ++character) {
            const auto bytes = toCp932(character, false);
            if (!bytes)
                continue;
            QVERIFY2(!seen.contains(*bytes), bytes->toHex().constData());
            seen << *bytes;
            pairs += bytes->size() == 2 ? 1 : 0;
        }
        QCOMPARE(pairs, 6879 + 74 + 373); // JIS X 0208, what NEC and what IBM added to it
    }

    void aCharacterIsMissingAsAWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("nothing") << QStringLiteral("髙﨑") << QStringList() << QByteArray("\xFB\xFC\xFA\xB1");
        QTest::newRow("one of the second plane")
            << QStringLiteral("𠮷田") << QStringList { QStringLiteral("𠮷") } << QByteArray("\x81\xAC\x93\x63");
        QTest::newRow("with its variation selector")
            << QString::fromUcs4(U"辻\U000E0100辻") << QStringList { QString::fromUcs4(U"辻\U000E0100") }
            << QByteArray("\x81\xAC\x92\xD2");
        QTest::newRow("with a combining mark")
            << QStringLiteral("か\u3099") << QStringList { QStringLiteral("か\u3099") } << QByteArray("\x81\xAC");
        QTest::newRow("twice, told once")
            << QStringLiteral("𠮷𠮷") << QStringList { QStringLiteral("𠮷") } << QByteArray("\x81\xAC\x81\xAC");
    }

    void aCharacterIsMissingAsAWhole()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, missing);
        QFETCH(QByteArray, written);
        FileWay file;
        file.encoding = Encoding::Cp932;
        QCOMPARE(missingIn(text, file), missing);
        QCOMPARE(encoded(text, file), written);
        file.encoding = Encoding::Utf8;
        QCOMPARE(missingIn(text, file), QStringList());
        QCOMPARE(encoded(text, file), text.toUtf8());
    }

    void halfOfAPairIsMissingEverywhere()
    {
        const QString half { QChar(0xD842) };
        QCOMPARE(missingIn(half, FileWay()), QStringList { half });
        QCOMPARE(encoded(half, FileWay()), QStringLiteral("〓").toUtf8());
    }

    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Convert>("convert");
        QTest::addColumn<QString>("result");
        QTest::newRow("full width") << QStringLiteral("A-1 ｶﾞｷﾟﾊﾟｳﾞｯ｡") << Convert::FullWidth
                                    << QStringLiteral("Ａ－１　ガキ゜パヴッ。");
        QTest::newRow("half width leaves kana")
            << QStringLiteral("Ａ－１　ガ") << Convert::HalfWidth << QStringLiteral("A-1 ガ");
        QTest::newRow("half width with kana")
            << QStringLiteral("ガパヴッー・　Ａ") << Convert::HalfWidthKana << QStringLiteral("ｶﾞﾊﾟｳﾞｯｰ･ A");
        QTest::newRow("kanji stays") << QStringLiteral("髙𠮷") << Convert::HalfWidthKana << QStringLiteral("髙𠮷");
        QTest::newRow("katakana") << QStringLiteral("がっこうゔゝー") << Convert::Katakana
                                  << QStringLiteral("ガッコウヴヽー");
        QTest::newRow("large kana") << QStringLiteral("キャッｯｧ") << Convert::LargeKana << QStringLiteral("キヤツﾂｱ");
        QTest::newRow("upper case") << QStringLiteral("abｃ é") << Convert::UpperCase << QStringLiteral("ABＣ é");
    }

    void widths()
    {
        QFETCH(QString, text);
        QFETCH(Convert, convert);
        QFETCH(QString, result);
        QCOMPARE(converted(text, convert), result);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *date, const char *pattern, const char *result) {
            QTest::newRow(name) << QString::fromUtf8(date) << QString::fromUtf8(pattern) << QString::fromUtf8(result);
        };
        row("eight digits", "1954-03-09", "{yyyy}{mm}{dd}", "19540309");
        row("seven digits with the era", "1954-03-09", "{era}{yy}{mm}{dd}", "3290309");
        row("an era of our own digit", "2019-05-01", "{era}{yy}{mm}{dd}", "7010501");
        row("the last day of Heisei", "2019-04-30", "{era}{yy}{mm}{dd}", "4310430");
        row("with a letter", "1912-07-30", "{era-letter}{y}.{m}.{d}", "T1.7.30");
        row("with a word", "1926-12-25", "{era-name}{y}年{m}月{d}日", "昭和1年12月25日");
        row("with an initial", "1954-03-09", "{era-initial}{yy}", "昭29");
        row("with strokes", "1954-03-09", "{yyyy}/{m}/{d}", "1954/3/9");
        row("day not known", "1954-03-00", "{yyyy}{mm}{dd}", "19540300");
        row("month not known", "1954-00-00", "{era}{yy}{mm}{dd}{m}", "3290000");
        row("an era that is not decided", "1989-00-00", "{era}{yy}{mm}{dd}", "");
        row("before Meiji", "1850-01-01", "{era}{yy}", "");
        row("before Meiji without an era", "1850-01-01", "{yyyy}", "1850");
    }

    void dates()
    {
        QFETCH(QString, date);
        QFETCH(QString, pattern);
        QFETCH(QString, result);
        QCOMPARE(wrongDatePart(pattern), QString());
        const EraDigits eras { { QStringLiteral("meiji"), QStringLiteral("1") },
            { QStringLiteral("showa"), QStringLiteral("3") }, { QStringLiteral("heisei"), QStringLiteral("4") },
            { QStringLiteral("reiwa"), QStringLiteral("7") } };
        const auto text = written(*reception::PartialDate::fromText(date), pattern, eras);
        QCOMPARE(text.value_or(QString()), result);
    }

    void patternsWithMistakes()
    {
        QCOMPARE(wrongDatePart(QStringLiteral("{yyyy}{mon}")), QStringLiteral("mon"));
        QVERIFY(!wrongDatePart(QStringLiteral("{yyyy")).isEmpty());
        QVERIFY(!wrongDatePart(QStringLiteral("{}")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CharacterTest)
#include "CharacterTest.moc"
