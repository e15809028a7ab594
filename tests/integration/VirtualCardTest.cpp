#include "devices/virtual/MyNumberFiles.h"
#include "devices/virtual/Resident.h"
#include "devices/virtual/VirtualReader.h"
#include "tests/integration/CardProcess.h"
#include "tests/integration/RawReader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

constexpr int patienceMs = 20'000;
constexpr const char *selectApplication = "00A4040C0AD3921000310001010408";

Resident shipped(const char *id)
{
    const QString file = QDir(defaultResidentsFolder()).filePath(QString::fromLatin1(id) + QLatin1String(".json"));
    return readResident(file).value_or(Resident());
}

std::unique_ptr<VirtualCard> card(const char *id, const CardBehaviour &behaviour = {})
{
    const Resident resident = shipped(id);
    return std::make_unique<VirtualCard>(resident, TryCounters(resident.triesLeft), behaviour);
}

bool service(const char *option)
{
    return QProcess::execute(qEnvironmentVariable("PRIVATE_READER"), { QString::fromLatin1(option) }) == 0;
}

} // namespace

/// The virtual card through the real PC/SC service, asked by bare SCard calls.
class VirtualCardTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        // The card of the test before has left the reader: the service looks every 400 ms.
        RawReader reader;
        QTRY_VERIFY_WITH_TIMEOUT(reader.isEmpty(), patienceMs);
    }

    void everyMyNumberCardIsReadAsTheFileSays_data()
    {
        QTest::addColumn<QString>("id");
        const auto residents = readResidents(defaultResidentsFolder());
        QVERIFY(residents.has_value());
        for (const Resident &resident : *residents) {
            if (resident.kind == CardKind::MyNumberCard)
                QTest::newRow(qPrintable(resident.id)) << resident.id;
        }
    }

    void everyMyNumberCardIsReadAsTheFileSays()
    {
        QFETCH(QString, id);
        const Resident resident = shipped(id.toLatin1());
        CardProcess program;
        QVERIFY(program.start({ QStringLiteral("--resident"), id }));
        RawReader reader;
        QVERIFY(reader.hasCard());
        QVERIFY(reader.connect());
        QCOMPARE(reader.atr(), myNumberAtr());
        QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
        QCOMPARE(reader.transmitHex("00A4020C020011").toHex(), QByteArray("9000"));
        const QByteArray tries = reader.transmitHex("00200080").toHex();
        QCOMPARE(tries, resident.triesLeft == 0 ? QByteArray("6984") : "63c" + QByteArray::number(resident.triesLeft));
        if (resident.triesLeft == 0) {
            QCOMPARE(reader.transmitHex("002000800431323334").toHex(), QByteArray("6984"));
            return;
        }
        QCOMPARE(reader
                     .transmitHex("0020008004"
                                  "31323334")
                     .toHex(),
            QByteArray("9000"));
        QCOMPARE(reader.transmitHex("00A4020C020002").toHex(), QByteArray("9000"));
        const QByteArray object = attributesObject(resident);
        QByteArray read;
        while (read.size() < object.size()) {
            QByteArray command = QByteArray::fromHex("00B0");
            command += static_cast<char>(read.size() >> 8);
            command += static_cast<char>(read.size() & 0xFF);
            command += static_cast<char>(std::min<qsizetype>(256, object.size() - read.size()));
            const QByteArray answer = reader.transmit(command);
            QVERIFY(answer.endsWith(QByteArray::fromHex("9000")));
            read += answer.chopped(2);
        }
        QCOMPARE(read.toHex(), object.toHex());
        QCOMPARE(reader.transmitHex("00B08100000000").toHex(), personalNumberFile(resident).toHex() + "9000");
    }

    void aResetForgetsThePinAndKeepsTheCounter()
    {
        VirtualReader slot;
        RawReader reader;
        slot.insert(card("takasaki"));
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasCard(), patienceMs);
        QVERIFY(reader.connect());
        QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
        QCOMPARE(reader.transmitHex("002000910439393939").toHex(), QByteArray("63c2"));
        QVERIFY(reader.reset());
        QCOMPARE(reader.transmitHex("00200091").toHex(), QByteArray("6a82"));
        QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
        QCOMPARE(reader.transmitHex("00200091").toHex(), QByteArray("63c2"));
        QCOMPARE(reader.transmitHex("00B0820007").toHex(), QByteArray("6982"));
    }

    void countersPersistOverTwoRunsOfTheProgram()
    {
        const QTemporaryDir folder;
        const QStringList arguments { QStringLiteral("--resident"), QStringLiteral("mihon"), QStringLiteral("--state"),
            folder.path() };
        for (const char *expected : { "63c2", "63c1", "63c0", "6984" }) {
            CardProcess program;
            QVERIFY(program.start(arguments));
            RawReader reader;
            QVERIFY(reader.connect());
            QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
            QCOMPARE(reader.transmitHex("002000910430303030").toHex(), QByteArray(expected));
        }
    }

    void theCardIsTakenAwayWhereItIsTold_data()
    {
        QTest::addColumn<bool>("during");
        QTest::addColumn<int>("command");
        QTest::newRow("after the first answer") << false << 1;
        QTest::newRow("after the second answer") << false << 2;
        QTest::newRow("during the first command") << true << 1;
        QTest::newRow("during the second command") << true << 2;
    }

    void theCardIsTakenAwayWhereItIsTold()
    {
        QFETCH(bool, during);
        QFETCH(int, command);
        CardBehaviour behaviour;
        (during ? behaviour.removeDuring : behaviour.removeAfter) = command;
        VirtualReader slot;
        RawReader reader;
        slot.insert(card("takasaki", behaviour));
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasCard(), patienceMs);
        QVERIFY(reader.connect());
        const int answered = during ? command - 1 : command;
        for (int i = 0; i < answered; ++i)
            QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
        QCOMPARE(reader.transmitHex(selectApplication), QByteArray());
        QTRY_COMPARE_WITH_TIMEOUT(slot.placement(), Placement::Away, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.hasCard(), patienceMs);
    }

    void aCardPutOnAtOnceAfterAnotherIsSeen()
    {
        VirtualReader slot;
        RawReader reader;
        for (const char *id : { "takasaki", "mihon", "tsuji", "taisho", "takasaki", "mihon" }) {
            slot.insert(card(id));
            const QByteArray expected = attributesObject(shipped(id)).left(200).toHex();
            const auto reads = [&reader] {
                if (!reader.connect() || reader.transmitHex(selectApplication).isEmpty()
                    || reader.transmitHex("002000910431323334").isEmpty())
                    return QByteArray();
                return reader.transmitHex("00B08200C8").left(200).toHex();
            };
            QTRY_VERIFY_WITH_TIMEOUT(reads().startsWith(expected), patienceMs);
        }
    }

    void aServiceThatIsKilledAndStartedAgainFindsTheCard()
    {
        VirtualReader slot;
        RawReader reader;
        slot.insert(card("takasaki"));
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasCard(), patienceMs);
        QVERIFY(service("--stop-service"));
        QTRY_COMPARE_WITH_TIMEOUT(slot.placement(), Placement::Waiting, patienceMs);
        QVERIFY(!reader.hasCard());
        QVERIFY(service("--start-service"));
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasCard(), patienceMs);
        QVERIFY(reader.connect());
        QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
    }

    void aCardWithoutAnswerToResetCannotBeUsed()
    {
        CardBehaviour behaviour;
        behaviour.fault = CardFault::NoReset;
        VirtualReader slot;
        RawReader reader;
        slot.insert(card("takasaki", behaviour));
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasCard(), patienceMs);
        QVERIFY(!reader.connect());
    }

    void commandsTakeTheDelayAndNothingMuchBeyond()
    {
        CardBehaviour slow;
        slow.delayPerCommand = std::chrono::milliseconds(20);
        VirtualReader slot;
        RawReader reader;
        slot.insert(card("takasaki", slow));
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasCard(), patienceMs);
        QVERIFY(reader.connect());
        qint64 fastestNs = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
            fastestNs = std::min(fastestNs, clock.nsecsElapsed());
        }
        QVERIFY(fastestNs >= 20'000'000);
        QVERIFY2(fastestNs < 40'000'000, "the acknowledgement of half a message was waited for");
    }

    void theProgramObeysItsInput()
    {
        CardProcess program;
        RawReader reader;
        QVERIFY(
            program.start({ QStringLiteral("--resident"), QStringLiteral("mihon"), QStringLiteral("--until-eof") }));
        program.say("remove");
        QVERIFY(program.waitForLine("removed"));
        QTRY_VERIFY_WITH_TIMEOUT(!reader.hasCard(), patienceMs);
        program.say("insert");
        QVERIFY(program.waitForLine("ready"));
        QVERIFY(reader.hasCard());
        program.say("resident last-try");
        QVERIFY(program.waitForLine("ready"));
        QVERIFY(reader.connect());
        QCOMPARE(reader.transmitHex(selectApplication).toHex(), QByteArray("9000"));
        QCOMPARE(reader.transmitHex("00200091").toHex(), QByteArray("63c1"));
        program.closeInput();
        QVERIFY(program.waitForEnd());
        QVERIFY(program.endedByItself());
        QCOMPARE(program.exitCode(), 0);
    }

    void theProgramEndsCleanlyOnTheSignal()
    {
        CardProcess program;
        QVERIFY(program.start({ QStringLiteral("--resident"), QStringLiteral("mihon") }));
        program.stop();
        QVERIFY(program.endedByItself());
        QCOMPARE(program.exitCode(), 0);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString resident = QStringLiteral("--resident");
        const QString mihon = QStringLiteral("mihon");
        QTest::newRow("the list") << QStringList { QStringLiteral("--list") } << 0;
        QTest::newRow("the help") << QStringList { QStringLiteral("--help") } << 0;
        QTest::newRow("no resident named") << QStringList {} << 2;
        QTest::newRow("unknown option") << QStringList { QStringLiteral("--residents") } << 2;
        QTest::newRow("unknown fault") << QStringList { resident, mihon, QStringLiteral("--fault"),
            QStringLiteral("no-such") } << 2;
        QTest::newRow("delay that is no number")
            << QStringList { resident, mihon, QStringLiteral("--delay-ms"), QStringLiteral("x") } << 2;
        QTest::newRow("removal before the first")
            << QStringList { resident, mihon, QStringLiteral("--remove-after"), QStringLiteral("0") } << 2;
        QTest::newRow("ATR that is no hexadecimal")
            << QStringList { resident, mihon, QStringLiteral("--atr"), QStringLiteral("3B8") } << 2;
        QTest::newRow("a UID of three bytes")
            << QStringList { resident, mihon, QStringLiteral("--uid"), QStringLiteral("010203") } << 2;
        QTest::newRow("unknown resident") << QStringList { resident, QStringLiteral("nobody") } << 3;
        QTest::newRow("nothing listens at the port") << QStringList { resident, mihon, QStringLiteral("--port"),
            QStringLiteral("1"), QStringLiteral("--wait"), QStringLiteral("1") }
                                                     << 4;
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        CardProcess program;
        QCOMPARE(program.run(arguments), code);
        QCOMPARE(program.errors().isEmpty(), code == 0);
    }
};

QTEST_GUILESS_MAIN(VirtualCardTest)
#include "VirtualCardTest.moc"
