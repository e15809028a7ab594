#include "devices/cards/PlaceWords.h"
#include "tests/devices/cards/MyNumberReadings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::CardKey;

namespace {

ReadRequest withPin(const char *pin = "1234", const QString &anchors = {})
{
    ReadRequest request;
    request.pin = typed(pin);
    request.trustAnchors = anchors;
    return request;
}

ReadRequest withNumberB(const char *number = "60040320341234", const QString &anchors = testAnchorsFolder())
{
    ReadRequest request;
    request.numberB = typed(number);
    request.trustAnchors = anchors;
    return request;
}

} // namespace

/// The My Number card with and without its PIN, and whether it is genuine.
class MyNumberReadingTest : public QObject {
    Q_OBJECT

private slots:
    void theOrdinaryPathStaysShort()
    {
        ChipChannel card = myNumberCard();
        const auto document = readCard(card, withPin(), {});
        QVERIFY(document.has_value());
        QCOMPARE(document->commands, 6);
        QCOMPARE(document->genuine, Genuineness::Unchecked);
        QCOMPARE(document->doubt, GenuineDoubt::NoAnchors);
        QVERIFY(!document->face);
    }

    void withAnchorsTheSignatureIsChecked()
    {
        ChipChannel card = myNumberCard();
        const auto document = readCard(card, withPin("1234", testAnchorsFolder()), {});
        QVERIFY(document.has_value());
        QCOMPARE(document->genuine, Genuineness::Yes);
        QVERIFY2(document->commands <= 11, qPrintable(QString::number(document->commands)));
        QCOMPARE(document->name, shippedPerson().name);
    }

    void theNumberIsCheckedWhenItIsRead()
    {
        virtualcards::ChipApplications other = shippedApplications();
        other[AttributesId].files[0x0001].bytes = shippedApplications("mihon")[AttributesId].files[0x0001].bytes;
        for (const bool wantsNumber : { false, true }) {
            ChipChannel card = myNumberCard(other);
            ReadRequest request = withPin("1234", testAnchorsFolder());
            request.wantsPersonalNumber = wantsNumber;
            const auto document = readCard(card, request, {});
            QVERIFY(document.has_value());
            QCOMPARE(document->genuine, wantsNumber ? Genuineness::No : Genuineness::Yes);
        }
    }

    void withoutAnchorsAChangeIsStillFound()
    {
        virtualcards::ChipApplications changed = shippedApplications();
        QByteArray &attributes = changed[AttributesId].files[0x0002].bytes;
        attributes.replace("19850403", "19950403");
        for (const bool asked : { false, true }) {
            ChipChannel card = myNumberCard(changed);
            ReadRequest request = withPin();
            request.wantsGenuineness = asked;
            const auto document = readCard(card, request, {});
            QVERIFY(document.has_value());
            QCOMPARE(document->genuine, asked ? Genuineness::No : Genuineness::Unchecked);
        }
    }

    void anAuthorityThatIsNoAnchor()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("my-number-card")));
        QVERIFY(
            QFile::copy(testAnchorsFolder() + QStringLiteral("/my-number-card/36303030303233495353554552303031.pem"),
                folder.filePath(QStringLiteral("my-number-card/36303030303233495353554552303031.pem"))));
        ChipChannel card = myNumberCard();
        const auto document = readCard(card, withPin("1234", folder.path()), {});
        QVERIFY(document.has_value());
        QCOMPARE(document->genuine, Genuineness::Unchecked);
        QCOMPARE(document->doubt, GenuineDoubt::UnknownIssuer);
    }

    void withoutThePin()
    {
        ChipChannel card = myNumberCard();
        const auto document = readCard(card, withNumberB(), {});
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        const virtualcards::Resident &person = shippedPerson();
        QCOMPARE(document->name, person.name);
        QCOMPARE(document->address, person.address);
        QCOMPARE(document->birthDate, person.birthDate);
        QCOMPARE(document->genuine, Genuineness::Yes);
        QCOMPARE(document->triesLeft, 10);
        QVERIFY(document->face.has_value());
        QCOMPARE(document->face->photo, (CardImage { ImageFormat::Jpeg2000, person.myNumber.photo }));
        QCOMPARE(document->face->nameImage, (CardImage { ImageFormat::Png, person.myNumber.namePicture }));
        QCOMPARE(document->face->addressImage, (CardImage { ImageFormat::Png, person.myNumber.addressPicture }));
        QCOMPARE(document->face->expiry, QStringLiteral("20340403"));
        QVERIFY(!document->personalNumber);
        QCOMPARE(card.secretsSent().size(), 2); // one for each application
        QVERIFY(card.resetsOnClose);
    }

    void theNumberNeverOpensThePersonalNumber()
    {
        ChipChannel card = myNumberCard();
        ReadRequest request = withNumberB();
        request.wantsPersonalNumber = true;
        const auto document = readCard(card, request, {});
        QVERIFY(document.has_value());
        QVERIFY(!document->personalNumber);
        QVERIFY(!card.commands.contains("00b0810011"));
    }

    void numbersThatAreNotSent_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<int>("spentTries");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("thirteen digits") << QByteArray("6004032034123") << 0 << ErrorCode::NumberForm;
        QTest::newRow("fifteen digits") << QByteArray("600403203412345") << 0 << ErrorCode::NumberForm;
        QTest::newRow("a letter") << QByteArray("6004032034123A") << 0 << ErrorCode::NumberForm;
        QTest::newRow("the last try") << QByteArray("60040320341234") << 9 << ErrorCode::LastTry;
        QTest::newRow("blocked") << QByteArray("60040320341234") << 10 << ErrorCode::PinBlocked;
    }

    void numbersThatAreNotSent()
    {
        QFETCH(QByteArray, number);
        QFETCH(int, spentTries);
        QFETCH(ErrorCode, code);
        virtualcards::TryCounters counters;
        for (int i = 0; i < spentTries; ++i)
            QVERIFY(counters.spend(CardKey::NumberB));
        ChipChannel card = myNumberCard(shippedApplications(), counters);
        const auto document = readCard(card, withNumberB(number.constData()), {});
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, code);
        QCOMPARE(document.error().place, QString(placeword::NumberB));
        QVERIFY(!messageFor(document.error()).isEmpty());
        QVERIFY(card.secretsSent().isEmpty());
    }

    void aWrongNumberCostsOneTryOfItsOwn()
    {
        ChipChannel card = myNumberCard();
        const auto document = readCard(card, withNumberB("60040320349999"), {});
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, ErrorCode::NumberWrong);
        QCOMPARE(document.error().triesLeft, 9);
        QCOMPARE(card.secretsSent().size(), 1);
    }

    void aFaceThatIsClosedIsDoneWithout()
    {
        virtualcards::TryCounters counters;
        for (int i = 0; i < 9; ++i)
            QVERIFY(counters.spend(CardKey::FaceNumberB));
        ChipChannel card = myNumberCard(shippedApplications(), counters);
        const auto document = readCard(card, withNumberB(), {});
        QVERIFY(document.has_value());
        QVERIFY(!document->face);
        QCOMPARE(document->genuine, Genuineness::Unchecked);
        QCOMPARE(document->doubt, GenuineDoubt::PicturesUnconfirmed);
        QCOMPARE(card.secretsSent().size(), 1); // the face's last try was not spent
    }

    void thePinGoesFirst()
    {
        ChipChannel card = myNumberCard();
        ReadRequest request = withNumberB();
        request.pin = typed("1234");
        QVERIFY(readCard(card, request, {}).has_value());
        QCOMPARE(card.secretsSent(), QList<QByteArray> { "002000800431323334" });
    }

    void whatElseIsInTheChip()
    {
        for (const bool more : { false, true }) {
            virtualcards::ChipApplications applications = shippedApplications();
            if (more) {
                applications.insert(QByteArray::fromHex("A0000002310600000000000000000000"), {});
                applications.insert(QByteArray::fromHex("D392F0004F0100000000000000000000"), {});
            }
            ChipChannel card = myNumberCard(applications);
            ReadRequest request = withPin();
            request.wantsAlso = true;
            const auto document = readCard(card, request, {});
            QVERIFY(document.has_value());
            QCOMPARE(document->commands, 8);
            const QList<DocumentKind> both { DocumentKind::MyNumberLicence, DocumentKind::ResidenceCard };
            QCOMPARE(document->also, more ? both : QList<DocumentKind>());
        }
    }
};

QTEST_GUILESS_MAIN(MyNumberReadingTest)
#include "MyNumberReadingTest.moc"
