#include "devices/cards/MyNumberData.h"

#include "devices/cards/PersonalNumber.h"
#include "devices/cards/Tlv.h"
#include "tests/devices/cards/PreparedCard.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

/// FF20 around these objects.
QByteArray file(const QByteArray &objects)
{
    return QByteArray::fromHex("FF20") + static_cast<char>(objects.size()) + objects;
}

QByteArray object(const char *tag, const QByteArray &value)
{
    return QByteArray::fromHex(tag) + static_cast<char>(value.size()) + value;
}

} // namespace

class MyNumberDataTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryCharacterOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("髙 and 﨑, that normalisation would change") << QStringLiteral("髙﨑　德太郎");
        QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷田　𩸽");
        QTest::newRow("a variation sequence") << QStringLiteral("葛\U000E0100城　辻\U000E0101子");
        QTest::newRow("a compatibility ideograph") << QStringLiteral("\uFA19谷　神");
        QTest::newRow("a Latin name") << QStringLiteral("SMITH JOHN PAUL");
        QTest::newRow("decomposed kana") << QStringLiteral("カ\u3099");
        QTest::newRow("a byte order mark is kept") << QStringLiteral("\uFEFF見本");
    }

    void keepsEveryCharacterOfAName()
    {
        QFETCH(QString, name);
        const auto four = parseBasicFour(file(object("DF22", name.toUtf8())));
        QVERIFY(four.has_value());
        QCOMPARE(four->name.value_or(QString()), name);
    }

    void refusesTextThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("a tail that is cut") << QByteArray::fromHex("E9AB99EFA8");
        QTest::newRow("an overlong form") << QByteArray::fromHex("C0AF");
        QTest::newRow("half a surrogate pair") << QByteArray::fromHex("EDA080");
        QTest::newRow("beyond Unicode") << QByteArray::fromHex("F4908080");
        QTest::newRow("Shift_JIS") << QByteArray::fromHex("8CA9967B");
        QTest::newRow("only a continuation") << QByteArray::fromHex("80");
        QTest::newRow("a zero byte") << QByteArray::fromHex("E9AB9900");
        QTest::newRow("a line feed") << QByteArray("A\nB");
    }

    void refusesTextThatIsNone()
    {
        QFETCH(QByteArray, name);
        for (const char *tag : { "DF22", "DF23" }) {
            const auto four = parseBasicFour(file(object(tag, name) + object("DF25", "1")));
            QVERIFY(!four.has_value());
            QCOMPARE(four.error().code, ErrorCode::BadAnswer);
        }
    }

    void personAWithABrokenTailIsRefused()
    {
        QByteArray cut = test::personA(); // the name without its last byte, all lengths one less
        cut.remove(35, 1);
        cut[16] = static_cast<char>(cut.at(16) - 1);
        cut[2] = static_cast<char>(cut.at(2) - 1);
        QVERIFY(!parseBasicFour(cut).has_value());
    }

    void understandsEverySex_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("sex"); // -1: refused, -2: absent
        QTest::newRow("unknown") << QByteArray("0") << int(Sex::Unknown);
        QTest::newRow("male") << QByteArray("1") << int(Sex::Male);
        QTest::newRow("female") << QByteArray("2") << int(Sex::Female);
        QTest::newRow("not applicable") << QByteArray("9") << int(Sex::Other);
        QTest::newRow("a number of no meaning") << QByteArray("3") << -1;
        QTest::newRow("two characters") << QByteArray("12") << -1;
        QTest::newRow("empty") << QByteArray() << -2;
    }

    void understandsEverySex()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, sex);
        const auto four = parseBasicFour(file(object("DF22", "A") + object("DF25", value)));
        QCOMPARE(four.has_value(), sex != -1);
        if (four)
            QCOMPARE(four->sex ? int(*four->sex) : -2, sex);
    }

    void keepsDatesAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("a day") << QByteArray("19850403") << true;
        QTest::newRow("day unknown") << QByteArray("19000100") << true;
        QTest::newRow("month and day unknown") << QByteArray("18900000") << true;
        QTest::newRow("seven digits") << QByteArray("1985403") << false;
        QTest::newRow("letters") << QByteArray("1985AP03") << false;
    }

    void keepsDatesAsTheyStand()
    {
        QFETCH(QByteArray, value);
        const auto four = parseBasicFour(file(object("DF24", value)));
        QTEST(four.has_value(), "accepted");
        if (four)
            QCOMPARE(four->birthDate.value_or(QString()).toLatin1(), value);
    }

    void emptyAndMissingItemsAreNone()
    {
        const auto four = parseBasicFour(file(object("DF22", "A") + object("DF23", {})));
        QVERIFY(four.has_value());
        QVERIFY(!four->address);
        QVERIFY(!four->birthDate);
        QVERIFY(!four->sex);
        QVERIFY(!parseBasicFour(file({})).has_value());
        QVERIFY(!parseBasicFour(file(object("DF22", {}))).has_value());
        QVERIFY(!parseBasicFour({}).has_value());
    }

    void offsetsOfTheCardDoNotMatter()
    {
        for (const char *offset : { "FFFF", "0000", "0063", "000F" }) {
            QByteArray wrong = test::personA();
            wrong.replace(6, 2, QByteArray::fromHex(offset));
            const auto four = parseBasicFour(wrong);
            QVERIFY(four.has_value());
            QVERIFY(*four == *parseBasicFour(test::personA()));
        }
    }

    void fileShorterThanItSaysIsRefused()
    {
        for (int size = 0; size < test::personA().size(); ++size)
            QVERIFY(!parseBasicFour(test::personA().first(size)).has_value());
    }

    void objectLongerThanItsTemplateIsLeftOut()
    {
        const auto four = parseBasicFour(file(object("DF22", "A") + QByteArray::fromHex("DF237F4142")));
        QVERIFY(four.has_value());
        QCOMPARE(four->name.value_or(QString()), QStringLiteral("A"));
        QVERIFY(!four->address);
    }

    void lengthsOfEveryFormAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("size"); // -1: no header
        QTest::newRow("short") << QByteArray::fromHex("DF2203") << 3;
        QTest::newRow("81") << QByteArray::fromHex("DF2281C8") << 200;
        QTest::newRow("82") << QByteArray::fromHex("DF228200C8") << 200;
        QTest::newRow("81, longer than needed") << QByteArray::fromHex("DF228103") << 3;
        QTest::newRow("82, longer than needed") << QByteArray::fromHex("DF22820003") << 3;
        QTest::newRow("one byte of tag") << QByteArray::fromHex("5003") << 3;
        QTest::newRow("indefinite") << QByteArray::fromHex("DF2280") << -1;
        QTest::newRow("83") << QByteArray::fromHex("DF2283000001") << -1;
        QTest::newRow("cut in the tag") << QByteArray::fromHex("DF") << -1;
        QTest::newRow("cut before the length") << QByteArray::fromHex("DF22") << -1;
        QTest::newRow("cut in the length") << QByteArray::fromHex("DF228200") << -1;
        QTest::newRow("filler FF") << QByteArray::fromHex("FFFFFFFF") << -1;
        QTest::newRow("one FF") << QByteArray::fromHex("FF") << -1;
        QTest::newRow("filler 00") << QByteArray::fromHex("000000") << -1;
        QTest::newRow("a template that begins with FF") << QByteArray::fromHex("FF4003") << 3;
    }

    void lengthsOfEveryFormAreUnderstood()
    {
        QFETCH(QByteArray, bytes);
        const auto header = TlvReader::header(bytes);
        QTEST(header ? header->valueSize : -1, "size");
    }

    void checkDigitIsChecked()
    {
        QVERIFY(isPersonalNumber(u"987654321093"));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QCOMPARE(isPersonalNumber(QStringLiteral("98765432109") + QChar(digit)), digit == u'3');
        QVERIFY(isPersonalNumber(u"000000000000"));
        QVERIFY(!isPersonalNumber(u"98765432109"));
        QVERIFY(!isPersonalNumber(u"98765432109A"));
        QVERIFY(!isPersonalNumber(u"９８７６５４３２１０９３"));
        QVERIFY(parsePersonalNumber(QByteArray::fromHex("FF100C393837363534333231303933FFFF")).has_value());
        QVERIFY(!parsePersonalNumber(QByteArray::fromHex("FF100C3938373635343332313039")).has_value());
        QVERIFY(!parsePersonalNumber(test::personA()).has_value());
    }
};

QTEST_GUILESS_MAIN(MyNumberDataTest)
#include "MyNumberDataTest.moc"
