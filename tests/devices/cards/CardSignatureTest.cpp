#include "devices/cards/CardSignature.h"

#include "devices/virtual/TestIssuer.h"
#include "tests/devices/cards/ResidenceChannel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using madoguchi::virtualcards::TestIssuer;
using madoguchi::virtualcards::testIssuerFolder;

namespace {

const QDateTime Now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

CardSignature signedBy(const QString &issuer, const QByteArray &message = "what was printed")
{
    const TestIssuer signer(testIssuerFolder(), issuer);
    return { message, signer.sign(message), signer.certificate() };
}

QString anchorFile(const QString &issuer)
{
    return testAnchors() + QStringLiteral("/residence-card/") + issuer + QStringLiteral("-fictional-authority.pem");
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QTemporaryDir &folder, const char *name, const QByteArray &contents)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

/// The bytes of a PEM file's certificate.
QByteArray asDer(const QByteArray &pem)
{
    const qsizetype start = pem.indexOf("-----BEGIN CERTIFICATE-----") + 27;
    return QByteArray::fromBase64(pem.mid(start, pem.indexOf("-----END") - start));
}

const GenuineCheck Yes { Genuineness::Yes, {} };
const GenuineCheck No { Genuineness::No, {} };

GenuineCheck because(GenuineDoubt doubt)
{
    return { Genuineness::Unchecked, doubt };
}

} // namespace

/// Three results, and which one it is.
class CardSignatureTest : public QObject {
    Q_OBJECT

private slots:
    void aRightSignatureIsGenuine_data() { issuers(); }

    void aRightSignatureIsGenuine()
    {
        QFETCH(QString, issuer);
        const QString anchors = testAnchors() + QStringLiteral("/residence-card");
        QCOMPARE(verifyGenuine(signedBy(issuer), anchors, Now), Yes);
        CardSignature padded = signedBy(issuer);
        padded.certificate += QByteArray(50, '\0');
        QCOMPARE(verifyGenuine(padded, anchors, Now), Yes);
    }

    void anchorsMayBeOfEitherForm_data() { issuers(); }

    void anchorsMayBeOfEitherForm()
    {
        QFETCH(QString, issuer);
        const QByteArray pem = contentsOf(anchorFile(issuer));
        const QTemporaryDir der;
        write(der, "root.cer", asDer(pem));
        QCOMPARE(verifyGenuine(signedBy(issuer), der.path(), Now), Yes);
        const QTemporaryDir bundle; // several certificates in one file, words between them, and files of other kinds
        write(bundle, "roots.pem",
            contentsOf(anchorFile(QStringLiteral("first"))) + "second:\n"
                + contentsOf(anchorFile(QStringLiteral("second"))));
        write(bundle, "README.txt", "no certificate");
        write(bundle, "empty.crt", {});
        write(bundle, "noise.der", QByteArray(100, '\x30'));
        QCOMPARE(verifyGenuine(signedBy(issuer), bundle.path(), Now), Yes);
    }

    void whatCannotBeCheckedSaysWhy_data() { issuers(); }

    void whatCannotBeCheckedSaysWhy()
    {
        QFETCH(QString, issuer);
        const QString anchors = testAnchors() + QStringLiteral("/residence-card");
        const CardSignature card = signedBy(issuer);
        QCOMPARE(verifyGenuine(card, {}, Now), because(GenuineDoubt::NoAnchors));
        QCOMPARE(verifyGenuine(card, QStringLiteral("/nowhere"), Now), because(GenuineDoubt::NoAnchors));
        const QTemporaryDir empty;
        QCOMPARE(verifyGenuine(card, empty.path(), Now), because(GenuineDoubt::NoAnchors));
        const QTemporaryDir other;
        const bool first = issuer == QLatin1String("first");
        write(other, "other.pem", contentsOf(anchorFile(first ? QStringLiteral("second") : QStringLiteral("first"))));
        QCOMPARE(verifyGenuine(card, other.path(), Now), because(GenuineDoubt::UnknownIssuer));
        QCOMPARE(verifyGenuine(card, anchors, Now.addYears(-20)), because(GenuineDoubt::OutOfTime));
        QCOMPARE(verifyGenuine(card, anchors, Now.addYears(100)), because(GenuineDoubt::OutOfTime));
    }

    /// Also where nothing could be said about the issuer: the contents are not what the certificate's key signed.
    void aWrongSignatureIsNotGenuineEvenWithoutAnchors_data()
    {
        QTest::addColumn<CardSignature>("card");
        for (const char *name : { "first", "second" }) {
            const CardSignature right = signedBy(QLatin1String(name));
            CardSignature wrong = right;
            wrong.message += ' ';
            QTest::addRow("another message, %s", name) << wrong;
            wrong = right;
            wrong.signature.chop(1);
            QTest::addRow("a signature cut off, %s", name) << wrong;
            wrong.signature.clear();
            QTest::addRow("no signature, %s", name) << wrong;
            wrong = right;
            wrong.signature.fill('\0');
            QTest::addRow("a signature of zeros, %s", name) << wrong;
            wrong = right;
            wrong.signature += wrong.signature;
            QTest::addRow("a signature twice, %s", name) << wrong;
            wrong = right;
            wrong.certificate.clear();
            QTest::addRow("no certificate, %s", name) << wrong;
            wrong.certificate = QByteArray(1200, '\0');
            QTest::addRow("a certificate of filler, %s", name) << wrong;
            wrong.certificate = right.certificate.chopped(1);
            QTest::addRow("a certificate cut off, %s", name) << wrong;
            wrong.certificate = right.certificate + 'x';
            QTest::addRow("more than a certificate, %s", name) << wrong;
        }
        CardSignature mixed = signedBy(QStringLiteral("first"));
        mixed.certificate = signedBy(QStringLiteral("second")).certificate;
        QTest::newRow("the certificate of another signer") << mixed;
    }

    void aWrongSignatureIsNotGenuineEvenWithoutAnchors()
    {
        QFETCH(CardSignature, card);
        QCOMPARE(verifyGenuine(card, testAnchors() + QStringLiteral("/residence-card"), Now), No);
        QCOMPARE(verifyGenuine(card, {}, Now), No);
    }

    void everyDoubtHasItsWord()
    {
        QCOMPARE(toWord(GenuineDoubt::NotSigned), QStringLiteral("not-signed"));
        QCOMPARE(toWord(GenuineDoubt::NoAnchors), QStringLiteral("no-anchors"));
        QCOMPARE(toWord(GenuineDoubt::UnknownIssuer), QStringLiteral("unknown-issuer"));
        QCOMPARE(toWord(GenuineDoubt::OutOfTime), QStringLiteral("out-of-time"));
    }

private:
    static void issuers()
    {
        QTest::addColumn<QString>("issuer");
        QTest::newRow("RSA") << QStringLiteral("first");
        QTest::newRow("ECDSA") << QStringLiteral("second");
    }
};

QTEST_GUILESS_MAIN(CardSignatureTest)
#include "CardSignatureTest.moc"
