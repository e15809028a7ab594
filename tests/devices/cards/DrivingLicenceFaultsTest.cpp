#include "devices/cards/PlaceWords.h"
#include "tests/devices/cards/LicenceReadings.h"
#include "tests/devices/cards/OddCard.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::LicenceFiles;
using virtualcards::LicenceFolder;
using virtualcards::Resident;
using virtualcards::TryCounters;

/// Licences that are odd, broken or damaged: followed or refused, and no try is lost for it.
class DrivingLicenceFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void oddCardsAreFollowedOrRefused_data()
    {
        QTest::addColumn<virtualcards::CardFault>("fault");
        QTest::addColumn<QString>("result"); // the error's word; "read": the document
        using virtualcards::CardFault;
        QTest::newRow("nothing odd") << CardFault::None << QStringLiteral("read");
        QTest::newRow("16 bytes at a time") << CardFault::SmallPieces << QStringLiteral("read");
        QTest::newRow("6Cxx before each answer") << CardFault::WrongLe << QStringLiteral("read");
        QTest::newRow("61xx before each answer") << CardFault::GetResponse << QStringLiteral("read");
        QTest::newRow("6282 at the end of a file") << CardFault::EndOfFileWarning << QStringLiteral("read");
        QTest::newRow("half a character") << CardFault::BrokenText << QStringLiteral("bad-answer");
        QTest::newRow("no name") << CardFault::MissingName << QStringLiteral("bad-answer");
        QTest::newRow("a name longer than the file") << CardFault::WrongLength << QStringLiteral("bad-answer");
        QTest::newRow("noise for data") << CardFault::GarbageData << QStringLiteral("bad-answer");
        QTest::newRow("noise for everything") << CardFault::GarbageAnswer << QStringLiteral("bad-answer");
        QTest::newRow("no status word") << CardFault::ShortAnswer << QStringLiteral("bad-answer");
        QTest::newRow("a memory fault at the PIN") << CardFault::MemoryFault << QStringLiteral("bad-answer");
        QTest::newRow("another card") << CardFault::UnknownCard << QStringLiteral("unknown-card");
    }

    void oddCardsAreFollowedOrRefused()
    {
        QFETCH(virtualcards::CardFault, fault);
        ChipChannel card(std::make_unique<OddCard>(shipped("menkyo-gaiji"), fault));
        const auto document = read(card, request("1234", "5678"));
        QTEST(document ? QStringLiteral("read") : toWord(document.error().code), "result");
        if (document)
            QCOMPARE(*document->name, u"【外字1】【外字2】　太郎"_qs);
        if (document)
            QCOMPARE(document->licence->gaiji.size(), 3);
    }

    void anEmptyAddressIsNone()
    {
        const Resident resident = shipped("menkyo");
        ChipChannel card
            = licence(licenceFilesOf(resident, virtualcards::CardFault::EmptyAddress), TryCounters(), "menkyo");
        QVERIFY(!read(card)->address);
    }

    void damagedFilesAreRefusedOrReadButCostNothing_data()
    {
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("file");
        QTest::newRow("common data") << int(LicenceFolder::Root) << 0x2F01;
        QTest::newRow("PIN setting") << int(LicenceFolder::Root) << 0x000A;
        QTest::newRow("entries") << int(LicenceFolder::Entries) << 0x0001;
        QTest::newRow("domicile") << int(LicenceFolder::Entries) << 0x0002;
        QTest::newRow("pictures") << int(LicenceFolder::Entries) << 0x0003;
        QTest::newRow("changes") << int(LicenceFolder::Entries) << 0x0004;
        QTest::newRow("later pictures") << int(LicenceFolder::Entries) << 0x0005;
    }

    /// Two hundred variants of each file: bytes changed, cut off at any place, or both.
    void damagedFilesAreRefusedOrReadButCostNothing()
    {
        QFETCH(int, folder);
        QFETCH(int, file);
        const LicenceFiles whole = licenceFilesOf(shipped("menkyo-gaiji"));
        quint32 seed = 20260101;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<qsizetype>(seed >> 8) % below;
        };
        int refused = 0;
        int told = 0; // that something could not be read
        for (int variant = 0; variant < 200; ++variant) {
            LicenceFiles files = whole;
            QByteArray &bytes = files[static_cast<LicenceFolder>(folder)][static_cast<quint16>(file)];
            for (qsizetype change = random(4); change >= 0; --change)
                bytes[random(qMin<qsizetype>(bytes.size(), 400))] = static_cast<char>(random(256));
            if (variant % 3 == 0)
                bytes.truncate(random(bytes.size()));
            ChipChannel card = licence(files);
            const auto document = read(card, request("1234", "5678"));
            QVERIFY(card.secretsSent().size() <= 2);
            told += document && document->licence->hasUnreadableText ? 1 : 0;
            if (document)
                continue;
            ++refused;
            QVERIFY2(document.error().code == ErrorCode::BadAnswer,
                qPrintable(toWord(document.error().code) + u' ' + document.error().detail));
        }
        // A picture that is damaged costs the picture alone.
        const bool pictures = file == 0x0003 || file == 0x0005;
        QVERIFY2(pictures ? refused + told == 0 : refused + told > 30, qPrintable(QString::number(refused + told)));
    }

    void oneDamagedAnswerCostsNoTry_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<bool>("hasPins");
        QTest::newRow("a card with PINs") << QByteArray("menkyo-gaiji") << true;
        QTest::newRow("a card without PINs") << QByteArray("menkyo-no-pin") << false;
    }

    /// Every single answer of a reading is damaged in turn, also to the worst: "there are no PINs".
    void oneDamagedAnswerCostsNoTry()
    {
        QFETCH(QByteArray, person);
        QFETCH(bool, hasPins);
        const LicenceFiles files = licenceFilesOf(shipped(person.constData()));
        const ReadRequest typedPins = request("1234", "5678");
        const ReadRequest nothing = request("", ""); // typed, but 本籍 is wanted
        const QByteArray saysNone = QByteArray::fromHex("0501009000");
        const QByteArray saysSome = QByteArray::fromHex("0501019000");
        for (int damaged = 1; damaged <= 24; ++damaged) {
            for (int bit = -2; bit < 40; ++bit) {
                TryCounters counters;
                ChipChannel card = licence(files, counters, person.constData());
                int refusals = 0;
                card.hand = [&](int n, const QByteArray &command, const QByteArray &answer) {
                    const bool isSecret = command.size() > 5 && command.at(1) == '\x20';
                    refusals += isSecret && !answer.endsWith(QByteArray::fromHex("9000")) ? 1 : 0;
                    if (n != damaged)
                        return answer;
                    return bit < 0 ? (bit == -1 ? saysNone : saysSome) : flippedBit(answer, bit);
                };
                const auto document = read(card, hasPins ? typedPins : nothing);
                QVERIFY2(refusals == 0, qPrintable(QStringLiteral("answer %1, bit %2").arg(damaged).arg(bit)));
                const QList<QByteArray> sent = card.secretsSent();
                for (const QByteArray &secret : sent)
                    QVERIFY(secret.endsWith("2a2a2a2a") != hasPins);
            }
        }
    }

    void aCardThatDeniesItsPinsTwiceContradictsItself()
    {
        LicenceFiles files = exampleFiles();
        files[LicenceFolder::Root][0x000A] = QByteArray::fromHex("050100");
        ChipChannel card = licence(files);
        const auto document = read(card);
        QCOMPARE(document.error().code, ErrorCode::BadAnswer); // nobody has typed a wrong PIN
        QCOMPARE(card.secretsSent().size(), 1);
    }

    void aLockedApplicationIsABlockedPin()
    {
        ChipChannel card = licence(exampleFiles());
        card.hand = [](int n, const QByteArray &command, const QByteArray &answer) {
            return n > 3 && command.startsWith(QByteArray::fromHex("00A4040C10")) ? QByteArray::fromHex("6283")
                                                                                  : answer;
        };
        const auto document = read(card);
        QCOMPARE(document.error().code, ErrorCode::PinBlocked);
        QCOMPARE(document.error().place, placeword::LicencePin1);
        QCOMPARE(document.error().triesLeft, 0);
    }

private:
    /// A bit counted round the answer, so that short ones are damaged everywhere too.
    static QByteArray flippedBit(QByteArray bytes, int bit)
    {
        const qsizetype at = bit % (8 * bytes.size());
        bytes[at / 8] = static_cast<char>(bytes[at / 8] ^ (1 << (at % 8)));
        return bytes;
    }
};

QTEST_GUILESS_MAIN(DrivingLicenceFaultsTest)
#include "DrivingLicenceFaultsTest.moc"
