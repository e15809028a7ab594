#include "devices/virtual/VirtualReader.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

std::unique_ptr<VirtualCard> card(const CardBehaviour &behaviour = {})
{
    const auto resident = readResident(QDir(defaultResidentsFolder()).filePath(QStringLiteral("mihon.json")));
    return std::make_unique<VirtualCard>(resident.value_or(Resident()), TryCounters(), behaviour);
}

/// The service's side of vpcd's protocol, played by the test.
class FakeService {
public:
    explicit FakeService(quint16 port = 0) { m_server.listen(QHostAddress::LocalHost, port); }

    [[nodiscard]] VpcdAddress address() const { return { QStringLiteral("127.0.0.1"), m_server.serverPort() }; }
    [[nodiscard]] bool accept()
    {
        if (!m_server.hasPendingConnections() && !m_server.waitForNewConnection(10'000))
            return false;
        m_card.reset(m_server.nextPendingConnection());
        return true;
    }

    void send(const char *hex)
    {
        const QByteArray message = QByteArray::fromHex(hex);
        QByteArray framed(2, '\0');
        framed[1] = static_cast<char>(message.size());
        m_card->write(framed + message);
        m_card->flush();
    }

    void sendRaw(const char *hex)
    {
        m_card->write(QByteArray::fromHex(hex));
        m_card->flush();
    }

    [[nodiscard]] QByteArray receive()
    {
        const auto has = [this](qint64 count) {
            while (m_card->bytesAvailable() < count) {
                if (!m_card->waitForReadyRead(10'000))
                    return false;
            }
            return true;
        };
        if (!has(2))
            return {};
        const QByteArray length = m_card->read(2);
        const int count = static_cast<quint8>(length.at(0)) << 8 | static_cast<quint8>(length.at(1));
        return has(count) ? m_card->read(count).toHex() : QByteArray();
    }

    /// As pcscd does it at an insertion.
    [[nodiscard]] bool powerUp()
    {
        send("04");
        const QByteArray first = receive();
        send("04");
        const QByteArray second = receive();
        send("01");
        send("04");
        const bool known = !first.isEmpty() && first == second && receive() == first;
        send("04"); // looks again, when the card is known to its clients
        return known && receive() == first;
    }

    [[nodiscard]] bool isClosed()
    {
        return m_card->state() == QAbstractSocket::UnconnectedState || m_card->waitForDisconnected(10'000);
    }

    void close()
    {
        m_card.reset();
        m_server.close();
    }

private:
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_card;
};

} // namespace

/// The client of vpcd's protocol against a service that the test plays.
class VirtualReaderTest : public QObject {
    Q_OBJECT

private slots:
    void aCardLiesOnTheReaderWhenItHasPower()
    {
        FakeService service;
        VirtualReader reader(service.address());
        QCOMPARE(reader.placement(), Placement::Away);
        reader.insert(card());
        QVERIFY(service.accept());
        QTRY_COMPARE(reader.placement(), Placement::Waiting);
        QVERIFY(service.powerUp());
        QTRY_COMPARE(reader.placement(), Placement::OnReader);
        service.send("00A4040C0AD3921000310001010408");
        QCOMPARE(service.receive(), QByteArray("9000"));
        reader.remove();
        QTRY_COMPARE(reader.placement(), Placement::Away);
        QVERIFY(service.isClosed());
    }

    void messagesMayComeInPiecesAndTogether()
    {
        FakeService service;
        VirtualReader reader(service.address());
        reader.insert(card());
        QVERIFY(service.accept() && service.powerUp());
        service.sendRaw("00");
        service.sendRaw("0F00A404");
        service.sendRaw("0C0AD392100031000101040800");
        service.sendRaw("0400200091");
        QCOMPARE(service.receive(), QByteArray("9000"));
        QCOMPARE(service.receive(), QByteArray("63c3"));
    }

    void controlsAreNotAnsweredAndDropWhatWasSelected_data()
    {
        QTest::addColumn<QByteArray>("control");
        QTest::newRow("power off") << QByteArray("00");
        QTest::newRow("power on") << QByteArray("01");
        QTest::newRow("reset") << QByteArray("02");
    }

    void controlsAreNotAnsweredAndDropWhatWasSelected()
    {
        QFETCH(QByteArray, control);
        FakeService service;
        VirtualReader reader(service.address());
        reader.insert(card());
        QVERIFY(service.accept() && service.powerUp());
        service.send("00A4040C0AD3921000310001010408");
        QCOMPARE(service.receive(), QByteArray("9000"));
        service.send(control.constData());
        service.send("03"); // unassigned
        service.send("00200091");
        QCOMPARE(service.receive(), QByteArray("6a82"));
    }

    void aCardWithoutPowerIsPutOnAgain_data()
    {
        QTest::addColumn<QByteArrayList>("messages");
        QTest::newRow("the service only asks whether it is there") << QByteArrayList { "04", "04" };
        QTest::newRow("the service sends commands to the former card") << QByteArrayList { "00200091" };
    }

    void aCardWithoutPowerIsPutOnAgain()
    {
        QFETCH(QByteArrayList, messages);
        FakeService service;
        VirtualReader reader(service.address());
        reader.insert(card());
        QVERIFY(service.accept());
        for (const QByteArray &message : messages)
            service.send(message.constData());
        QVERIFY(service.isClosed());
        QVERIFY(service.accept());
        QVERIFY(service.powerUp());
        QTRY_COMPARE(reader.placement(), Placement::OnReader);
    }

    void aServiceThatGoesAndComesIsFoundAgain()
    {
        auto service = std::make_unique<FakeService>();
        const VpcdAddress address = service->address();
        VirtualReader reader(address);
        reader.insert(card());
        QVERIFY(service->accept() && service->powerUp());
        QTRY_COMPARE(reader.placement(), Placement::OnReader);
        service.reset();
        QTRY_COMPARE(reader.placement(), Placement::Waiting);
        FakeService again(address.port);
        QVERIFY(again.accept() && again.powerUp());
        QTRY_COMPARE(reader.placement(), Placement::OnReader);
    }

    void aCardCanWaitForAServiceThatIsNotThereYet()
    {
        auto early = std::make_unique<FakeService>();
        const VpcdAddress address = early->address();
        early.reset();
        VirtualReader reader(address);
        reader.insert(card());
        QTRY_COMPARE(reader.placement(), Placement::Waiting);
        FakeService service(address.port);
        QVERIFY(service.accept() && service.powerUp());
        QTRY_COMPARE(reader.placement(), Placement::OnReader);
    }

    void theCardAnswersTheServiceWhileACommandTakesItsTime()
    {
        CardBehaviour slow;
        slow.delayPerCommand = std::chrono::seconds(30);
        FakeService service;
        VirtualReader reader(service.address());
        reader.insert(card(slow));
        QVERIFY(service.accept() && service.powerUp());
        service.send("00A4040C0AD3921000310001010408");
        service.send("04");
        QCOMPARE(service.receive(), myNumberAtr().toHex());
        reader.remove(); // and the end does not wait for the command either
        QTRY_COMPARE(reader.placement(), Placement::Away);
    }

    void theReaderTellsHowManyCommandsCame()
    {
        CardBehaviour leaving;
        leaving.removeAfter = 2;
        FakeService service;
        VirtualReader reader(service.address());
        QSignalSpy commands(&reader, &VirtualReader::commandReceived);
        reader.insert(card(leaving));
        QVERIFY(service.accept() && service.powerUp());
        service.send("00200091");
        service.send("00200091");
        QVERIFY(service.isClosed());
        QTRY_COMPARE(reader.placement(), Placement::Away);
        QTRY_COMPARE(commands.size(), 2);
        QCOMPARE(commands.last().constFirst().toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(VirtualReaderTest)
#include "VirtualReaderTest.moc"
