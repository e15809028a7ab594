#include "devices/cards/CardAuthentication.h"
#include "devices/cards/Recognition.h"
#include "devices/cards/ResidenceCard.h"
#include "tests/devices/cards/LicenceReadings.h"
#include "tests/devices/cards/MyNumberReadings.h"
#include "tests/devices/cards/PreparedCard.h"
#include "tests/devices/cards/ResidenceChannel.h"
#include "tests/devices/cards/SessionVectors.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::CardKind;

namespace {

using Commands = QList<QByteArray>; ///< hexadecimal digits

// The applications, in the order in which it is found out what lies there.
const QByteArray ToMyNumber = "00a4040c0ad3921000310001010408";
const QByteArray ToJpki = "00a4040c0ad392f000260100000001";
const QByteArray ToLicence = "00a4040c10a0000002310100000000000000000000";
const QByteArray ToResidence1 = "00a4040c10d392f0004f0200000000000000000000";
const QByteArray ToResidence2 = "00a4040c10d392f0004f0300000000000000000000";
const QByteArray ToResidence3 = "00a4040c10d392f0004f0400000000000000000000";

Commands hexOf(const QList<QByteArray> &commands)
{
    Commands digits;
    for (const QByteArray &command : commands)
        digits << command.toHex();
    return digits;
}

/// READ BINARY of the current file from `offset` to `size`, in pieces.
Commands readsOf(int offset, int size, int piece)
{
    Commands commands;
    for (; offset < size; offset += piece) {
        const int length = std::min(piece, size - offset);
        commands << "00b0" + QByteArray::number(0x10000 + offset, 16).mid(1)
                + QByteArray::number(0x100 + length % 256, 16).mid(1);
    }
    return commands;
}

/// What two lists have in which they differ first: a test says it instead of two long lists.
void compare(const Commands &sent, const Commands &expected)
{
    for (qsizetype i = 0; i < std::min(sent.size(), expected.size()); ++i)
        QCOMPARE(sent.at(i), expected.at(i));
    QCOMPARE(sent.size(), expected.size());
}

/// The resident's card under the number of a vector, with the vector's random numbers in its chip.
class VectorCard {
public:
    explicit VectorCard(const Vector &vector, const char *resident = nullptr)
        : m_resident(shippedResident(resident ? resident : "zairyu"))
    {
        m_resident.residence.cardNumber = QString::fromLatin1(vector.cardNumber);
        m_resident.residence.generation = vector.cipher == CardCipher::TripleDes ? 1 : 2;
        files = virtualcards::residenceFilesOf(m_resident);
        m_random = [vector](int size) { return size == 8 ? vector.cardChallenge : vector.cardKey; };
    }

    virtualcards::ResidenceFiles files;

    [[nodiscard]] ResidenceChannel channel() const { return { m_resident, files, m_random }; }
    [[nodiscard]] ResidenceCardType type() const
    {
        return { m_resident.kind == CardKind::ResidenceCard ? DocumentKind::ResidenceCard
                                                            : DocumentKind::SpecialPermanentResidentCertificate,
            m_resident.residence.generation };
    }

private:
    virtualcards::Resident m_resident;
    virtualcards::RandomBytes m_random;
};

/// As the vector has them: challenge, mutual authentication, the card's number.
Commands opening(const Vector &vector)
{
    return { "0084000008", "0082000028" + vector.request.toHex() + "00", "0820008613" + vector.verify.toHex() };
}

} // namespace

/// Every command of every document, byte by byte, with the numbers of the specifications' examples.
class ApduVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void aResidenceCardIsOpenedAsSpecified_data()
    {
        QTest::addColumn<Vector>("vector");
        QTest::newRow("first generation, 3DES") << firstGeneration();
        QTest::newRow("second generation, AES") << secondGeneration();
    }

    /// Also what the card answers, and one file under secure messaging: both sides of the example.
    void aResidenceCardIsOpenedAsSpecified()
    {
        QFETCH(Vector, vector);
        VectorCard made(vector);
        const bool first = vector.cipher == CardCipher::TripleDes;
        made.files[{ 1, first ? 5 : 3 }].bytes = vector.plain;
        ResidenceChannel channel = made.channel();
        CardDialogue dialogue(channel, {});
        ResidenceCard card(dialogue);
        QVERIFY(card.open(made.type(), QString::fromLatin1(vector.cardNumber), vector.terminal).has_value());
        compare(hexOf(channel.commands), opening(vector));
        const QByteArray done = hex("9000");
        QCOMPARE(hexOf(channel.answers), hexOf({ vector.cardChallenge + done, vector.answer + done, done }));

        const auto files = card.readFiles(made.type());
        QVERIFY(files.has_value());
        QCOMPARE(files->at(first ? 0 : 1).toHex(), vector.plain.toHex());
        const qsizetype read = first ? 4 : 5;
        QCOMPARE(channel.commands.at(read).toHex(),
            QByteArray(first ? "08b08500000004960200000000" : "08b08300000004960200000000"));
        QCOMPARE(channel.answers.at(read).toHex(), (vector.secured + done).toHex());
    }

    void aResidenceCardIsReadAsSpecified_data()
    {
        QTest::addColumn<QByteArray>("resident");
        QTest::addColumn<Vector>("vector");
        QTest::addColumn<Commands>("reading");
        const QByteArray secured = "00000004960200000000";
        const QByteArray plain = "00000000";
        const Commands firstFront { ToResidence1, "08b085" + secured, "08b086" + secured, ToResidence2,
            "00b081" + plain };
        const Commands secondFront { ToResidence1, "08b081" + secured, "08b083" + secured, "08b084" + secured,
            "08b086" + secured, ToResidence2, "00b081" + plain };
        const Commands end { ToResidence3, "00b082" + plain };
        QTest::newRow("在留カード, first generation")
            << QByteArray("zairyu-moved") << firstGeneration()
            << firstFront + Commands { "00b082" + plain, "00b083" + plain, "00b084" + plain } + end;
        QTest::newRow("在留カード, second generation") << QByteArray(
            "zairyu") << secondGeneration() << secondFront + Commands { "00b082" + plain, "00b083" + plain } + end;
        QTest::newRow("特別永住者証明書, first generation")
            << QByteArray("tokubetsu-moved") << firstGeneration() << firstFront + end;
        QTest::newRow("特別永住者証明書, second generation")
            << QByteArray("tokubetsu") << secondGeneration() << secondFront + end;
    }

    /// From the probe to the signature: every command of a reading.
    void aResidenceCardIsReadAsSpecified()
    {
        QFETCH(QByteArray, resident);
        QFETCH(Vector, vector);
        QFETCH(Commands, reading);
        const VectorCard made(vector, resident.constData());
        ResidenceChannel channel = made.channel();
        CardDialogue dialogue(channel, {});
        QVERIFY(recognise(dialogue) == DocumentKind::ResidenceCard);
        ResidenceCard card(dialogue);
        QVERIFY(card.type() == made.type());
        const QString number = QString::fromLatin1(vector.cardNumber);
        QVERIFY(card.open(made.type(), number, vector.terminal).has_value());
        const auto files = card.readFiles(made.type());
        QVERIFY(files.has_value());
        QVERIFY(parseResidenceCard(made.type(), number, *files).has_value());
        compare(hexOf(channel.commands),
            Commands { ToMyNumber, ToJpki, ToLicence, ToResidence1, "00a40000", "00b08a0004" } + opening(vector)
                + reading);

        // What a whole reading sends of its own accord is the same, but for its random numbers.
        ResidenceChannel whole = made.channel();
        ReadRequest request;
        request.cardNumber = number;
        QVERIFY(readCard(whole, request, {}).has_value());
        Commands sent = hexOf(whole.commands);
        Commands expected = hexOf(channel.commands);
        for (const qsizetype random : { 7, 8 }) {
            QCOMPARE(sent.at(random).size(), expected.at(random).size());
            sent[random] = expected.at(random);
        }
        compare(sent, expected);
    }

    void theAddressOfTheExampleIsRead_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("Shift_JIS-2004") << hex("938C8B9E93738CA9967B8E7389CB8BF38250929A96DA825194D482528D86");
        QTest::newRow("UTF-8") << hex("E69DB1E4BAACE983BDE8A68BE69CACE5B882E69EB6E7A9BAEFBC91E4B881E79BAE"
                                      "EFBC92E795AAEFBC93E58FB7");
    }

    void theAddressOfTheExampleIsRead()
    {
        QFETCH(QByteArray, address);
        VectorCard made(firstGeneration(), "zairyu-moved");
        made.files[{ 2, 1 }].bytes
            = hex("D2083230323430343130D306313339393938D4820140") + address.leftJustified(320, '\0');
        ResidenceChannel channel = made.channel();
        ReadRequest request;
        request.cardNumber = QString::fromLatin1(firstGeneration().cardNumber);
        const auto document = readCard(channel, request, {});
        QVERIFY(document.has_value());
        QCOMPARE(document->address, u"東京都見本市架空１丁目２番３号"_qs);
    }

    void aMyNumberCardWithItsPin_data()
    {
        QTest::addColumn<bool>("takesShortIds");
        QTest::addColumn<Commands>("reading");
        QTest::newRow("files by their short ids") << true << Commands { "00b0820005", "00b000055e", "00b0810011" };
        QTest::newRow("files by SELECT, as the listing has them")
            << false
            << Commands { "00b0820005", "00a4020c020002", "00b0000005", "00b000055e", "00b0810011", "00a4020c020001",
                   "00b0000011" };
    }

    void aMyNumberCardWithItsPin()
    {
        QFETCH(bool, takesShortIds);
        QFETCH(Commands, reading);
        ChipChannel card = personACard();
        if (!takesShortIds) {
            card.hand = [](int, const QByteArray &command, const QByteArray &answer) {
                const bool shortId = command.startsWith(hex("00B081")) || command.startsWith(hex("00B082"));
                return shortId ? hex("6A86") : answer;
            };
        }
        ReadRequest request;
        request.pin = typed("1234");
        request.wantsPersonalNumber = true;
        const auto document = readCard(card, request, {});
        QVERIFY(document.has_value());
        QCOMPARE(document->personalNumber, u"987654321093"_qs);
        compare(card.commands, Commands { ToMyNumber, "00a4020c020011", "00200080", "002000800431323334" } + reading);
    }

    /// The listing of the specification, played to the chip word for word.
    void theChipAnswersTheListing()
    {
        ChipChannel card = personACard();
        const std::pair<const char *, QByteArray> listing[] { { "00A4040C0AD3921000310001010408", "9000" },
            { "00A4020C020011", "9000" }, { "00200080", "63c3" }, { "002000800431323334", "9000" },
            { "00A4020C020002", "9000" }, { "00B0000007", personA().left(7).toHex() + "9000" },
            { "00B0000763", personA().mid(7).toHex() }, { "00A4020C020001", "9000" },
            { "00B0000011", "ff100c393837363534333231303933ffff9000" } };
        for (const auto &[command, answer] : listing) {
            const QByteArray bytes = hex(command);
            const auto reply = card.transmit(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
            QVERIFY2(reply->toHex().startsWith(answer), command);
        }
    }

    /// The four attributes, what vouches for them, and the face with a key of its own.
    void aMyNumberCardWithoutItsPin()
    {
        ChipChannel card = personACard();
        ReadRequest request;
        request.numberB = typed("60040320341234");
        QVERIFY(readCard(card, request, {}).has_value());
        const QByteArray number = "002000800e3630303430333230333431323334";
        const auto size = [](const QByteArray &application, quint16 file) {
            return objectSize(shippedApplications()[application].files[file].bytes);
        };
        compare(card.commands,
            Commands { ToMyNumber, "00a4020c020015", "00200080", number, "00b0820005", "00b000055e", "00b0830000" }
                + readsOf(256, size(AttributesId, 0x0003), 256) + Commands { "00b0840000" }
                + readsOf(256, size(AttributesId, 0x0004), 256)
                + Commands { "00a4040c0ad3921000310001010402", "00a4020c020012", "00200080", number, "00b0820000" }
                + readsOf(256, size(FaceId, 0x0002), 256) + Commands { "00b0840000" }
                + readsOf(256, size(FaceId, 0x0004), 256));
    }

    void whatElseIsInTheChip()
    {
        ChipChannel card = personACard();
        ReadRequest request;
        request.pin = typed("1234");
        request.wantsAlso = true;
        QVERIFY(readCard(card, request, {}).has_value());
        compare(card.commands,
            { ToMyNumber, "00a4020c020011", "00200080", "002000800431323334", "00b0820005", "00b000055e",
                "00a4040c10a0000002310600000000000000000000", "00a4040c10d392f0004f0100000000000000000000" });
    }

    void theHolderSigns()
    {
        ChipChannel card = personACard();
        QList<QByteArray> authorities;
        const auto made = challengeCard(card, typed("1234"), false, {}, authorities);
        QVERIFY(made.has_value());
        const QByteArray hash = QCryptographicHash::hash(made->challenge, QCryptographicHash::Sha256).toHex();
        compare(card.commands,
            Commands { ToMyNumber, ToJpki, "00a4020c02000a", "00b0000004" }
                + readsOf(4, static_cast<int>(made->certificate.der.size()), 256)
                + Commands { "00a4020c02000b", "00b0000004" }
                + readsOf(4, static_cast<int>(authorities.constFirst().size()), 256)
                + Commands { "00a4020c020018", "00200080", "002000800431323334", "00a4020c020017",
                    "802a0080333031300d060960864801650304020105000420" + hash + "00" });
    }

    void aLicenceWithItsPins_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("address");
        QTest::newRow("no change") << hex("500100").leftJustified(640, '\xFF') << u"東京都見本市架空１丁目２番３号"_qs;
        QTest::newRow("one change") << oneChange() << u"東京都見本市架空三丁目４番５号"_qs;
        QTest::newRow("one change, wide date") << oneChangeWithAWideDate() << u"東京都見本市架空三丁目４番５号"_qs;
        QTest::newRow("two changes") << twoChanges() << u"神奈川県見本市例示区１−２−３"_qs;
    }

    void aLicenceWithItsPins()
    {
        QFETCH(QByteArray, changes);
        QFETCH(QString, address);
        virtualcards::LicenceFiles files = exampleFiles();
        files[virtualcards::LicenceFolder::Entries][0x0004] = changes;
        QCOMPARE(QCryptographicHash::hash(entriesFile(), QCryptographicHash::Sha256).toHex(),
            QByteArray("7322a1163ad5fbe8b6ee0c1be1dd072ba9145251ff071bb90704cd68f07d5813"));
        ChipChannel card = licence(files);
        ReadRequest both = request("1234", "5678");
        both.wantsGenuineness = true;
        const auto document = read(card, both);
        QVERIFY(document.has_value());
        QCOMPARE(document->address, address);
        const int changesRead = changes.startsWith(hex("500100")) ? 240 : 640;
        compare(card.commands,
            Commands { ToMyNumber, ToJpki, ToLicence, "00a40000", "00a4020c022f01", "00b0000011", "00a40000",
                "00a4020c02000a", "00b0000003", "00200081", "00200082", "002000810431323334", "002000820435363738",
                ToLicence, "00a4020c020001", "00b00000f0", "00b000f0f0", "00b001e0f0", "00b002d0a0", "00a4020c020004" }
                + readsOf(0, changesRead, 240)
                + Commands { "00a4020c020002", "00b0000052", "00a4020c020006", "00b00000f0", "00b000f010",
                    "00a4020c020003", "00b00000f0", "00b000f018", "00a4020c020007", "00b00000f0", "00b000f0f0",
                    "00b001e062", "00a4040c10a0000002310200000000000000000000", "00a4020c020001" }
                + readsOf(0, 2005, 240));
    }

    void aLicenceInAMyNumberCard()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        ReadRequest request;
        request.kind = DocumentKind::MyNumberLicence;
        request.pin = typed("2468");
        QVERIFY(readCard(card, request, {}).has_value());
        compare(card.commands,
            Commands { ToMyNumber, "00a4040c10a0000002310600000000000000000000", "00a4020c02001a", "00b0000003",
                "00200086", "002000860432343638", "00a4020c02001b" }
                + readsOf(0, 5845, 256) + Commands { "00a4020c02001c", "00b0000000", "00b0010000", "00b0020048" });
    }

private:
    /// The card of the example: 髙﨑　𠮷之助, files byte by byte.
    static ChipChannel personACard()
    {
        if (!shippedApplications()[AttributesId].files[0x0002].bytes.startsWith(personA()))
            qFatal("takasaki is not the example's person");
        return myNumberCard();
    }

    /// Of the object with which a file begins: a two-byte tag and a length of three bytes.
    static int objectSize(const QByteArray &file)
    {
        const auto at = [&](qsizetype index) { return static_cast<quint8>(file.at(index)); };
        return 5 + (at(3) << 8 | at(4));
    }
};

QTEST_GUILESS_MAIN(ApduVectorsTest)
#include "ApduVectorsTest.moc"
