#include "devices/cards/CertificateCheck.h"

#include "tests/devices/cards/TestAuthority.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;

namespace {

const QDateTime Now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

QString jpkiAnchors()
{
    return QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors/jpki"));
}

CertificateCheck invalid(CertificateReason reason)
{
    return { CertificateResult::Invalid, reason };
}

CertificateCheck unchecked(CertificateReason reason)
{
    return { CertificateResult::Unchecked, reason };
}

const CertificateCheck Valid { CertificateResult::Valid, CertificateReason::None };

CertificateCheck check(const QByteArray &certificate, const RevocationSources &sources)
{
    return checkCertificate(certificate, {}, jpkiAnchors(), sources, Now);
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

/// Three results with their reason, for certificates and lists of the invented authority.
class CertificateCheckTest : public QObject {
    Q_OBJECT

private slots:
    void certificates_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<CertificateCheck>("expected");
        const QByteArray sound = certificateOf(holder());
        QTest::newRow("a sound one") << sound << Valid;
        QTest::newRow("expired") << certificateOf(holder(), { "20200101000000Z", "20261125000000Z" })
                                 << invalid(CertificateReason::Expired);
        QTest::newRow("valid from tomorrow") << certificateOf(holder(), { "20261127000000Z", "20951231235959Z" })
                                             << invalid(CertificateReason::NotYetValid);
        QTest::newRow("of another authority")
            << certificateOf(holder(), {}, authority("signing")) << unchecked(CertificateReason::UnknownIssuer);
        QTest::newRow("the authority's own") << authority().certificate() << invalid(CertificateReason::WrongUse);
        QTest::newRow("a forged signature")
            << flipped(sound, 8 * sound.size() - 100) << invalid(CertificateReason::Forged);
        QTest::newRow("no certificate") << QByteArray("3082 no") << invalid(CertificateReason::Forged);
        QTest::newRow("nothing") << QByteArray() << invalid(CertificateReason::Forged);
        QTest::newRow("half a certificate") << sound.left(400) << invalid(CertificateReason::Forged);
    }

    void certificates()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(CertificateCheck, expected);
        const TestAuthority office;
        office.publish();
        QCOMPARE(check(certificate, { office.lists(), {} }), expected);
    }

    void withoutAnchorsNothingIsKnown()
    {
        const auto checked = checkCertificate(certificateOf(holder()), {}, QStringLiteral("/nowhere"), {}, Now);
        QCOMPARE(checked, unchecked(CertificateReason::NoAnchors));
        QCOMPARE(checkCertificate(certificateOf(holder()), {}, {}, {}, Now), unchecked(CertificateReason::NoAnchors));
    }

    void withoutASourceRevocationIsUnchecked()
    {
        QCOMPARE(check(certificateOf(holder()), {}), unchecked(CertificateReason::NoRevocationSource));
    }

    void onlyWhatWasRevokedIsRevoked()
    {
        const TestAuthority office;
        office.enter(serialOf(certificateOf(holder("mihon"))), true);
        office.enter(serialOf(certificateOf(holder("takasaki"))));
        office.publish();
        QCOMPARE(check(certificateOf(holder("mihon")), { office.lists(), {} }), invalid(CertificateReason::Revoked));
        QCOMPARE(check(certificateOf(holder("takasaki")), { office.lists(), {} }), Valid);
    }

    void listsThatSayNothing()
    {
        const RevocationSources nowhere { QStringLiteral("/nowhere"), {} };
        QCOMPARE(check(certificateOf(holder()), nowhere), unchecked(CertificateReason::NoRevocationList));
        const TestAuthority other("signing");
        other.publish();
        const RevocationSources others { other.lists(), {} };
        QCOMPARE(check(certificateOf(holder()), others), unchecked(CertificateReason::NoRevocationList));
    }

    void listsOutOfTime()
    {
        const TestAuthority office;
        const RevocationSources sources { office.lists(), {} };
        office.publish("20260101000000Z", "20261125000000Z");
        QCOMPARE(check(certificateOf(holder()), sources), unchecked(CertificateReason::OldRevocationList));
        office.publish("20261127000000Z", "20271125000000Z");
        QCOMPARE(check(certificateOf(holder()), sources), unchecked(CertificateReason::OldRevocationList));
        office.publish("20260101000000Z", "20951231000000Z", "lists/newer.crl");
        QCOMPARE(check(certificateOf(holder()), sources), Valid);
    }

    void aForgedList()
    {
        const TestAuthority office;
        office.enter(serialOf(certificateOf(holder())), true);
        office.publish();
        QVERIFY(office.run({ "crl", "-in", "lists/now.crl", "-outform", "DER", "-out", "lists/now.crl" }));
        const QByteArray list = office.contentsOf("lists/now.crl");
        office.write("lists/now.crl", flipped(list, 8 * list.size() - 50));
        const RevocationSources sources { office.lists(), {} };
        QCOMPARE(check(certificateOf(holder()), sources), unchecked(CertificateReason::WrongRevocationList));
    }

    void everyReasonHasWords()
    {
        const auto reasons = QMetaEnum::fromType<CertificateReason>();
        QSet<QString> texts;
        for (int i = 0; i < reasons.keyCount(); ++i) {
            const auto reason = static_cast<CertificateReason>(reasons.value(i));
            texts << textFor(reason);
            QCOMPARE(textFor(reason).isEmpty(), reason == CertificateReason::None);
        }
        QCOMPARE(texts.size(), reasons.keyCount());
        QCOMPARE(toWord(CertificateReason::ServiceAnswerWrong), QStringLiteral("service-answer-wrong"));
        QCOMPARE(toWord(CertificateResult::Valid), QStringLiteral("valid"));
    }
};

QTEST_GUILESS_MAIN(CertificateCheckTest)
#include "CertificateCheckTest.moc"
