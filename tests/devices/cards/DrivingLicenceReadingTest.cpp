#include "devices/cards/PlaceWords.h"
#include "tests/devices/cards/LicenceReadings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using readers::LinkFault;
using virtualcards::CardKey;
using virtualcards::LicenceFiles;
using virtualcards::LicenceFolder;
using virtualcards::Resident;
using virtualcards::TryCounters;

namespace {

TryCounters spent(std::initializer_list<CardKey> keys)
{
    TryCounters counters;
    for (const CardKey key : keys) {
        if (!counters.spend(key))
            return TryCounters(0);
    }
    return counters;
}

const QList<QByteArray> Probe { "00a4040c0ad3921000310001010408", "00a4040c0ad392f000260100000001",
    "00a4040c10a0000002310100000000000000000000" };
const QList<QByteArray> Free { "00a40000", "00a4020c022f01", "00b0000011", "00a40000", "00a4020c02000a", "00b0000003" };

} // namespace

/// The dialogue with a licence, and what comes out of it.
class DrivingLicenceReadingTest : public QObject {
    Q_OBJECT

private slots:
    void theCommandsAreThoseOfTheSpecification()
    {
        ChipChannel card = licence(exampleFiles());
        const auto document = read(card);
        QVERIFY(document.has_value());
        QCOMPARE(*document->name, u"【外字1】【外字2】　太郎"_qs);
        QCOMPARE(*document->address, u"神奈川県見本市例示区１−２−３"_qs);
        QCOMPARE(document->triesLeft, 3);
        const QList<QByteArray> expected = Probe + Free
            + QList<QByteArray> { "00200081", "002000810431323334", "00a4040c10a0000002310100000000000000000000",
                  "00a4020c020001", "00b00000f0", "00b000f0f0", "00b001e0f0", "00b002d0a0", // 880 bytes
                  "00a4020c020004", "00b00000f0", "00b000f0f0", "00b001e0a0", // 640 bytes
                  "00a4020c020003", "00b00000f0", "00b000f018" }; // 264 bytes
        QCOMPARE(card.commands, expected);
        QCOMPARE(document->commands, expected.size());
        QVERIFY(card.resetsOnClose);
    }

    void theDomicileNeedsTheSecondPin()
    {
        ChipChannel card = licence(exampleFiles());
        const auto document = read(card, request("1234", "5678"));
        QVERIFY(document.has_value());
        QCOMPARE(*document->licence->domicile, u"東京都見本市架空１番地"_qs);
        QCOMPARE(card.commands.mid(9, 5),
            QList<QByteArray>({ "00200081", "00200082", "002000810431323334", "002000820435363738",
                "00a4040c10a0000002310100000000000000000000" }));
        QVERIFY(card.commands.contains("00a4020c020002"));
        QVERIFY(card.commands.contains("00b0000052"));

        ChipChannel without = licence(exampleFiles());
        QVERIFY(!read(without)->licence->domicile);
        QVERIFY(!without.commands.contains("00200082"));
        QVERIFY(!without.commands.contains("00a4020c020002"));
    }

    void withoutChangesNoMoreIsReadThanTheBeginning()
    {
        ChipChannel card = licence(licenceFilesOf(shipped("menkyo")), TryCounters(), "menkyo");
        QVERIFY(read(card).has_value());
        QCOMPARE(card.commands.last(2), QList<QByteArray>({ "00a4020c020004", "00b00000f0" }));
    }

    void withoutPinsNothingIsAskedFor()
    {
        const Resident resident = shipped("menkyo-no-pin");
        const auto make = [&] { return licence(licenceFilesOf(resident), TryCounters(), "menkyo-no-pin"); };
        ChipChannel card = make();
        ReadRequest nothing;
        nothing.wantsDomicile = true;
        const auto document = read(card, nothing);
        QVERIFY(document.has_value());
        QCOMPARE(*document->name, resident.name);
        QCOMPARE(document->licence->domicile.value_or(QString()), resident.licence.domicile);
        QVERIFY(!document->licence->hasPins);
        QCOMPARE(document->triesLeft, -1);
        QCOMPARE(card.secretsSent(), QList<QByteArray>({ "00200081042a2a2a2a", "00200082042a2a2a2a" }));

        ChipChannel looked = make();
        QCOMPARE(findOut(looked, {})->triesLeft, -1);
        ChipChannel typed = make();
        QVERIFY2(read(typed, request("9999")).has_value(), "a PIN that is typed needlessly is not sent");
        QCOMPARE(typed.secretsSent(), QList<QByteArray>({ "00200081042a2a2a2a" }));
    }

    void aCardThatDeniesItsPinsLosesOneTryAtMost()
    {
        LicenceFiles files = exampleFiles();
        files[LicenceFolder::Root][0x000A] = QByteArray::fromHex("050100");
        TryCounters counters;
        QVERIFY(counters.spend(CardKey::Pin));
        ChipChannel card = licence(files, counters);
        ReadRequest agreed = request();
        agreed.mayUseLastTry = true;
        QCOMPARE(read(card, agreed).error().code, ErrorCode::BadAnswer);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void findingOutSpendsNoTry()
    {
        ChipChannel card = licence(exampleFiles(), spent({ CardKey::Pin }));
        const auto found = findOut(card, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, DocumentKind::DrivingLicence);
        QCOMPARE(found->triesLeft, 2);
        QCOMPARE(card.commands, Probe + Free + QList<QByteArray> { "00200081" });
        QVERIFY(!card.resetsOnClose);

        ChipChannel history = licence(licenceFilesOf(shipped("keireki")), TryCounters(), "keireki");
        QCOMPARE(findOut(history, {})->kind, DocumentKind::DrivingHistoryCertificate);
        QCOMPARE(read(history)->kind, DocumentKind::DrivingHistoryCertificate);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("spentFirst");
        QTest::addColumn<int>("spentSecond");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QByteArray>("pin2"); // empty: not wanted
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("triesLeft"); // -1: not told
        QTest::addColumn<int>("sent");

        const int wrong = int(ErrorCode::PinWrong);
        const int blocked = int(ErrorCode::PinBlocked);
        const int last = int(ErrorCode::LastTry);
        const int form = int(ErrorCode::PinForm);
        const QString first = placeword::LicencePin1;
        const QString second = placeword::LicencePin2;
        const QByteArray none;
        QTest::newRow("a wrong PIN") << 0 << 0 << QByteArray("9999") << none << wrong << first << 2 << 1;
        QTest::newRow("a wrong second PIN")
            << 0 << 0 << QByteArray("1234") << QByteArray("9999") << wrong << second << 2 << 2;
        QTest::newRow("a wrong PIN: the second is not sent")
            << 0 << 0 << QByteArray("9999") << QByteArray("5678") << wrong << first << 2 << 1;
        QTest::newRow("blocked") << 3 << 0 << QByteArray("1234") << none << blocked << first << 0 << 0;
        QTest::newRow("the second blocked")
            << 0 << 3 << QByteArray("1234") << QByteArray("5678") << blocked << second << 0 << 0;
        QTest::newRow("the last try") << 2 << 0 << QByteArray("1234") << none << last << first << 1 << 0;
        QTest::newRow("the last try of the second")
            << 0 << 2 << QByteArray("1234") << QByteArray("5678") << last << second << 1 << 0;
        QTest::newRow("no PIN") << 0 << 0 << none << none << form << first << -1 << 0;
        QTest::newRow("three digits") << 0 << 0 << QByteArray("123") << none << form << QString() << -1 << 0;
    }

    void refusals()
    {
        QFETCH(int, spentFirst);
        QFETCH(int, spentSecond);
        QFETCH(QByteArray, pin);
        QFETCH(QByteArray, pin2);
        TryCounters counters;
        for (int i = 0; i < spentFirst; ++i)
            QVERIFY(counters.spend(CardKey::Pin));
        for (int i = 0; i < spentSecond; ++i)
            QVERIFY(counters.spend(CardKey::Pin2));
        ChipChannel card = licence(exampleFiles(), counters);
        const auto document = read(card, request(pin.constData(), pin2.isEmpty() ? nullptr : pin2.constData()));
        QVERIFY(!document.has_value());
        QTEST(int(document.error().code), "code");
        QTEST(document.error().place, "place");
        QTEST(document.error().triesLeft.value_or(-1), "triesLeft");
        QTEST(int(card.secretsSent().size()), "sent");
        QVERIFY(!messageFor(document.error()).isEmpty());
    }

    void theSecondPinMissingSendsNothing()
    {
        ChipChannel card = licence(exampleFiles());
        const auto document = read(card, request("1234", ""));
        QCOMPARE(document.error().code, ErrorCode::PinForm);
        QCOMPARE(document.error().place, placeword::LicencePin2);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void theLastTryMayBeSpent()
    {
        ChipChannel card = licence(exampleFiles(), spent({ CardKey::Pin, CardKey::Pin }));
        ReadRequest agreed = request();
        agreed.mayUseLastTry = true;
        const auto document = read(card, agreed);
        QVERIFY(document.has_value());
        QCOMPARE(document->triesLeft, 1);
    }

    void blockedWordsNameThePolice()
    {
        const Error licenceBlocked { ErrorCode::PinBlocked, {}, {}, placeword::LicencePin1, 0 };
        const Error cardBlocked { ErrorCode::PinBlocked, {}, {}, {}, 0 };
        QVERIFY(messageFor(licenceBlocked) != messageFor(cardBlocked));
        const Error second { ErrorCode::PinWrong, {}, {}, placeword::LicencePin2, 2 };
        const Error first { ErrorCode::PinWrong, {}, {}, placeword::LicencePin1, 2 };
        QVERIFY(messageFor(second) != messageFor(first));
    }

    void aLicencePulledAtAnyCommandIsTold()
    {
        const int all = 28; // with both PINs and pictures
        for (int command = 1; command <= all; ++command) {
            ChipChannel card = licence(exampleFiles());
            card.fault = [command](int n, const QByteArray &) -> std::optional<ChipChannel::Reply> {
                if (n == command)
                    return tl::unexpected(LinkFault::Removed);
                return std::nullopt;
            };
            QCOMPARE(read(card, request("1234", "5678")).error().code, ErrorCode::CardRemoved);
            QCOMPARE(card.commands.size(), command);
        }
    }

    void aResetNeverSendsAPinTwice()
    {
        for (int command = 1; command <= 28; ++command) {
            ChipChannel card = licence(exampleFiles());
            card.fault = [command](int n, const QByteArray &) -> std::optional<ChipChannel::Reply> {
                if (n == command)
                    return tl::unexpected(LinkFault::Reset);
                return std::nullopt;
            };
            const auto document = read(card, request("1234", "5678"));
            const bool beforeThePins = command <= 11;
            QCOMPARE(document.has_value(), beforeThePins);
            if (!beforeThePins)
                QCOMPARE(document.error().code, ErrorCode::CardRemoved);
            QVERIFY(card.secretsSent().count("002000810431323334") <= 1);
            QVERIFY(card.secretsSent().count("002000820435363738") <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(DrivingLicenceReadingTest)
#include "DrivingLicenceReadingTest.moc"
