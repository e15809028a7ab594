#include "devices/cards/CardAuthentication.h"

#include "devices/cards/PlaceWords.h"
#include "tests/devices/cards/MyNumberReadings.h"
#include "tests/devices/cards/TestAuthority.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::CardKey;

namespace {

const QDateTime Now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

bool isSigning(const QByteArray &command)
{
    return command.startsWith(QByteArray::fromHex("802A"));
}

} // namespace

/// The holder proves to be the holder, and everything that keeps somebody else from it.
class CardAuthenticationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_office.publish(); }

    void theCertificateNeedsNoPin()
    {
        ChipChannel card = myNumberCard();
        QList<QByteArray> authorities;
        const auto certificate = readCertificateFrom(card, {}, authorities);
        QVERIFY2(certificate.has_value(), certificate ? "" : qPrintable(certificate.error().detail));
        QCOMPARE(certificate->der, certificateOf(shippedPerson()));
        QCOMPARE(certificate->serial.toLatin1(), serialOf(certificate->der));
        QCOMPARE(certificate->subject, QStringLiteral("CN=%1,O=JPKI,C=JP").arg(certificate->serial.toLower()));
        QCOMPARE(certificate->validFrom, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(certificate->validUntil, QDateTime(QDate(2095, 12, 31), QTime(23, 59, 59), Qt::UTC));
        QCOMPARE(certificate->triesLeft, 3);
        QCOMPARE(authorities, QList<QByteArray> { authority().certificate() });
        QVERIFY(card.secretsSent().isEmpty());
        QCOMPARE(certificate->commands, static_cast<int>(card.commands.size()));
    }

    void theHolderSigns()
    {
        ChipChannel card = myNumberCard();
        const auto made = authenticated(card);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        const CertificateCheck valid { CertificateResult::Valid, CertificateReason::None };
        QCOMPARE(made->holder, valid);
        QCOMPARE(made->certificate.check, valid);
        QCOMPARE(made->challenge.size(), 32);
        QCOMPARE(made->signature.size(), 256);
        QCOMPARE(card.secretsSent().size(), 1);
        QVERIFY(card.resetsOnClose);
        ChipChannel again = myNumberCard();
        QVERIFY(authenticated(again)->challenge != made->challenge);
    }

    void pinsThatAreNotSent_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("spentTries");
        QTest::addColumn<bool>("lastTry");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("three digits") << QByteArray("123") << 0 << true << ErrorCode::PinForm;
        QTest::newRow("five digits") << QByteArray("12345") << 0 << true << ErrorCode::PinForm;
        QTest::newRow("letters") << QByteArray("12a4") << 0 << true << ErrorCode::PinForm;
        QTest::newRow("none") << QByteArray() << 0 << true << ErrorCode::PinForm;
        QTest::newRow("the last try") << QByteArray("1234") << 2 << false << ErrorCode::LastTry;
        QTest::newRow("blocked") << QByteArray("1234") << 3 << true << ErrorCode::PinBlocked;
    }

    void pinsThatAreNotSent()
    {
        QFETCH(QByteArray, pin);
        QFETCH(int, spentTries);
        QFETCH(bool, lastTry);
        QFETCH(ErrorCode, code);
        virtualcards::TryCounters counters;
        for (int i = 0; i < spentTries; ++i)
            QVERIFY(counters.spend(CardKey::AuthenticationPin));
        ChipChannel card = myNumberCard(shippedApplications(), counters);
        const auto made = authenticated(card, pin.constData(), lastTry);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, code);
        QCOMPARE(made.error().place, QString(placeword::JpkiPin));
        QVERIFY(card.secretsSent().isEmpty());
    }

    void aWrongPinCostsOneTry()
    {
        ChipChannel card = myNumberCard();
        const auto made = authenticated(card, "9999");
        QCOMPARE(made.error().code, ErrorCode::PinWrong);
        QCOMPARE(made.error().triesLeft, 2);
        QCOMPARE(card.secretsSent().size(), 1);
        QVERIFY(!std::any_of(card.commands.begin(), card.commands.end(),
            [](const QByteArray &command) { return isSigning(QByteArray::fromHex(command)); }));
    }

    void theLastTryWithConsent()
    {
        ChipChannel card
            = myNumberCard(shippedApplications(), spent({ CardKey::AuthenticationPin, CardKey::AuthenticationPin }));
        QVERIFY(authenticated(card, "1234", true).has_value());
    }

    void forgedSignatures()
    {
        QByteArray earlier;
        ChipChannel before = myNumberCard();
        earlier = authenticated(before)->signature;
        for (qsizetype bit = 0; bit < 8 * 256; bit += 31) {
            expectSignature(SignatureForger([bit](const QByteArray &signature) { return flipped(signature, bit); }));
        }
        expectSignature(SignatureForger([earlier](const QByteArray &) { return earlier; })); // of another challenge
        expectSignature(SignatureForger([](const QByteArray &signature) { return signature.left(255); }));
        expectSignature(SignatureForger([](const QByteArray &signature) { return signature + '\0'; }));
        expectSignature(SignatureForger([](const QByteArray &) { return QByteArray(); }));
    }

    void forgedCertificates()
    {
        int variants = 0;
        const qsizetype size = shippedApplications()[JpkiId].files[0x000A].bytes.size();
        for (qsizetype byte = 4; byte < size; byte += 4) {
            virtualcards::ChipApplications applications = shippedApplications();
            QByteArray &file = applications[JpkiId].files[0x000A].bytes;
            file = flipped(file, 8 * byte + byte % 8);
            ChipChannel card = myNumberCard(applications);
            const auto made = authenticated(card);
            ++variants;
            QCOMPARE(card.secretsSent().size(), 1);
            QVERIFY(made.has_value());
            QVERIFY2(made->holder.result != CertificateResult::Valid, qPrintable(QString::number(byte)));
            if (made->holder.result == CertificateResult::Unchecked) // it names another issuer
                QCOMPARE(made->holder.reason, CertificateReason::UnknownIssuer);
        }
        QVERIFY2(variants >= 200, qPrintable(QString::number(variants)));
    }

    void aCardWithAnothersCertificate()
    {
        virtualcards::ChipApplications applications = shippedApplications();
        const virtualcards::TestIssuer other(
            virtualcards::testIssuerFolder(), QStringLiteral("card"), QStringLiteral("signing"));
        applications[JpkiId].files[0x000A].bytes
            = virtualcards::authenticationCertificate(shippedPerson("mihon"), authority(), other);
        ChipChannel card = myNumberCard(applications);
        const auto made = authenticated(card);
        QVERIFY(made.has_value());
        QCOMPARE(made->certificate.check.result, CertificateResult::Valid);
        QCOMPARE(made->holder, (CertificateCheck { CertificateResult::Invalid, CertificateReason::SignatureWrong }));
    }

    void aRevokedCertificate()
    {
        const TestAuthority office;
        office.enter(serialOf(certificateOf(shippedPerson())), true);
        office.publish();
        ChipChannel card = myNumberCard();
        const auto made = authenticated(card, "1234", false, office.lists());
        QVERIFY(made.has_value());
        QCOMPARE(made->holder, (CertificateCheck { CertificateResult::Invalid, CertificateReason::Revoked }));
    }

    void filesThatAreNoCertificate_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another beginning") << QByteArray::fromHex("30038201AA");
        QTest::newRow("shorter than it says") << certificateOf(shippedPerson()).left(500);
        QTest::newRow("longer than any") << QByteArray::fromHex("3082FFFF") + QByteArray(70000, 'A');
    }

    void filesThatAreNoCertificate()
    {
        QFETCH(QByteArray, file);
        virtualcards::ChipApplications applications = shippedApplications();
        applications[JpkiId].files[0x000A].bytes = file;
        ChipChannel card = myNumberCard(applications);
        const auto made = authenticated(card);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, ErrorCode::BadAnswer);
        QVERIFY(card.secretsSent().isEmpty());
    }

    void aCardWithoutCertificates()
    {
        virtualcards::ChipApplications applications = shippedApplications();
        applications.remove(JpkiId);
        ChipChannel card = myNumberCard(applications);
        QCOMPARE(authenticated(card).error().code, ErrorCode::UnknownCard);
        QVERIFY(card.secretsSent().isEmpty());
    }

private:
    using Forge = std::function<QByteArray(const QByteArray &)>;

    static ChipChannel::Hand SignatureForger(const Forge &forge)
    {
        return [forge](int, const QByteArray &command, const QByteArray &answer) {
            return isSigning(command) ? forge(answer.chopped(2)) + QByteArray::fromHex("9000") : answer;
        };
    }

    void expectSignature(const ChipChannel::Hand &hand)
    {
        ChipChannel card = myNumberCard();
        card.hand = hand;
        const auto made = authenticated(card);
        QVERIFY(made.has_value());
        QCOMPARE(made->holder, (CertificateCheck { CertificateResult::Invalid, CertificateReason::SignatureWrong }));
    }

    Outcome<Authentication> authenticated(
        ChipChannel &card, const char *pin = "1234", bool lastTry = false, const QString &lists = {})
    {
        QList<QByteArray> authorities;
        auto made = challengeCard(card, typed(pin), lastTry, {}, authorities);
        CertificateRequest request;
        request.trustAnchors = testAnchorsFolder();
        request.revocation.lists = lists.isEmpty() ? m_office.lists() : lists;
        if (made)
            checkAuthentication(*made, authorities, request, Now);
        return made;
    }

    TestAuthority m_office;
};

QTEST_GUILESS_MAIN(CardAuthenticationTest)
#include "CardAuthenticationTest.moc"
