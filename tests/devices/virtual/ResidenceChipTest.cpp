#include "devices/virtual/ResidenceChip.h"

#include "devices/virtual/ChipCipher.h"

#include <QDir>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

QByteArray hex(const QByteArray &digits)
{
    return QByteArray::fromHex(digits);
}

Resident resident(const char *id)
{
    const QString file = QLatin1String(id) + QLatin1String(".json");
    return readResident(QDir(defaultResidentsFolder()).filePath(file)).value_or(Resident());
}

/// A chip whose random numbers are those of a vector: first the challenge, then the key.
ResidenceChip chipWith(const char *id, const QByteArray &challenge, const QByteArray &key)
{
    return { resident(id), residenceFilesOf(resident(id)),
        [challenge, key](int size) { return size == 8 ? challenge : key; } };
}

/// The official example of the second generation.
ResidenceChip second()
{
    return chipWith("zairyu", hex("921CE277323DA057"), hex("2CC6AF9B8B607C662FDCAD27B401D08B"));
}

ResidenceChip first()
{
    return chipWith("zairyu-moved", hex("A1A2A3A4A5A6A7A8"), hex("303132333435363738393A3B3C3D3E3F"));
}

constexpr const char *challenge = "0084000008";
constexpr const char *authenticateSecond
    = "00820000284AD3C7B6BB484A52771977DED618B41DF841FA0476A05FBE041DEAD6109E773BAC854617634F539700";
constexpr const char *verifySecond = "0820008613861101EE0B31EF877F68D071C56D58C72E6748";
constexpr const char *authenticateFirst
    = "00820000284FB954AD2D90446D5F83C820E0B5386B2814E02A71C8FA0EECADC8990545E22FAB1FE00495A4694000";
constexpr const char *verifyFirst = "08200086138611019D6A6EC9F11FD7229A16E049EA807B3C";
constexpr const char *df1 = "00A4040C10D392F0004F0200000000000000000000";
constexpr const char *df2 = "00A4040C10D392F0004F0300000000000000000000";
constexpr const char *df3 = "00A4040C10D392F0004F0400000000000000000000";

QByteArray lastAnswer(ResidenceChip &chip, const QByteArrayList &commands)
{
    QByteArray answer;
    for (const QByteArray &command : commands)
        answer = chip.answer(hex(command));
    return answer;
}

} // namespace

/// The chip's answers, byte for byte where the specification has examples.
class ResidenceChipTest : public QObject {
    Q_OBJECT

private slots:
    void authenticatesAsTheExampleOfTheSpecification()
    {
        ResidenceChip chip = second();
        QCOMPARE(lastAnswer(chip, { "00A40000", challenge }).toHex(), QByteArray("921ce277323da0579000"));
        QCOMPARE(lastAnswer(chip, { authenticateSecond }).toHex().toUpper(),
            QByteArray("289A96B1DA6AE3DA87770419BFD14F0BDAD15F36432B5A946C188C7221759A62FA942EC51E62FF5F9000"));
        QCOMPARE(lastAnswer(chip, { verifySecond }).toHex(), QByteArray("9000"));
    }

    void authenticatesTheFirstGenerationWith3Des()
    {
        ResidenceChip chip = first();
        QCOMPARE(lastAnswer(chip, { "00A40000023F00", challenge }).toHex(), QByteArray("a1a2a3a4a5a6a7a89000"));
        QCOMPARE(lastAnswer(chip, { authenticateFirst }).toHex().toUpper(),
            QByteArray("8AA6BB5202AF1E26FD82EED6A3CB91A6A76E10E6184044E5255D80A947880681F05B2E1C94AC2AD99000"));
        QCOMPARE(lastAnswer(chip, { verifyFirst }).toHex(), QByteArray("9000"));
    }

    void readsUnderSecureMessagingAsTheExample()
    {
        Resident example = resident("zairyu");
        ResidenceFiles files = residenceFilesOf(example);
        files[{ 1, 3 }].bytes
            = hex("C5083230333030343130C6083139393030313135C70131C80355544FC90A30313233343536373839CE0430333030CA023031"
                  "CB083230323430343130CC0132CD083230323730343130");
        ResidenceChip chip(example, files,
            [](int size) { return size == 8 ? hex("921CE277323DA057") : hex("2CC6AF9B8B607C662FDCAD27B401D08B"); });
        QCOMPARE(lastAnswer(chip, { challenge, authenticateSecond, verifySecond, df1, "08B08300000004960200000000" })
                     .toHex()
                     .toUpper(),
            QByteArray(
                "865101BB9263B20F0D5DAFAA3C30802B64CF3139B8942D5BB52BBB3D0E4E7A82ED086E52F40706C2CCF5BC2E05A7A4CD"
                "F9254C9FF37B40DE99B73486EC4A3F450FE76E6E718E0DB88478D915AA07A943C79EB39000"));
    }

    /// ISO/IEC 9797-1 algorithm 3 of ICAO Doc 9303-11 (D.4), AES-CMAC of NIST SP 800-38B.
    void checksumsAreThePublishedOnes()
    {
        const ChipCipher des(1, hex("7962D9ECE03D1ACD4C76089DCE131543"));
        QCOMPARE(des.checksum(hex("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2")).toHex(),
            QByteArray("5f1448eea8ad90a7"));
        const ChipCipher aes(2, hex("2B7E151628AED2A6ABF7158809CF4F3C"));
        QCOMPARE(aes.checksum({}).toHex(), QByteArray("bb1d6929e9593728"));
        QCOMPARE(aes.checksum(hex("6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E5130C81C46A35CE411"))
                     .toHex(),
            QByteArray("dfa66747de9ae630"));
    }

    void filesAreAsLongAsSpecified_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QList<int>>("sizes"); // by application and short id
        QTest::newRow("residence card, first generation")
            << QByteArray("zairyu-moved") << QList<int> { 3, 6, 7004, 3004, 342, 122, 122, 3, 1464 };
        QTest::newRow("residence card without photo")
            << QByteArray("zairyu-child") << QList<int> { 3, 6, 7004, 342, 122, 122, 3, 1464 };
        QTest::newRow("residence card, second generation")
            << QByteArray("zairyu") << QList<int> { 4, 6, 14, 73, 5508, 2505, 22, 3, 207, 704 };
        QTest::newRow("special permanent resident, first generation")
            << QByteArray("tokubetsu-moved") << QList<int> { 3, 6, 7004, 3004, 342, 1464 };
        QTest::newRow("special permanent resident, second generation")
            << QByteArray("tokubetsu") << QList<int> { 4, 6, 14, 46, 5508, 2505, 207, 704 };
    }

    void filesAreAsLongAsSpecified()
    {
        QFETCH(QByteArray, id);
        QList<int> sizes;
        for (const ChipFile &file : residenceFilesOf(resident(id.constData())))
            sizes << int(file.bytes.size());
        QTEST(sizes, "sizes");
    }

    void dialogues_data()
    {
        QTest::addColumn<QByteArrayList>("commands");
        QTest::addColumn<QByteArray>("status");
        const QByteArrayList open { challenge, authenticateSecond, verifySecond };
        const auto after = [](const QByteArrayList &start, const QByteArrayList &more) { return start + more; };

        QTest::newRow("the type is free") << QByteArrayList { "00A40000", "00B08A0004" } << QByteArray("9000");
        QTest::newRow("so is the version") << QByteArrayList { "00B08B0006" } << QByteArray("9000");
        QTest::newRow("so is the signature") << QByteArrayList { df3, "00B08200000000" } << QByteArray("9000");
        QTest::newRow("a My Number card it is not")
            << QByteArrayList { "00A4040C0AD3921000310001010408" } << QByteArray("6A82");
        QTest::newRow("addresses are not free") << QByteArrayList { df2, "00B08100000000" } << QByteArray("6982");
        QTest::newRow("pictures are not free")
            << QByteArrayList { df1, "08B08400000004960200000000" } << QByteArray("6982");
        QTest::newRow("pictures not in plain either") << after(open, { df1, "00B08400000000" }) << QByteArray("6982");
        QTest::newRow("a plain file not secured")
            << after(open, { df2, "08B08100000004960200000000" }) << QByteArray("6882");
        QTest::newRow("authenticated, but not verified") << QByteArrayList { challenge, authenticateSecond, df1,
            "08B08100000004960200000000" } << QByteArray("6982");
        QTest::newRow("opened") << after(open, { df1, "08B08100000004960200000000" }) << QByteArray("9000");
        QTest::newRow("from an offset behind the end")
            << after(open, { df1, "08B081000000049602000E0000" }) << QByteArray("6B00");
        QTest::newRow("secured without its object")
            << after(open, { df1, "08B08100000004970200000000" }) << QByteArray("6988");
        QTest::newRow("a file that is not there")
            << after(open, { df1, "08B08500000004960200000000" }) << QByteArray("6A82");
        QTest::newRow("without a challenge") << QByteArrayList { authenticateSecond } << QByteArray("6985");
        QTest::newRow("a challenge serves once")
            << QByteArrayList { challenge, authenticateSecond, authenticateSecond } << QByteArray("6985");
        QTest::newRow("another number") << QByteArrayList { challenge, authenticateFirst } << QByteArray("6300");
        QTest::newRow("verified with other bytes")
            << QByteArrayList { challenge, authenticateSecond, verifyFirst } << QByteArray("6300");
        QTest::newRow("verified before the authentication") << QByteArrayList { verifySecond } << QByteArray("6982");
        QTest::newRow("an unknown instruction") << QByteArrayList { "00CA000000" } << QByteArray("6D00");
        QTest::newRow("no current file") << QByteArrayList { "00B0000000" } << QByteArray("6986");
    }

    void dialogues()
    {
        QFETCH(QByteArrayList, commands);
        ResidenceChip chip = second();
        QTEST(lastAnswer(chip, commands).right(2).toHex().toUpper(), "status");
    }

    void aPieceIsAsLongAsTheAnswerMayBe()
    {
        ResidenceChip chip = second();
        (void)lastAnswer(chip, { challenge, authenticateSecond, verifySecond, df1 });
        for (int most = 1; most <= 600; ++most) {
            const QByteArray length = QByteArray::number(0x10000 + most, 16).right(4);
            const QByteArray answer = chip.answer(hex("08B08400000004960200F0" + length));
            if (most < 19) // one block, with tag, length and padding indicator
                QCOMPARE(answer.toHex(), QByteArray("6700"));
            else
                QVERIFY2(answer.size() - 2 <= most && answer.size() - 2 > most - 19, qPrintable(QString::number(most)));
        }
    }

    void aResetForgetsTheSession()
    {
        ResidenceChip chip = second();
        const QByteArray read = "08B08100000004960200000000";
        QVERIFY(lastAnswer(chip, { challenge, authenticateSecond, verifySecond, df1, read }).endsWith(hex("9000")));
        chip.reset();
        QCOMPARE(lastAnswer(chip, { df1, read }).toHex(), QByteArray("6982"));
    }
};

QTEST_GUILESS_MAIN(ResidenceChipTest)
#include "ResidenceChipTest.moc"
