#include "tests/integration/CardProcess.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using madoguchi::virtualcards::CardProcess;

/// An outside client, OpenSC, takes the virtual My Number card for what it is: it reads the certificates and makes
/// signatures that OpenSSL verifies.
class OpenScTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_card.start({ QStringLiteral("--resident"), QStringLiteral("takasaki"), QStringLiteral("--state"),
            m_folder.filePath(QStringLiteral("state.json")) }));
        write("data", "a challenge that somebody else has thought of");
        QVERIFY(run("pkcs15-tool", { "--read-certificate", "1", "-o", "auth.pem" }));
        QVERIFY(run("openssl", { "x509", "-in", "auth.pem", "-noout", "-pubkey", "-out", "auth.pub" }));
    }

    void cleanup() { m_card.stop(); }

    void bothPinsWithTheirTries()
    {
        QVERIFY(run("pkcs15-tool", { "--list-pins" }));
        QCOMPARE(m_output.count("Tries left     : 3"), 1);
        QCOMPARE(m_output.count("Tries left     : 5"), 1);
    }

    void certificatesChainToTheirAuthority()
    {
        QVERIFY(run("pkcs15-tool", { "--read-certificate", "3", "-o", "authority.pem" }));
        QVERIFY(run("openssl", { "verify", "-CAfile", "authority.pem", "auth.pem" }));
        QVERIFY(run("pkcs15-tool", { "--read-certificate", "4", "-o", "signing-authority.pem" }));
        QVERIFY(!run("openssl", { "verify", "-CAfile", "signing-authority.pem", "auth.pem" }));
    }

    void aSignatureWithPkcs15Crypt()
    {
        QVERIFY(run("openssl", { "dgst", "-sha256", "-binary", "-out", "hash", "data" }));
        QVERIFY(run("pkcs15-crypt",
            { "--sign", "--key", "1", "--sha-256", "--pkcs1", "--raw", "--pin", "1234", "-i", "hash", "-o", "sig" }));
        QVERIFY(verifies("sig"));
    }

    void aSignatureWithPkcs11Tool()
    {
        QVERIFY(run("pkcs11-tool",
            { "--slot-index", "0", "--login", "--pin", "1234", "--sign", "--mechanism", "SHA256-RSA-PKCS", "--id", "01",
                "-i", "data", "-o", "sig11" }));
        QVERIFY(verifies("sig11"));
        write("data", "something else");
        QVERIFY(!verifies("sig11"));
    }

    void aWrongPinCostsOneTry()
    {
        QVERIFY(run("openssl", { "dgst", "-sha256", "-binary", "-out", "hash", "data" }));
        QVERIFY(!run("pkcs15-crypt",
            { "--sign", "--key", "1", "--sha-256", "--pkcs1", "--raw", "--pin", "9999", "-i", "hash", "-o", "none" }));
        QVERIFY(run("pkcs15-tool", { "--list-pins" }));
        QVERIFY2(m_output.contains("Tries left     : 2"), m_output.constData());
    }

private:
    void write(const char *name, const QByteArray &contents)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(contents), contents.size());
    }

    /// Runs a tool in the test's folder: true when it ended with success.
    bool run(const char *program, std::initializer_list<const char *> arguments)
    {
        QStringList list;
        for (const char *argument : arguments)
            list << QLatin1String(argument);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QLatin1String(program), list);
        const bool ended = process.waitForStarted() && process.waitForFinished();
        m_output = process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    bool verifies(const char *signature)
    {
        return run("openssl", { "dgst", "-sha256", "-verify", "auth.pub", "-signature", signature, "data" });
    }

    QTemporaryDir m_folder;
    CardProcess m_card;
    QByteArray m_output;
};

QTEST_GUILESS_MAIN(OpenScTest)
#include "OpenScTest.moc"
