#include "devices/cards/CertificateCheck.h"
#include "devices/cards/RevocationSetup.h"
#include "tests/devices/cards/TestAuthority.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;

namespace {

QString jpkiAnchors()
{
    return QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors/jpki"));
}

QString addressOf(quint16 port)
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(port);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// openssl's OCSP responder with the authority's book.
class Responder {
public:
    Responder(const TestAuthority &office, const char *signer, const char *key)
        : port(freePort())
    {
        m_process.setWorkingDirectory(office.path(""));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"),
            { QStringLiteral("ocsp"), QStringLiteral("-index"), QStringLiteral("index"), QStringLiteral("-port"),
                QString::number(port), QStringLiteral("-rsigner"), QLatin1String(signer), QStringLiteral("-rkey"),
                QLatin1String(key), QStringLiteral("-CA"), QStringLiteral("authority.pem"), QStringLiteral("-nmin"),
                QStringLiteral("5") });
        QByteArray said;
        while (!said.contains("waiting") && m_process.waitForReadyRead())
            said += m_process.readAll();
    }
    ~Responder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    const quint16 port;

private:
    QProcess m_process;
};

/// Answers one question with these bytes, whatever was asked.
class CannedService {
public:
    explicit CannedService(const QByteArray &response)
    {
        std::promise<quint16> listening;
        auto listens = listening.get_future();
        m_thread = std::thread([response, &listening] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            listening.set_value(server.serverPort());
            if (!server.waitForNewConnection(10000))
                return;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            socket->waitForReadyRead();
            socket->write("HTTP/1.0 200 OK\r\nContent-Type: application/ocsp-response\r\nContent-Length: "
                + QByteArray::number(response.size()) + "\r\n\r\n" + response);
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected();
        });
        port = listens.get();
    }
    ~CannedService() { m_thread.join(); }

    quint16 port = 0;

private:
    std::thread m_thread;
};

CertificateCheck check(const QByteArray &certificate, quint16 port, const QString &lists = {}, int seconds = 5)
{
    return checkCertificate(
        certificate, {}, jpkiAnchors(), { lists, addressOf(port), seconds }, QDateTime::currentDateTimeUtc());
}

const CertificateCheck Valid { CertificateResult::Valid, CertificateReason::None };
const CertificateCheck Revoked { CertificateResult::Invalid, CertificateReason::Revoked };

CertificateCheck unchecked(CertificateReason reason)
{
    return { CertificateResult::Unchecked, reason };
}

} // namespace

/// The revocation service as it is meant to be, and as somebody between it and us would like it to be.
class OcspServiceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office.enter(serialOf(certificateOf(holder("takasaki"))));
        m_office.enter(serialOf(certificateOf(holder("mihon"))), true);
        makeSigners();
    }

    void theServiceKnowsWhatWasRevoked()
    {
        const Responder service(m_office, "authority.pem", "authority.key");
        QCOMPARE(check(certificateOf(holder("takasaki")), service.port), Valid);
        QCOMPARE(check(certificateOf(holder("mihon")), service.port), Revoked);
        QCOMPARE(
            check(certificateOf(holder("nobody")), service.port), unchecked(CertificateReason::ServiceDoesNotKnow));
    }

    void whoeverSetsItUpLearnsWhetherItAnswers()
    {
        const QString anchors = QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors"));
        const Responder service(m_office, "authority.pem", "authority.key");
        QCOMPARE(reachRevocationService(addressOf(service.port), 5, anchors), RevocationService::Answers);
        QCOMPARE(reachRevocationService(addressOf(service.port), 5, {}), RevocationService::Answers);
        const CannedService another("no OCSP");
        QCOMPARE(reachRevocationService(addressOf(another.port), 5, anchors), RevocationService::Silent);
    }

    void whoMaySignTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("signer");
        QTest::addColumn<CertificateCheck>("expected");
        QTest::newRow("whom the authority let answer") << QByteArray("delegate") << Valid;
        QTest::newRow("a holder of one of its certificates")
            << QByteArray("holder") << unchecked(CertificateReason::ServiceAnswerWrong);
        QTest::newRow("somebody else") << QByteArray("stranger") << unchecked(CertificateReason::ServiceAnswerWrong);
    }

    void whoMaySignTheAnswer()
    {
        QFETCH(QByteArray, signer);
        QFETCH(CertificateCheck, expected);
        const Responder service(m_office, (signer + ".pem").constData(), (signer + ".key").constData());
        QCOMPARE(check(certificateOf(holder("takasaki")), service.port), expected);
    }

    void answersThatCannotBeReliedOn_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<CertificateReason>("reason");
        const QByteArray old = answerTo(true);
        QVERIFY(old.size() > 200);
        QByteArray forged = old;
        forged[forged.size() - 40] = static_cast<char>(forged[forged.size() - 40] ^ 1);
        QTest::newRow("an old answer, played again") << old << CertificateReason::ServiceAnswerWrong;
        QTest::newRow("an answer to anybody") << answerTo(false) << CertificateReason::ServiceAnswerWrong;
        QTest::newRow("an answer with a changed signature") << forged << CertificateReason::ServiceAnswerWrong;
        QTest::newRow("half an answer") << old.left(100) << CertificateReason::ServiceAway;
        QTest::newRow("no answer at all") << QByteArray("<html>") << CertificateReason::ServiceAway;
        QTest::newRow("try later") << QByteArray::fromHex("30030A0103") << CertificateReason::ServiceAway;
        QTest::newRow("unauthorized") << QByteArray::fromHex("30030A0106") << CertificateReason::ServiceAnswerWrong;
    }

    void answersThatCannotBeReliedOn()
    {
        QFETCH(QByteArray, response);
        QFETCH(CertificateReason, reason);
        const CannedService service(response);
        QCOMPARE(check(certificateOf(holder("takasaki")), service.port), unchecked(reason));
    }

    void aSilentServiceIsNotWaitedForForEver()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(check(certificateOf(holder("takasaki")), silent.serverPort(), {}, 1),
            unchecked(CertificateReason::ServiceAway));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void withoutTheServiceTheListCounts()
    {
        m_office.publish();
        QCOMPARE(check(certificateOf(holder("takasaki")), freePort()), unchecked(CertificateReason::ServiceAway));
        QCOMPARE(check(certificateOf(holder("takasaki")), freePort(), m_office.lists()), Valid);
        QCOMPARE(check(certificateOf(holder("mihon")), freePort(), m_office.lists()), Revoked);
    }

    void theListCannotOverruleTheService()
    {
        m_office.publish();
        m_office.write("index", "");
        m_office.enter(serialOf(certificateOf(holder("takasaki"))), true);
        const Responder service(m_office, "authority.pem", "authority.key");
        QCOMPARE(check(certificateOf(holder("takasaki")), service.port, m_office.lists()), Revoked);
    }

private:
    /// An answer about the first card's certificate, to a question with or without a random number.
    QByteArray answerTo(bool withNonce)
    {
        m_office.write("card.der", certificateOf(holder("takasaki")));
        m_office.run({ "x509", "-inform", "DER", "-in", "card.der", "-out", "card.pem" });
        m_office.run({ "ocsp", "-issuer", "authority.pem", "-cert", "card.pem", withNonce ? "-nonce" : "-no_nonce",
            "-reqout", "question" });
        m_office.run({ "ocsp", "-index", "index", "-CA", "authority.pem", "-rsigner", "authority.pem", "-rkey",
            "authority.key", "-reqin", "question", "-respout", "answer", "-nmin", "5" });
        return m_office.contentsOf("answer");
    }

    void makeSigners()
    {
        m_office.write("delegate.conf", "extendedKeyUsage=OCSPSigning\nkeyUsage=digitalSignature\n");
        m_office.write("holder.conf", "extendedKeyUsage=clientAuth\nkeyUsage=digitalSignature\n");
        for (const char *name : { "delegate", "holder" }) {
            const QByteArray key = QByteArray(name) + ".key";
            const QByteArray conf = QByteArray(name) + ".conf";
            const QByteArray pem = QByteArray(name) + ".pem";
            QVERIFY(m_office.run({ "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key.constData(), "-out",
                "signer.csr", "-subj", "/CN=signer" }));
            QVERIFY(
                m_office.run({ "x509", "-req", "-in", "signer.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                    "-CAcreateserial", "-days", "30", "-extfile", conf.constData(), "-out", pem.constData() }));
        }
        QVERIFY(m_office.run({ "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "stranger.key", "-out",
            "stranger.pem", "-subj", "/CN=stranger", "-addext", "extendedKeyUsage=OCSPSigning" }));
    }

    TestAuthority m_office;
};

QTEST_GUILESS_MAIN(OcspServiceTest)
#include "OcspServiceTest.moc"
