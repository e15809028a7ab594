#include "devices/cards/Apdu.h"
#include "tests/devices/cards/MyNumberReadings.h"
#include "tests/devices/cards/OddCard.h"
#include "tests/devices/cards/ResidenceChannel.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::CardFault;
using virtualcards::CardKind;
using virtualcards::Resident;

namespace {

/// Residence cards with their number, the My Number card without its PIN.
ReadRequest requestFor(const Resident &resident)
{
    ReadRequest request;
    request.trustAnchors = testAnchors();
    if (resident.kind == CardKind::MyNumberCard)
        request.numberB = typed("60040320341234");
    else
        request.cardNumber = resident.residence.cardNumber;
    return request;
}

QString wordOf(const Outcome<IdentityDocument> &document)
{
    return document ? QStringLiteral("read") : toWord(document.error().code);
}

bool isExtended(const QByteArray &command)
{
    return command.size() > 6 && command.at(4) == '\0';
}

constexpr const char *Everyone[] { "zairyu", "zairyu-moved", "zairyu-child", "tokubetsu", "tokubetsu-moved",
    "takasaki" };

} // namespace

/// Residence cards, and the My Number card without its PIN, behind odd readers: followed or refused.
class OddCardsTest : public QObject {
    Q_OBJECT

private slots:
    void oddCardsAreFollowedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<CardFault>("fault");
        QTest::addColumn<QString>("result"); // the error's word; "read": the document
        const auto row = [](const char *name, CardFault fault, const char *result) {
            for (const char *id : Everyone)
                QTest::addRow("%s, %s", name, id) << QByteArray(id) << fault << QString::fromLatin1(result);
        };
        row("nothing odd", CardFault::None, "read");
        row("16 bytes at a time", CardFault::SmallPieces, "read");
        row("6Cxx before each answer", CardFault::WrongLe, "read");
        row("61xx before each answer", CardFault::GetResponse, "read");
        row("6282 at the end of a file", CardFault::EndOfFileWarning, "read");
        row("noise for data", CardFault::GarbageData, "bad-answer");
        row("noise for everything", CardFault::GarbageAnswer, "bad-answer");
        row("no status word", CardFault::ShortAnswer, "bad-answer");
        row("a memory fault at the secret", CardFault::MemoryFault, "bad-answer");
        row("another card", CardFault::UnknownCard, "unknown-card");
    }

    void oddCardsAreFollowedOrRefused()
    {
        QFETCH(QByteArray, id);
        QFETCH(CardFault, fault);
        const Resident &resident = shippedPerson(id.constData());
        ChipChannel card(std::make_unique<OddCard>(resident, fault));
        const auto document = readCard(card, requestFor(resident), {});
        QTEST(wordOf(document), "result");
        if (!document)
            return;
        ChipChannel sound(std::make_unique<OddCard>(resident, CardFault::None));
        auto expected = readCard(sound, requestFor(resident), {});
        QVERIFY(expected.has_value());
        expected->commands = document->commands;
        QCOMPARE(document->genuine, Genuineness::Yes);
        QVERIFY(*document == *expected);
    }

    void withoutExtendedLengthsTheyAreReadInPieces_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("onlyPlain");
        for (const char *id : Everyone) {
            QTest::addRow("plain files, %s", id) << QByteArray(id) << true;
            QTest::addRow("every file, %s", id) << QByteArray(id) << false;
        }
    }

    void withoutExtendedLengthsTheyAreReadInPieces()
    {
        QFETCH(QByteArray, id);
        QFETCH(bool, onlyPlain);
        const Resident &resident = shippedPerson(id.constData());
        ChipChannel card(std::make_unique<OddCard>(resident, CardFault::None));
        card.fault = [onlyPlain](int, const QByteArray &command) -> std::optional<ChipChannel::Reply> {
            const bool secured = command.startsWith('\x08');
            if (isExtended(command) && !(onlyPlain && secured))
                return QByteArray::fromHex("6700");
            return std::nullopt;
        };
        const auto document = readCard(card, requestFor(resident), {});
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        QCOMPARE(document->genuine, Genuineness::Yes);
    }

    /// 6Cxx says a length of one byte; the command keeps its data.
    void anotherLengthFitsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("expected"); // with the length 2A
        QTest::newRow("nothing expected") << QByteArray("00A40000") << QByteArray("00a400002a");
        QTest::newRow("short") << QByteArray("00B0810000") << QByteArray("00b081002a");
        QTest::newRow("data alone") << QByteArray("00A4020C020001") << QByteArray("00a4020c0200012a");
        QTest::newRow("data and length") << QByteArray("08B08100049602000000")
                                         << QByteArray("08b081000496020000"
                                                       "2a");
        QTest::newRow("extended") << QByteArray("00B08100000000") << QByteArray("00b081002a");
        QTest::newRow("extended, data alone")
            << QByteArray("08B0810000000496020000") << QByteArray("08b0810004960200002a");
        QTest::newRow("extended, data and length")
            << QByteArray("08B08100000004960200000000") << QByteArray("08b0810004960200002a");
        const QByteArray much(2 * 300, 'a');
        QTest::newRow("extended, more data than a short command takes") << "802A008000012C" + much + "0000"
                                                                        << "802a008000012c" + much + "002a";
    }

    void anotherLengthFitsEveryForm()
    {
        QFETCH(QByteArray, command);
        QTEST(apdu::withLength(QByteArray::fromHex(command), 0x2A).toHex(), "expected");
    }
};

QTEST_GUILESS_MAIN(OddCardsTest)
#include "OddCardsTest.moc"
