#include "devices/virtual/MyNumberChip.h"

#include "devices/virtual/MyNumberApplications.h"
#include "devices/virtual/MyNumberFiles.h"

#include <QDir>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

constexpr const char *application = "00A4040C0AD3921000310001010408";
constexpr const char *faces = "00A4040C0AD3921000310001010402";
constexpr const char *jpki = "00A4040C0AD392F000260100000001";
constexpr const char *common = "00A4040C0AD3921000310001010100";
constexpr const char *cardPin = "002000980431323334"; // of the user authentication key
constexpr const char *rightPin = "002000910431323334";
constexpr const char *wrongPin = "002000910439393939";

Resident resident()
{
    return readResident(QDir(defaultResidentsFolder()).filePath(QStringLiteral("takasaki.json"))).value_or(Resident());
}

MyNumberChip chip()
{
    return { myNumberApplications(resident()), TryCounters(), myNumberCardData(resident()) };
}

/// Sends commands one after the other; the status word of the last one, in hexadecimal.
QByteArray lastStatus(MyNumberChip &card, const QByteArrayList &commands)
{
    QByteArray answer;
    for (const QByteArray &command : commands)
        answer = card.answer(QByteArray::fromHex(command));
    return answer.right(2).toHex().toUpper();
}

const QByteArray wrongNumberB = "002000950E" + QByteArray("60040320349999").toHex();

QByteArray numberA()
{
    return "002000940C" + QByteArray("987654321093").toHex();
}

QByteArray numberB()
{
    return "002000950E" + QByteArray("60040320341234").toHex();
}

} // namespace

/// The chip's answers to single dialogues. One row, one dialogue; the status word is the last command's.
class MyNumberChipTest : public QObject {
    Q_OBJECT

private slots:
    void dialogues_data()
    {
        QTest::addColumn<QByteArrayList>("commands");
        QTest::addColumn<QByteArray>("status");
        selectionRows();
        readingRows();
        verifyRows();
        accessRows();
        faceRows();
        jpkiRows();
        cardRows();
    }

    void dialogues()
    {
        QFETCH(QByteArrayList, commands);
        QFETCH(QByteArray, status);
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, commands), status);
    }

    void readingGivesTheBytesFromTheOffset_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::newRow("the header") << QByteArray("00B0000007") << 0 << 7;
        QTest::newRow("short Le for 256") << QByteArray("00B0000000") << 0 << 256;
        QTest::newRow("from an offset") << QByteArray("00B000070A") << 7 << 10;
        QTest::newRow("an offset of two bytes") << QByteArray("00B0012008") << 0x120 << 8;
        QTest::newRow("by short id with an offset") << QByteArray("00B0820708") << 7 << 8;
        QTest::newRow("extended Le") << QByteArray("00B00000000200") << 0 << 512;
        QTest::newRow("extended Le for everything") << QByteArray("00B00000000000") << 0 << 1024;
        QTest::newRow("over the end: the rest") << QByteArray("00B003F000") << 0x3F0 << 16;
        QTest::newRow("the last byte") << QByteArray("00B003FF00") << 0x3FF << 1;
    }

    void readingGivesTheBytesFromTheOffset()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, offset);
        QFETCH(int, length);
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { application, rightPin, "00A4020C020002" }), QByteArray("9000"));
        const QByteArray expected = filesOf(resident())[0x0002].mid(offset, length);
        QCOMPARE(expected.size(), length);
        QCOMPARE(card.answer(QByteArray::fromHex(command)).toHex(), (expected + QByteArray::fromHex("9000")).toHex());
    }

    void aFileReadByShortIdBecomesTheCurrentOne()
    {
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { application, rightPin, "00B0820004", "00B0000011" }), QByteArray("9000"));
        QCOMPARE(card.answer(QByteArray::fromHex("00B0000002")).toHex(), QByteArray("ff209000"));
    }

    void everyWrongPinCostsOneTryAndTheRightOneGivesThemBack()
    {
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { application, wrongPin }), QByteArray("63C2"));
        QCOMPARE(lastStatus(card, { wrongPin }), QByteArray("63C1"));
        QCOMPARE(lastStatus(card, { "00200091" }), QByteArray("63C1"));
        QCOMPARE(lastStatus(card, { rightPin }), QByteArray("9000"));
        QCOMPARE(lastStatus(card, { "00200091" }), QByteArray("63C3"));
    }

    void theLastWrongPinBlocksForGood()
    {
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { application, wrongPin, wrongPin, wrongPin }), QByteArray("63C0"));
        QCOMPARE(lastStatus(card, { "00200091" }), QByteArray("6984"));
        QCOMPARE(lastStatus(card, { rightPin }), QByteArray("6984"));
        card.reset();
        QCOMPARE(lastStatus(card, { application, rightPin }), QByteArray("6984"));
    }

    void countersOfTheNumbersAreTheirOwn()
    {
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { application, "002000940C303030303030303030303030" }), QByteArray("63C9"));
        QCOMPARE(lastStatus(card, { "00200094" }), QByteArray("63C9"));
        QCOMPARE(lastStatus(card, { "00200095" }), QByteArray("63CA"));
        QCOMPARE(lastStatus(card, { "00200091" }), QByteArray("63C3"));
    }

    void aResetForgetsWhatWasVerifiedAndSelected()
    {
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { application, rightPin, "00B0820004" }), QByteArray("9000"));
        card.reset();
        QCOMPARE(lastStatus(card, { "00B0000004" }), QByteArray("6986"));
        QCOMPARE(lastStatus(card, { "00A4020C020002" }), QByteArray("6A82"));
        QCOMPARE(lastStatus(card, { application, "00B0820004" }), QByteArray("6982"));
    }

    void everyFormOfASignature_data()
    {
        QTest::addColumn<QByteArray>("p1");
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("status");
        const std::tuple<const char *, int, const char *> rows[] { { "00", 51, "9000" }, { "00", 245, "9000" },
            { "00", 246, "6A80" }, { "01", 32, "9000" }, { "01", 20, "6A80" }, { "02", 32, "9000" },
            { "02", 33, "6A80" }, { "03", 7, "9000" }, { "04", 32, "9000" }, { "05", 7, "9000" },
            { "06", 32, "6A86" } };
        for (const auto &[p1, length, status] : rows)
            QTest::addRow("P1 %s with %d bytes", p1, length) << QByteArray(p1) << length << QByteArray(status);
    }

    void everyFormOfASignature()
    {
        QFETCH(QByteArray, p1);
        QFETCH(int, length);
        QFETCH(QByteArray, status);
        MyNumberChip card = chip();
        QCOMPARE(lastStatus(card, { jpki, cardPin }), QByteArray("9000"));
        const QByteArray data(length, '\x2A');
        const QByteArray answer = card.answer(
            QByteArray::fromHex("802A" + p1 + "97") + static_cast<char>(length) + data + QByteArray(1, '\0'));
        QCOMPARE(answer.right(2).toHex().toUpper(), status);
        QCOMPARE(answer.size(), status == "9000" ? 258 : 2);
    }

    void theCardsOwnNumbers()
    {
        MyNumberChip card = chip();
        QCOMPARE(card.answer(QByteArray::fromHex("00CA00F000")), QByteArray("13999\x90\0", 7));
        QCOMPARE(card.answer(QByteArray::fromHex("00CA00F200")), QByteArray("20340403\x90\0", 10));
        QCOMPARE(lastStatus(card, { common, "00A4020C020001" }), QByteArray("9000"));
        const QByteArray record = card.answer(QByteArray::fromHex("00B2010400"));
        QCOMPARE(record.left(2), QByteArray::fromHex("011C"));
        QCOMPARE(record.mid(2 + 15, 13), QByteArray("1399920340403"));
        QCOMPARE(record.size(), 2 + 28 + 2);
    }

private:
    static void faceRows()
    {
        const QByteArray faceB = "002000920E" + QByteArray("60040320341234").toHex();
        const QByteArray faceA = "002000930C" + QByteArray("987654321093").toHex();
        const QByteArray born = "0020009106" + QByteArray("600403").toHex();
        row("the face without anything", { faces, "00B0820007" }, "6982");
        row("the face with 照合番号B", { faces, faceB, "00B0820007" }, "9000");
        row("the face with 照合番号A", { faces, faceA, "00B0820007" }, "9000");
        row("the face with the birth date", { faces, born, "00B0820007" }, "6982");
        row("the age with the birth date", { faces, born, "00B0810007" }, "9000");
        row("the picture of the number with 照合番号B", { faces, faceB, "00B0850007" }, "6982");
        row("the picture of the number with 照合番号A", { faces, faceA, "00B0850007" }, "9000");
        row("the face's certificate is free", { faces, "00B0840000" }, "9000");
        row("tries of 照合番号B are its own", { application, wrongNumberB, faces, "00200092" }, "63CA");
        row("a wrong 照合番号B", { application, wrongNumberB }, "63C9");
    }

    static void jpkiRows()
    {
        const QByteArray hash = "33" + QByteArray(51, '\x2A').toHex() + "00";
        const QByteArray password = "0020009B06" + QByteArray("ABC123").toHex();
        row("tries of the PIN", { jpki, "00A4020C020018", "00200080" }, "63C3");
        row("tries of the password", { jpki, "00A4020C02001B", "00200080" }, "63C5");
        row("the certificate is free", { jpki, "00A4020C02000A", "00B0000004" }, "9000");
        row("the certificate with name and address is not", { jpki, "00A4020C020001", "00B0000004" }, "6982");
        row("nor with the PIN", { jpki, cardPin, "00A4020C020001", "00B0000004" }, "6982");
        row("but with the password", { jpki, password, "00A4020C020001", "00B0000004" }, "9000");
        row("signing without the PIN", { jpki, "00A4020C020017", "802A0080" + hash }, "6982");
        row("signing with the key that is selected", { jpki, cardPin, "00A4020C020017", "802A0080" + hash }, "9000");
        row("signing with a key that is named", { jpki, cardPin, "802A0097" + hash }, "9000");
        row("the other key wants its password", { jpki, cardPin, "802A009A" + hash }, "6982");
        row("signing with the password", { jpki, password, "802A009A" + hash }, "9000");
        row("signing with what is no key", { jpki, cardPin, "802A008A" + hash }, "6981");
        row("signing in the interindustry class", { jpki, cardPin, "002A0097" + hash }, "6D00");
        row("signing nothing", { jpki, cardPin, "802A0097" }, "6700");
        row("signing in another application", { application, rightPin, "802A0097" + hash }, "6A82");
    }

    static void cardRows()
    {
        row("the card's municipality", { "00CA00F000" }, "9000");
        row("not while an application is selected", { application, "00CA00F000" }, "6D00");
        row("an object that is not there", { "00CA00F100" }, "6A88");
        row("a record", { common, "00A4020C020001", "00B2010C00" }, "9000");
        row("a record that is not there", { common, "00A4020C020001", "00B2020400" }, "6A83");
        row("a record of a file without records", { application, "00A4020C020005", "00B2010400" }, "6981");
        row("reading a file of records", { common, "00A4020C020001", "00B0000004" }, "6981");
    }

    static void row(const char *name, const QByteArrayList &commands, const char *status)
    {
        QTest::newRow(name) << commands << QByteArray(status);
    }

    static void selectionRows()
    {
        row("the application", { application }, "9000");
        row("the application's AID with one byte less", { "00A4040C09D39210003100010104" }, "6A82");
        row("the other applications", { faces, jpki, common }, "9000");
        row("a licence is not on this card", { "00A4040C10A0000002310100000000000000000000" }, "6A82");
        row("no licence beside the My Number card", { "00A4040C10A0000002310600000000000000000000" }, "6A82");
        row("a failed selection leaves the application",
            { application, "00A4040C0AD392F000260100000009", "00A4020C020002" }, "9000");
        row("another application has files of its own", { application, jpki, "00A4020C020003" }, "6A82");
        row("the issuer's domain brings back the state after a reset",
            { application, "00A4040C07A0000001510000", "00A40000" }, "6A86");
        row("selecting with an answer asked for", { "00A404000AD3921000310001010408" }, "6A86");
        row("selecting with Le", { "00A4040C0AD392100031000101040800" }, "6700");
        row("selecting nothing", { "00A4040C" }, "6700");
        row("a file before the application", { "00A4020C020002" }, "6A82");
        row("a file", { application, "00A4020C020002" }, "9000");
        row("a file that is not there", { application, "00A4020C020099" }, "6A82");
        row("a file with one byte of id", { application, "00A4020C0102" }, "6700");
        row("the master file after a reset", { "00A40000" }, "6A86");
        row("the master file later", { application, "00A40000" }, "9000");
        row("the master file by id", { application, "00A40000023F00" }, "6A82");
        row("an unknown instruction", { "0084000008" }, "6D00");
        row("another class", { "80CA00F000" }, "6E00");
        row("another logical channel", { "01A4020C020002" }, "6881");
        row("secure messaging", { "08B0850000" }, "6882");
        row("half a command", { "00A404" }, "6700");
        row("a length that does not fit", { application, "00A4020C0300" }, "6700");
    }

    static void readingRows()
    {
        row("no file selected", { application, "00B0000004" }, "6986");
        row("no application selected", { "00B0850004" }, "6A82");
        row("without Le", { application, "00B08500" }, "6700");
        row("with data", { application, "00B0850001AA" }, "6700");
        row("at the end", { application, "00A4020C020005", "00B0010001" }, "6B00");
        row("past the end", { application, "00A4020C020005", "00B0020000" }, "6B00");
        row("past the end by short id", { application, rightPin, "00B0811101" }, "6B00");
        row("a short id with unknown bits", { application, "00B0C50004" }, "6A86");
        row("a short id that is not there", { application, "00B0990004" }, "6A82");
        row("a key", { application, "00A4020C020011", "00B0000004" }, "6981");
    }

    static void verifyRows()
    {
        row("asking for the tries of the current file", { application, "00A4020C020011", "00200080" }, "63C3");
        row("asking costs nothing", { application, "00200091", "00200091", "00200091", "00200091" }, "63C3");
        row("the PIN of the current file", { application, "00A4020C020011", "002000800431323334" }, "9000");
        row("the PIN by short id", { application, rightPin }, "9000");
        row("the PIN in extended form", { application, "0020009100000431323334" }, "9000");
        row("a PIN of three digits", { application, "0020009103313233" }, "63C2");
        row("a PIN of seventeen bytes", { application, "00200091113132333431323334313233343132333431" }, "6700");
        row("a PIN with Le", { application, "00200091043132333400" }, "6700");
        row("an empty Lc", { application, "0020009100" }, "6700");
        row("without an application", { "00200091" }, "6A82");
        row("without a current file", { application, "00200080" }, "6986");
        row("a file that is no key", { application, "00A4020C020002", "00200080" }, "6981");
        row("a key that is not there", { application, "00200099" }, "6A82");
        row("the key that is always blocked", { application, "00A4020C020012", "00200080" }, "6984");
        row("P1 that is not zero", { application, "00200191" }, "6A86");
        row("P2 without the mark of the application's keys", { application, "00200011" }, "6A86");
        row("照合番号A", { application, numberA() }, "9000");
        row("照合番号B", { application, numberB() }, "9000");
    }

    static void accessRows()
    {
        row("attributes without anything", { application, "00B0820007" }, "6982");
        row("attributes with the PIN", { application, rightPin, "00B0820007" }, "9000");
        row("attributes with 照合番号B", { application, numberB(), "00B0820007" }, "9000");
        row("attributes with 照合番号A", { application, numberA(), "00B0820007" }, "6982");
        row("the personal number without anything", { application, "00B0810011" }, "6982");
        row("the personal number with the PIN", { application, rightPin, "00B0810011" }, "9000");
        row("the personal number with 照合番号A", { application, numberA(), "00B0810011" }, "9000");
        row("the personal number with 照合番号B", { application, numberB(), "00B0810011" }, "6982");
        row("hashes without anything", { application, "00B0830000" }, "6982");
        row("hashes with 照合番号A", { application, numberA(), "00B0830000" }, "9000");
        row("hashes with 照合番号B", { application, numberB(), "00B0830000" }, "9000");
        row("the certificate is free", { application, "00B0840000" }, "9000");
        row("basic information is free", { application, "00B0850000" }, "9000");
        row("filler is free", { application, "00B0880010" }, "9000");
        row("another file keeps what was verified", { application, rightPin, "00A4020C020005", "00B0820007" }, "9000");
        row("selecting the application again drops it", { application, rightPin, application, "00B0820007" }, "6982");
        row("a wrong PIN drops it", { application, rightPin, wrongPin, "00B0820007" }, "6982");
    }
};

QTEST_GUILESS_MAIN(MyNumberChipTest)
#include "MyNumberChipTest.moc"
