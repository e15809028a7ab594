#include "devices/cards/ReadDocument.h"
#include "devices/readers/NfcReaders.h"
#include "devices/readers/ReaderList.h"
#include "tests/devices/readers/Pn532Line_linux.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using readers::test::Pn532;
using readers::test::Pn532Line;
using virtualcards::CardBehaviour;
using virtualcards::CardFault;
using virtualcards::Resident;

namespace {

constexpr qint64 LongestMs = 10'000; // whatever goes wrong on the line, nobody waits longer

Resident residentOf(const QString &id)
{
    const QDir folder(virtualcards::defaultResidentsFolder());
    return virtualcards::readResident(folder.filePath(id + QLatin1String(".json"))).value_or(Resident());
}

std::unique_ptr<virtualcards::VirtualCard> cardOf(const Resident &resident, const CardBehaviour &behaviour = {})
{
    return std::make_unique<virtualcards::VirtualCard>(
        resident, virtualcards::TryCounters(resident.triesLeft), behaviour);
}

ReadRequest requestFor(const Resident &resident)
{
    ReadRequest request;
    for (const QChar digit : resident.pin)
        request.pin.append(digit.toLatin1());
    request.mayUseLastTry = true;
    request.cardNumber = resident.residence.cardNumber;
    return request;
}

/// "read", or the word of the error.
QString resultOf(const Outcome<IdentityDocument> &document)
{
    return document ? QStringLiteral("read") : toWord(document.error().code);
}

} // namespace

/// Documents over the real libnfc and a PN532 on a pty, with all that can go wrong there.
class NfcCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm"); }

    void init()
    {
        m_line = std::make_unique<Pn532Line>();
        readers::useNfcReaders({ m_line->connection() });
    }

    void everyShippedCardIsRead_data()
    {
        QTest::addColumn<Resident>("resident");
        const auto all = virtualcards::readResidents(virtualcards::defaultResidentsFolder());
        QVERIFY(all && all->size() >= 20);
        for (const Resident &resident : *all)
            QTest::newRow(qPrintable(resident.id)) << resident;
    }

    void everyShippedCardIsRead()
    {
        QFETCH(Resident, resident);
        place(resident);
        const auto document = readDocument(requestFor(resident));
        QVERIFY(m_line->with([](Pn532 &chip) { return !chip.isFieldOn(); })); // nobody uses the reader any more
        if (resident.triesLeft == 0) {
            QCOMPARE(resultOf(document), toWord(ErrorCode::PinBlocked));
            return;
        }
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().detail));
        QCOMPARE(document->reader, m_line->connection());
        if (resident.residence.cardNumber.isEmpty())
            QCOMPARE(document->name.value_or(QString()), resident.name);
        else
            QVERIFY(document->residence && document->residence->cardNumber == resident.residence.cardNumber);
    }

    void answersInSeveralFramesAreJoined()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        for (const int chunk : { 1, 7, 100, 200 }) {
            m_line->with([chunk](Pn532 &chip) { chip.faults.chunk = chunk; });
            const auto document = readDocument(requestFor(resident));
            QVERIFY(document && document->name == resident.name);
        }
    }

    void aWrongPinCostsOneTry()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        ReadRequest wrong;
        for (const char digit : { '9', '9', '9', '9' })
            wrong.pin.append(digit);
        const auto document = readDocument(std::move(wrong));
        QCOMPARE(resultOf(document), toWord(ErrorCode::PinWrong));
        QCOMPARE(document.error().triesLeft, 2);
        const auto after = readDocument(requestFor(resident));
        QVERIFY(after && after->triesLeft == 2);
    }

    void aCardThatLeavesIsTold_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("command");
        for (const char *id : { "takasaki", "menkyo", "zairyu", "tokubetsu" }) {
            for (const int command : { 1, 2, 3, 5, 6 })
                QTest::addRow("%s during command %d", id, command) << QLatin1String(id).toString() << command;
        }
    }

    void aCardThatLeavesIsTold()
    {
        QFETCH(QString, id);
        QFETCH(int, command);
        const Resident resident = residentOf(id);
        CardBehaviour behaviour;
        behaviour.removeDuring = command;
        place(resident, behaviour);
        QCOMPARE(resultOf(timed(resident)), toWord(ErrorCode::CardRemoved));
    }

    void aStatusOfTheChipIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no answer in time") << 0x01 << ErrorCode::CardRemoved;
        QTest::newRow("wrong checksum") << 0x02 << ErrorCode::CardRemoved;
        QTest::newRow("buffer too small") << 0x07 << ErrorCode::BadAnswer;
        QTest::newRow("no field") << 0x0A << ErrorCode::CardRemoved;
        QTest::newRow("overheated") << 0x0D << ErrorCode::BadAnswer;
        QTest::newRow("wrong context") << 0x27 << ErrorCode::CardRemoved;
        QTest::newRow("card released") << 0x29 << ErrorCode::CardRemoved;
        QTest::newRow("an option that was not asked for") << 0x80 << ErrorCode::BadAnswer;
        QTest::newRow("a number that nobody knows") << 0x3F << ErrorCode::BadAnswer;
    }

    void aStatusOfTheChipIsTold()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        for (const int from : { 1, 3, 5 }) {
            m_line->with([&](Pn532 &chip) {
                chip.faults.exchangeStatus = static_cast<quint8>(status);
                chip.faults.exchangeStatusFrom = from;
            });
            place(resident);
            QCOMPARE(resultOf(timed(resident)), toWord(code));
        }
        m_line->with([](Pn532 &chip) { chip.faults.exchangeStatus.reset(); });
        QVERIFY(timed(resident)); // the reader can be used afterwards
    }

    void noiseOnTheLineHarmsNobody_data()
    {
        QTest::addColumn<QByteArray>("noise");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("syntax error") << QByteArray::fromHex("0000FF01FF7F8100");
        QTest::newRow("another start") << QByteArray::fromHex("AA55AA55AA55AA55");
        QTest::newRow("a wrong length checksum") << QByteArray::fromHex("0000FF0300D541001400");
        QTest::newRow("a wrong checksum") << QByteArray::fromHex("0000FF05FBD54100900000AA");
        QTest::newRow("another command's answer") << QByteArray::fromHex("0000FF02FED5151600");
        QTest::newRow("an answer without status") << QByteArray::fromHex("0000FF02FED541EA00");
        QTest::newRow("a status alone") << QByteArray::fromHex("0000FF03FDD54100EA00");
        QTest::newRow("a frame longer than any") << QByteArray::fromHex("0000FFFFFF04FFFDD541") + QByteArray(1300, 'x');
        QTest::newRow("half a frame") << QByteArray::fromHex("0000FF20E0D54100");
        QTest::newRow("a NACK") << QByteArray::fromHex("0000FFFF0000");
        QTest::newRow("another ACK") << QByteArray::fromHex("0000FF00FF00");
        QTest::newRow("endless data") << QByteArray(4000, '\0');
    }

    void noiseOnTheLineHarmsNobody()
    {
        QFETCH(QByteArray, noise);
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        m_line->with([&noise](Pn532 &chip) {
            chip.faults.hand
                = [noise](quint8 command, const QByteArray &frames) { return command == 0x40 ? noise : frames; };
        });
        // After noise the chip is asked whether the card is still there: what it says to that decides the word.
        const auto document = timed(resident);
        QVERIFY2(!document
                && (document.error().code == ErrorCode::BadAnswer || document.error().code == ErrorCode::CardRemoved),
            qPrintable(resultOf(document)));
        m_line->with([](Pn532 &chip) { chip.faults.hand = {}; });
        QVERIFY(timed(resident));
    }

    void changedBytesHarmNobody()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        quint32 state = 1;
        const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
        int spoiled = 0;
        m_line->with([&](Pn532 &chip) {
            chip.faults.hand = [&](quint8, QByteArray frames) {
                if (next() >> 24 < 24) {
                    ++spoiled;
                    frames[static_cast<qsizetype>((next() >> 16) % frames.size())] = static_cast<char>(next() >> 24);
                }
                return frames;
            };
        });
        for (int i = 0; i < 12; ++i)
            (void)timed(resident);
        m_line->with([](Pn532 &chip) { chip.faults.hand = {}; });
        QVERIFY(spoiled > 10);
        place(resident); // whatever became of its PIN
        QVERIFY(timed(resident));
    }

    void anUnpluggedReaderIsTold()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        const auto channel = readers::openChannel(m_line->connection());
        QVERIFY(channel.has_value());
        const QByteArray select = QByteArray::fromHex("00A4040C0AD3921000310001010408");
        const auto bytes = std::as_bytes(std::span(select.constData(), static_cast<std::size_t>(select.size())));
        QVERIFY((*channel)->transmit(bytes).has_value());
        m_line->unplug();
        QCOMPARE((*channel)->transmit(bytes).error(), readers::LinkFault::NoReader);
        QCOMPARE(resultOf(timed(resident)), toWord(ErrorCode::NoReader));
    }

    void aChipThatFallsSilentIsGivenUp()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        m_line->with([](Pn532 &chip) { chip.faults.dead = true; });
        QCOMPARE(resultOf(timed(resident)), toWord(ErrorCode::NoReader));
    }

    void aForeignCardGetsNothingButTheProbe()
    {
        CardBehaviour behaviour;
        behaviour.fault = CardFault::UnknownCard;
        place(residentOf(QStringLiteral("takasaki")), behaviour);
        QCOMPARE(resultOf(timed(residentOf(QStringLiteral("takasaki")))), toWord(ErrorCode::UnknownCard));
        const QList<QByteArray> commands = m_line->with([](Pn532 &chip) { return chip.commands(); });
        const QList<QByteArray> probe { "00a4040c0ad3921000310001010408", "00a4040c0ad392f000260100000001",
            "00a4040c10a0000002310100000000000000000000", "00a4040c10d392f0004f0200000000000000000000" };
        QList<QByteArray> sent;
        for (const QByteArray &command : commands)
            sent << command.toHex();
        QCOMPARE(sent, probe);
    }

    void cardsOfOtherTypesGetNothing_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("a bank card") << int(Pn532::Type::A) << QByteArray::fromHex("04A1B2C3D4E5F6");
        QTest::newRow("a telephone") << int(Pn532::Type::A) << QByteArray::fromHex("08A1B2C3");
        QTest::newRow("a Suica") << int(Pn532::Type::F) << QByteArray::fromHex("0101A1B2C3D4E5F6");
    }

    void cardsOfOtherTypesGetNothing()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, id);
        m_line->with([&](Pn532 &chip) { chip.placeForeign(static_cast<Pn532::Type>(type), id); });
        QCOMPARE(resultOf(timed(residentOf(QStringLiteral("takasaki")))), toWord(ErrorCode::UnknownCard));
        QVERIFY(m_line->with([](Pn532 &chip) { return chip.commands().isEmpty(); }));
    }

    void anotherOneThatIsReadMeanwhileWaits()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        place(resident);
        auto first = readers::openChannel(m_line->connection());
        QVERIFY(first.has_value());
        QCOMPARE(readers::openChannel(m_line->connection()).error(), readers::LinkFault::Busy);
        first->reset();
        QVERIFY(readers::openChannel(m_line->connection()).has_value());
    }

private:
    void place(const Resident &resident, const CardBehaviour &behaviour = {})
    {
        m_line->with([&](Pn532 &chip) { chip.place(cardOf(resident, behaviour)); });
    }

    static Outcome<IdentityDocument> timed(const Resident &resident)
    {
        QElapsedTimer timer;
        timer.start();
        auto document = readDocument(requestFor(resident));
        if (timer.hasExpired(LongestMs))
            return failure(ErrorCode::Internal, {}, QStringLiteral("took too long"));
        return document;
    }

    std::unique_ptr<Pn532Line> m_line;
};

QTEST_GUILESS_MAIN(NfcCardTest)
#include "NfcCardTest.moc"
