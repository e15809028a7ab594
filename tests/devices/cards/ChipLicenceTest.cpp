#include "devices/cards/ChipLicence.h"

#include "devices/cards/PlaceWords.h"
#include "tests/devices/cards/MyNumberReadings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::CardKey;
using virtualcards::ChipApplications;

namespace {

const QByteArray LicenceId = QByteArray::fromHex("A0000002310600000000000000000000");

Outcome<IdentityDocument> licenceFrom(ChipChannel &card, const char *pin = "2468", bool lastTry = false)
{
    ReadRequest request;
    request.kind = DocumentKind::MyNumberLicence;
    request.pin = typed(pin);
    request.trustAnchors = testAnchorsFolder();
    request.mayUseLastTry = lastTry;
    return readCard(card, request, {});
}

} // namespace

/// マイナ免許証: a licence in the chip of a My Number card, with a PIN of its own.
class ChipLicenceTest : public QObject {
    Q_OBJECT

private slots:
    void theLicence()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        const auto document = licenceFrom(card);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        const virtualcards::Resident &person = shippedPerson("menkyo-mynumber");
        QCOMPARE(document->kind, DocumentKind::MyNumberLicence);
        QVERIFY(!document->name && !document->address && !document->birthDate);
        QCOMPARE(document->triesLeft, 10);
        QCOMPARE(document->genuine, Genuineness::Yes);
        const DrivingLicence &licence = *document->licence;
        QCOMPARE(licence.number, person.licence.number);
        QCOMPARE(licence.expires, person.licence.expires);
        QCOMPARE(licence.colour, u"優良"_qs);
        QCOMPARE(licence.conditions, QStringList { u"眼鏡等"_qs });
        QStringList categories;
        for (const LicenceCategory &category : licence.categories)
            categories << category.name;
        QCOMPARE(categories, (QStringList { u"中型"_qs, u"普通"_qs, u"原付"_qs }));
        QVERIFY(licence.photo && licence.photo->bytes == person.myNumber.photo);
        QCOMPARE(card.secretsSent(), QList<QByteArray> { "002000860432343638" });
    }

    void theCardItselfKeepsItsPin()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        ReadRequest request;
        request.pin = typed("1234");
        const auto document = readCard(card, request, {});
        QVERIFY(document.has_value());
        QCOMPARE(document->kind, DocumentKind::MyNumberCard);
        QCOMPARE(document->commands, 6);
        QVERIFY(document->also.isEmpty());
    }

    void itIsSeenBeforeAnythingIsTyped_data()
    {
        QTest::addColumn<QByteArray>("resident");
        QTest::addColumn<bool>("pinIsSet");
        QTest::addColumn<int>("spentTries");
        QTest::addColumn<int>("tries");
        QTest::newRow("a card without licence") << QByteArray("example") << true << 0 << -2;
        QTest::newRow("untouched") << QByteArray("menkyo-mynumber") << true << 0 << 10;
        QTest::newRow("blocked") << QByteArray("menkyo-mynumber") << true << 10 << 0;
        QTest::newRow("no PIN set") << QByteArray("menkyo-mynumber") << false << 0 << -1;
    }

    void itIsSeenBeforeAnythingIsTyped()
    {
        QFETCH(QByteArray, resident);
        QFETCH(bool, pinIsSet);
        QFETCH(int, spentTries);
        QFETCH(int, tries);
        virtualcards::Resident person = shippedPerson(resident.constData());
        if (!pinIsSet)
            person.myNumber.licencePin.clear();
        virtualcards::TryCounters counters;
        for (int i = 0; i < spentTries; ++i)
            QVERIFY(counters.spend(CardKey::ChipLicencePin));
        ChipChannel card = myNumberCard(virtualcards::myNumberApplications(person), counters);
        const auto found = findOut(card, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, DocumentKind::MyNumberCard);
        QCOMPARE(found->triesLeft, 3);
        QCOMPARE(found->chipLicenceTries.value_or(-2), tries);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void noiseOfTheLicenceDoesNotHideTheCard()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        card.hand = [](int, const QByteArray &, const QByteArray &answer) {
            return answer.startsWith(QByteArray::fromHex("C101")) ? QByteArray::fromHex("77777777779000") : answer;
        };
        const auto found = findOut(card, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, DocumentKind::MyNumberCard);
        QVERIFY(!found->chipLicenceTries);
    }

    void withTheCardInOneReading()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        ReadRequest request;
        request.pin = typed("1234");
        request.pin2 = typed("2468");
        request.wantsChipLicence = true;
        request.wantsAlso = true;
        request.trustAnchors = testAnchorsFolder();
        const auto document = readCard(card, request, {});
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        QCOMPARE(document->kind, DocumentKind::MyNumberCard);
        QCOMPARE(document->name, shippedPerson("menkyo-mynumber").name);
        QVERIFY(document->licence && document->licence->photo);
        QCOMPARE(document->triesLeft, 3);
        QCOMPARE(document->genuine, Genuineness::Yes);
        QCOMPARE(document->also, QList<DocumentKind> { DocumentKind::MyNumberLicence });
    }

    void oneOfTheTwoThatIsForged()
    {
        for (const bool licence : { false, true }) {
            ChipApplications forged = shippedApplications("menkyo-mynumber");
            if (licence)
                forged[LicenceId].files[0x1B].bytes.replace("449812345180", "449812345181");
            else
                forged[AttributesId].files[0x0002].bytes.replace("1978", "1979");
            ChipChannel card = myNumberCard(forged);
            ReadRequest request;
            request.pin = typed("1234");
            request.pin2 = typed("2468");
            request.wantsChipLicence = true;
            request.trustAnchors = testAnchorsFolder();
            const auto document = readCard(card, request, {});
            QVERIFY(document.has_value());
            QCOMPARE(document->genuine, Genuineness::No);
        }
    }

    void aWrongPinOfTheLicenceSaysWhose()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        ReadRequest request;
        request.pin = typed("1234");
        request.pin2 = typed("9999");
        request.wantsChipLicence = true;
        const auto document = readCard(card, request, {});
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, ErrorCode::PinWrong);
        QCOMPARE(document.error().place, QString(placeword::ChipLicencePin));
        QCOMPARE(document.error().triesLeft, 9);
    }

    void noPinIsSentWhenTheLicencesMayNotBe_data()
    {
        QTest::addColumn<QByteArray>("pin2");
        QTest::addColumn<int>("spentTries");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("three digits") << QByteArray("246") << 0 << ErrorCode::PinForm;
        QTest::newRow("the last try") << QByteArray("2468") << 9 << ErrorCode::LastTry;
        QTest::newRow("blocked") << QByteArray("2468") << 10 << ErrorCode::PinBlocked;
    }

    void noPinIsSentWhenTheLicencesMayNotBe()
    {
        QFETCH(QByteArray, pin2);
        QFETCH(int, spentTries);
        QFETCH(ErrorCode, code);
        virtualcards::TryCounters counters;
        for (int i = 0; i < spentTries; ++i)
            QVERIFY(counters.spend(CardKey::ChipLicencePin));
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"), counters);
        ReadRequest request;
        request.pin = typed("1234");
        for (const char digit : pin2)
            request.pin2.append(digit);
        request.wantsChipLicence = true;
        const auto document = readCard(card, request, {});
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, code);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void aCardWithoutLicence()
    {
        ChipChannel card = myNumberCard();
        QCOMPARE(licenceFrom(card).error().code, ErrorCode::UnknownCard);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void pins_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("spentTries");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("sent");
        QTest::newRow("three digits") << QByteArray("246") << 0 << ErrorCode::PinForm << 0;
        QTest::newRow("a wrong one") << QByteArray("9999") << 0 << ErrorCode::PinWrong << 1;
        QTest::newRow("the last try") << QByteArray("2468") << 9 << ErrorCode::LastTry << 0;
        QTest::newRow("blocked") << QByteArray("2468") << 10 << ErrorCode::PinBlocked << 0;
    }

    void pins()
    {
        QFETCH(QByteArray, pin);
        QFETCH(int, spentTries);
        QFETCH(ErrorCode, code);
        QFETCH(int, sent);
        virtualcards::TryCounters counters;
        for (int i = 0; i < spentTries; ++i)
            QVERIFY(counters.spend(CardKey::ChipLicencePin));
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"), counters);
        const auto document = licenceFrom(card, pin.constData());
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, code);
        QCOMPARE(card.secretsSent().size(), sent);
    }

    void aHolderWhoHasSetNoPin()
    {
        virtualcards::Resident person = shippedPerson("menkyo-mynumber");
        person.myNumber.licencePin.clear();
        ChipChannel card = myNumberCard(virtualcards::myNumberApplications(person));
        QVERIFY(licenceFrom(card, "").has_value());
        QCOMPARE(card.secretsSent(), QList<QByteArray> { "00200086042a2a2a2a" });
    }

    void oneDamagedAnswerAboutThePinCostsNoTry()
    {
        ChipChannel card = myNumberCard(shippedApplications("menkyo-mynumber"));
        bool damaged = false;
        card.hand = [&damaged](int, const QByteArray &, const QByteArray &answer) {
            if (damaged || !answer.startsWith(QByteArray::fromHex("C101")))
                return answer;
            damaged = true;
            return QByteArray::fromHex("C101009000");
        };
        QCOMPARE(licenceFrom(card).error().code, ErrorCode::BadAnswer);
        QVERIFY(damaged);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void aCardThatDeniesItsPinTwiceContradictsItself()
    {
        ChipApplications denying = shippedApplications("menkyo-mynumber");
        denying[LicenceId].files[0x1A].bytes = QByteArray::fromHex("C10100");
        ChipChannel card = myNumberCard(denying);
        QCOMPARE(licenceFrom(card).error().code, ErrorCode::BadAnswer); // nobody has typed a wrong PIN
        QCOMPARE(card.secretsSent().size(), 1);
    }

    void forgedLicences()
    {
        int variants = 0;
        for (const auto &[file, size, step] :
            { std::tuple(quint16(0x1B), 1100, 5), std::tuple(quint16(0x1C), 264, 6) }) {
            for (int byte = 0; byte < size; byte += step) {
                ChipApplications forged = shippedApplications("menkyo-mynumber");
                QByteArray &bytes = forged[LicenceId].files[file].bytes;
                bytes = flipped(bytes, 8 * byte + byte % 7);
                ChipChannel card = myNumberCard(forged);
                const auto document = licenceFrom(card);
                ++variants;
                QCOMPARE(card.secretsSent().size(), 1);
                if (document)
                    QVERIFY2(document->genuine == Genuineness::No, qPrintable(QString::number(byte)));
                else
                    QCOMPARE(document.error().code, ErrorCode::BadAnswer);
            }
        }
        QVERIFY2(variants >= 200, qPrintable(QString::number(variants)));
    }
};

QTEST_GUILESS_MAIN(ChipLicenceTest)
#include "ChipLicenceTest.moc"
