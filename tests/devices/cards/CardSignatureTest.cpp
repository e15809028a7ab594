#include "devices/cards/CardSignature.h"

#include "devices/virtual/TestIssuer.h"
#include "tests/devices/cards/ResidenceChannel.h"

#include <QFile>
#include <QProcess>
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

/// Authorities of one name, as they follow each other when a key is changed, and signers under them: made with the
/// openssl program.
class NamesakeAuthorities {
public:
    NamesakeAuthorities()
    {
        write(m_folder, "openssl.conf",
            "[req]\ndistinguished_name=name\n[name]\n"
            "[older]\nbasicConstraints=critical,CA:TRUE\nsubjectKeyIdentifier=0102030405\n"
            "[newer]\nbasicConstraints=critical,CA:TRUE\nsubjectKeyIdentifier=0A0B0C0D0E\n");
        write(m_folder, "named.conf", "authorityKeyIdentifier=keyid\n");
        write(m_folder, "unnamed.conf", "authorityKeyIdentifier=none\n");
    }

    /// With a key of its own; `extensions`: older, newer.
    void make(const char *authority, const char *extensions) const
    {
        run({ "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes", "-keyout",
            name(authority, ".key"), "-out", name(authority, ".pem"), "-days", "30", "-subj",
            "/C=JP/O=Fictional/CN=One Name", "-config", "openssl.conf", "-extensions", extensions });
    }

    /// What a signer under this authority signs; its certificate says which key signed it, or does not.
    [[nodiscard]] CardSignature signedUnder(const char *authority, bool namesKey) const
    {
        run({ "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes", "-keyout",
            name(authority, "-signer.key"), "-out", "request.csr", "-subj", "/C=JP/O=Fictional/CN=Signer", "-config",
            "openssl.conf" });
        run({ "x509", "-req", "-in", "request.csr", "-CA", name(authority, ".pem"), "-CAkey", name(authority, ".key"),
            "-CAcreateserial", "-days", "20", "-extfile", namesKey ? "named.conf" : "unnamed.conf", "-outform", "DER",
            "-out", name(authority, "-signer.der") });
        const TestIssuer signer(m_folder.path(), QLatin1String(authority));
        const QByteArray message = "what was printed";
        return { message, signer.sign(message), signer.certificate() };
    }

    [[nodiscard]] QByteArray anchor(const char *authority) const
    {
        return contentsOf(m_folder.filePath(QLatin1String(authority) + QLatin1String(".pem")));
    }

private:
    static QByteArray name(const char *authority, const char *end) { return QByteArray(authority) + end; }

    void run(std::initializer_list<QByteArray> arguments) const
    {
        QStringList list;
        for (const QByteArray &argument : arguments)
            list << QString::fromLatin1(argument);
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), list);
        QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

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

    /// The old authority's certificate stays in the folder when the new one comes, and stands before or behind it.
    void ofAuthoritiesOfOneNameTheRightOneVouches_data()
    {
        QTest::addColumn<bool>("namesKey");
        QTest::newRow("the certificate does not say which key signed it") << false;
        QTest::newRow("the certificate says which key signed it") << true;
    }

    void ofAuthoritiesOfOneNameTheRightOneVouches()
    {
        QFETCH(bool, namesKey);
        NamesakeAuthorities made;
        made.make("older", "older");
        made.make("newer", "newer");
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(60);
        const CardSignature card = made.signedUnder("newer", namesKey);
        for (const auto &[first, second] : { std::pair("older", "newer"), std::pair("newer", "older") }) {
            const QTemporaryDir folder;
            write(folder, "1.pem", made.anchor(first));
            write(folder, "2.pem", made.anchor(second));
            QCOMPARE(verifyGenuine(card, folder.path(), now), Yes);
        }
        const QTemporaryDir olderAlone;
        write(olderAlone, "1.pem", made.anchor("older"));
        QCOMPARE(verifyGenuine(card, olderAlone.path(), now), because(GenuineDoubt::UnknownIssuer));
    }

    /// A key of the forger's own, under the name and the key identifier of the anchor.
    void aCertificateThatOnlyNamesTheAnchorsKeyIsForged()
    {
        NamesakeAuthorities made;
        made.make("older", "older");
        made.make("newer", "newer");
        made.make("forger", "newer");
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(60);
        const CardSignature card = made.signedUnder("forger", true);
        const QTemporaryDir folder;
        write(folder, "1.pem", made.anchor("newer"));
        QCOMPARE(verifyGenuine(card, folder.path(), now), No);
        write(folder, "0.pem", made.anchor("older"));
        QCOMPARE(verifyGenuine(card, folder.path(), now), No);
        // Without the identifier it may be another authority's of this name: nobody here can say.
        QCOMPARE(
            verifyGenuine(made.signedUnder("forger", false), folder.path(), now), because(GenuineDoubt::UnknownIssuer));
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
