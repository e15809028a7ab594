#include "devices/cards/ResidenceCard.h"

#include "devices/cards/CardReading.h"
#include "tests/devices/cards/ResidenceChannel.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::CardKind;
using virtualcards::Resident;

namespace {

ReadRequest requestFor(const QString &number)
{
    ReadRequest request;
    request.cardNumber = number;
    request.trustAnchors = testAnchors();
    return request;
}

Outcome<IdentityDocument> readFrom(ResidenceChannel &card, const QString &number)
{
    return readCard(card, requestFor(number), {});
}

/// A text that may be empty on the virtual card and absent in what was read.
void compare(const std::optional<QString> &read, const QString &written)
{
    QCOMPARE(read.value_or(QString()), written);
}

void compare(const std::optional<CardImage> &read, const QByteArray &written)
{
    QCOMPARE(read.has_value(), !written.isEmpty());
    if (read)
        QVERIFY(read->bytes.startsWith(written));
}

constexpr const char *Everyone[] { "zairyu", "zairyu-moved", "zairyu-child", "tokubetsu", "tokubetsu-moved" };

} // namespace

/// Residence cards read as a whole, and what is told when one cannot be read.
class ResidenceCardTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItsFileSays_data() { everyone(); }

    void isReadAsItsFileSays()
    {
        QFETCH(Resident, resident);
        ResidenceChannel card(resident);
        const auto document = readFrom(card, resident.residence.cardNumber);
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().detail));
        QCOMPARE(document->kind,
            resident.kind == CardKind::ResidenceCard ? DocumentKind::ResidenceCard
                                                     : DocumentKind::SpecialPermanentResidentCertificate);
        QCOMPARE(document->genuine, Genuineness::Yes);
        QCOMPARE(document->commands, card.commands.size());
        QVERIFY(document->commands <= 20);
        QVERIFY(!document->name && !document->nameKana && document->triesLeft == -1);
        QVERIFY(card.resetsOnClose);
        comparePerson(*document, resident);
        compareCard(*document->residence, resident);
    }

    void aReaderOfShortAnswersGetsTheSameInPieces_data() { everyone(); }

    void aReaderOfShortAnswersGetsTheSameInPieces()
    {
        QFETCH(Resident, resident);
        ResidenceChannel atOnce(resident);
        ResidenceChannel inPieces(resident);
        inPieces.largest = 250;
        auto expected = readFrom(atOnce, resident.residence.cardNumber);
        const auto document = readFrom(inPieces, resident.residence.cardNumber);
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().detail));
        expected->commands = document->commands;
        QCOMPARE(document->genuine, Genuineness::Yes);
        QVERIFY(*document == *expected);
        for (const QByteArray &answer : std::as_const(inPieces.answers))
            QVERIFY(answer.size() <= 252);
    }

    void theNewestAddressIsThePersonsAndTheOlderOnesStay()
    {
        Resident resident = shippedResident("zairyu-moved");
        const auto entry = [](const char *date, const QString &address) {
            return virtualcards::EndorsedAddress { QLatin1String(date), QStringLiteral("131998"), address, {} };
        };
        resident.residence.addresses
            = { entry("20240410", QStringLiteral("一番目")), entry("20260103", QStringLiteral("三番目")),
                  entry("20250601", QStringLiteral("二番目")), entry("20260103", QStringLiteral("同じ日のあとの")) };
        ResidenceChannel card(resident);
        const auto document = readFrom(card, resident.residence.cardNumber);
        QVERIFY(document.has_value());
        QCOMPARE(*document->address, QStringLiteral("同じ日のあとの"));
        QStringList read;
        for (const AddressEndorsement &one : document->residence->addresses)
            read << one.address.value_or(QString());
        QCOMPARE(read,
            (QStringList { QStringLiteral("同じ日のあとの"), QStringLiteral("三番目"), QStringLiteral("二番目"),
                QStringLiteral("一番目") }));
    }

    void anAddressThatNobodyCanReadIsToldAndNotGuessed()
    {
        Resident resident = shippedResident("zairyu-moved");
        resident.residence.addresses[0].bytes = QByteArray::fromHex("FBFC8E73");
        ResidenceChannel card(resident);
        const auto document = readFrom(card, resident.residence.cardNumber);
        QVERIFY(document.has_value());
        QVERIFY(!document->address && document->residence->hasUnreadableText);
        QCOMPARE(document->residence->addresses.constFirst().date, QStringLiteral("20240410"));
    }

    void itsKindIsToldWithoutItsNumber_data() { everyone(); }

    void itsKindIsToldWithoutItsNumber()
    {
        QFETCH(Resident, resident);
        ResidenceChannel card(resident);
        const auto found = findOut(card, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->kind == DocumentKind::ResidenceCard, resident.kind == CardKind::ResidenceCard);
        QCOMPARE(found->triesLeft, -1);
        QCOMPARE(card.commands.size(), 6);
        QVERIFY(!card.resetsOnClose);
    }

    void aNumberOfAnotherFormIsNotSent_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("none") << QString();
        QTest::newRow("eleven characters") << QStringLiteral("AA12345678B");
        QTest::newRow("thirteen characters") << QStringLiteral("AA12345678BBB");
        QTest::newRow("small letters") << QStringLiteral("aa12345678bb");
        QTest::newRow("full-width digits") << QStringLiteral("AA１２３４５６７８BB");
        QTest::newRow("a line break behind it") << QStringLiteral("AA12345678BB\n");
    }

    void aNumberOfAnotherFormIsNotSent()
    {
        QFETCH(QString, number);
        ResidenceChannel card(shippedResident("zairyu"));
        QCOMPARE(readFrom(card, number).error().code, ErrorCode::NumberForm);
        QCOMPARE(card.commands.size(), 4); // the probe's
    }

    void unknownTypesAreUnknownCards_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("特定在留カード") << QByteArray::fromHex("C1023037") << ErrorCode::UnknownCard;
        QTest::newRow("a type of the future") << QByteArray::fromHex("C1023131") << ErrorCode::UnknownCard;
        QTest::newRow("no type") << QByteArray::fromHex("C100") << ErrorCode::BadAnswer;
        QTest::newRow("another object") << QByteArray::fromHex("C0023035") << ErrorCode::BadAnswer;
    }

    void unknownTypesAreUnknownCards()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorCode, code);
        const Resident resident = shippedResident("zairyu");
        virtualcards::ResidenceFiles files = virtualcards::residenceFilesOf(resident);
        files[{ 0, 10 }].bytes = file;
        ResidenceChannel card(resident, files);
        QCOMPARE(readFrom(card, resident.residence.cardNumber).error().code, code);
        QCOMPARE(findOut(card, {}).error().code, code);
    }

    void cancelledReadingSendsNothingMore()
    {
        const Resident resident = shippedResident("zairyu");
        ResidenceChannel card(resident);
        const auto document
            = readCard(card, requestFor(resident.residence.cardNumber), [&card] { return card.commands.size() == 8; });
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
        QCOMPARE(card.commands.size(), 8);
    }

    void everyRefusalIsToldWithoutACrash_data()
    {
        QTest::addColumn<int>("command");
        for (int n = 1; n <= 20; ++n)
            QTest::addRow("at command %d", n) << n;
    }

    void everyRefusalIsToldWithoutACrash()
    {
        QFETCH(int, command);
        const Resident resident = shippedResident("zairyu");
        for (const char *status :
            { "6300", "6700", "6882", "6982", "6985", "6987", "6A82", "6A86", "6B00", "6D00", "6F00" }) {
            ResidenceChannel card(resident);
            card.hand = [&](int n, const QByteArray &, const QByteArray &answer) {
                return n == command ? QByteArray::fromHex(status) : answer;
            };
            const auto document = readFrom(card, resident.residence.cardNumber);
            if (command <= 3) // another application of the probe is absent, whatever it says
                continue;
            // A reader that takes no long answers: the file comes in pieces.
            const bool reads = command > 10 && command != 15 && command != 19;
            if (reads && QByteArray(status) == "6700") {
                QVERIFY(document.has_value());
                continue;
            }
            QVERIFY2(!document.has_value(), status);
            const bool number = (command == 8 || command == 9) && QByteArray(status) == "6300";
            const ErrorCode expected = number ? ErrorCode::NumberWrong
                : command == 4                ? ErrorCode::UnknownCard
                                              : ErrorCode::BadAnswer;
            QCOMPARE(document.error().code, expected);
        }
    }

private:
    static void everyone()
    {
        QTest::addColumn<Resident>("resident");
        for (const char *id : Everyone)
            QTest::newRow(id) << shippedResident(id);
    }

    static void comparePerson(const IdentityDocument &document, const Resident &resident)
    {
        const bool first = resident.residence.generation == 1;
        compare(document.birthDate, first ? QString() : resident.birthDate);
        QCOMPARE(document.sex.has_value(), !first);
        if (document.sex)
            QCOMPARE(*document.sex == Sex::Female, resident.sex == '2');
        const auto &addresses = resident.residence.addresses;
        compare(document.address, addresses.isEmpty() ? QString() : addresses.last().address);
    }

    static void compareCard(const ResidenceCardData &read, const Resident &resident)
    {
        const virtualcards::ResidenceRecord &written = resident.residence;
        QCOMPARE(read.generation, written.generation);
        QCOMPARE(read.cardNumber, written.cardNumber);
        compare(read.cardExpiry, written.cardExpiry);
        compare(read.nationality, written.nationality);
        compare(read.status, written.status);
        compare(read.period, written.period);
        compare(read.periodExpiry, written.periodExpiry);
        compare(read.permissionKind, written.permissionKind);
        compare(read.permissionDate, written.permissionDate);
        QCOMPARE(read.work.has_value(), !written.work.isEmpty());
        compare(read.comprehensivePermit, written.comprehensivePermit);
        compare(read.comprehensivePermitExpiry, written.comprehensivePermitExpiry);
        compare(read.individualPermit, written.individualPermit);
        QCOMPARE(read.applicationPending.value_or(false), written.applicationPending);
        compare(read.note, written.note);
        QVERIFY(!read.hasUnreadableText);
        QCOMPARE(read.addresses.size(), written.addresses.size());
        compare(read.front, written.front);
        compare(read.nameImage, written.nameImage);
        compare(read.addressImage, written.addressImage);
        compare(read.photo, written.photo);
    }
};

QTEST_GUILESS_MAIN(ResidenceCardTest)
#include "ResidenceCardTest.moc"
