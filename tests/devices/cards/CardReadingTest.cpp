#include "tests/devices/cards/Readings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using readers::LinkFault;

/// What is read from sound, odd and broken cards.
class CardReadingTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheCardSays_data();
    void readsWhatTheCardSays();
    void spendsSixCommandsAndReadsNoByteTooMuch();
    void takesAtMostEightCommandsForTheLongestObject();
    void goesOnWithoutShortIds();
    void readsPersonalNumberOnlyWhenAsked();
    void cardPulledAtAnyCommandIsTold_data();
    void cardPulledAtAnyCommandIsTold();
    void cardResetBeforeThePinIsBegunAnew_data();
    void cardResetBeforeThePinIsBegunAnew();
    void endlessResetsAreGivenUp();
    void badAnswersAreToldWithoutHanging_data();
    void badAnswersAreToldWithoutHanging();
    void oddReadersAreFollowed_data();
    void oddReadersAreFollowed();
    void cancelledReadingSendsNothingMore();
    void unknownCardIsTold();
    void noiseIsNoUnknownCard();
};

void CardReadingTest::readsWhatTheCardSays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("birthDate");
    QTest::addColumn<int>("sex");

    QTest::newRow("a name beyond the basic plane")
        << personA() << QStringLiteral("髙﨑　𠮷之助") << QStringLiteral("東京都見本市架空一丁目２番３号")
        << QStringLiteral("19850403") << int(Sex::Male);
    QTest::newRow("lengths in the 82 form")
        << personB() << QStringLiteral("見本　花子")
        << QStringLiteral(
               "神奈川県見本市例示区架空町二丁目１２３番地４５　サンプル・グランドレジデンス参番館６０７号室")
        << QStringLiteral("20010908") << int(Sex::Female);
    QTest::newRow("filler after the object")
        << personA() + QByteArray(300, '\xFF') << QStringLiteral("髙﨑　𠮷之助")
        << QStringLiteral("東京都見本市架空一丁目２番３号") << QStringLiteral("19850403") << int(Sex::Male);
}

void CardReadingTest::readsWhatTheCardSays()
{
    QFETCH(QByteArray, file);
    PreparedCard card;
    card.basicFour = file;
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(document->kind, DocumentKind::MyNumberCard);
    QTEST(document->name.value_or(QString()), "name");
    QTEST(document->address.value_or(QString()), "address");
    QTEST(document->birthDate.value_or(QString()), "birthDate");
    QTEST(int(document->sex.value_or(Sex::Unknown)), "sex");
    QVERIFY(!document->nameKana);
    QVERIFY(!document->personalNumber);
    QCOMPARE(document->triesLeft, 3);
    QCOMPARE(document->genuine, Genuineness::Unchecked);
    QCOMPARE(card.pinsSent(), 1);
}

void CardReadingTest::spendsSixCommandsAndReadsNoByteTooMuch()
{
    PreparedCard card;
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(document->commands, 6);
    const QList<QByteArray> expected { "00a4040c0ad3921000310001010408", "00a4020c020011", "00200080",
        "002000800431323334", "00b0820005", "00b000055e" };
    QCOMPARE(card.commands.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(card.commands.at(i).toHex(), expected.at(i));
}

void CardReadingTest::takesAtMostEightCommandsForTheLongestObject()
{
    PreparedCard card;
    QByteArray name = QByteArray::fromHex("DF22820180") + QByteArray(384, 'N');
    QByteArray address = QByteArray::fromHex("DF2382014A") + QByteArray(330, 'A');
    card.basicFour = QByteArray::fromHex("FF208202D4") + name + address; // 729 bytes
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(document->name->size(), 384);
    QCOMPARE(document->address->size(), 330);
    QCOMPARE(document->commands, 8);
}

void CardReadingTest::goesOnWithoutShortIds()
{
    PreparedCard card;
    card.takesShortIds = false;
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(*document->birthDate, QStringLiteral("19850403"));
    QCOMPARE(document->commands, 8);
}

void CardReadingTest::readsPersonalNumberOnlyWhenAsked()
{
    PreparedCard card;
    ReadRequest request = requestWith("1234");
    request.wantsPersonalNumber = true;
    const auto document = readFrom(card, std::move(request));
    QVERIFY(document.has_value());
    QCOMPARE(*document->personalNumber, QStringLiteral("987654321093"));
    QCOMPARE(document->commands, 7);

    PreparedCard broken;
    broken.personalNumber = QByteArray::fromHex("FF100C393837363534333231303934FFFF");
    ReadRequest again = requestWith("1234");
    again.wantsPersonalNumber = true;
    QCOMPARE(readFrom(broken, std::move(again)).error().code, ErrorCode::BadAnswer);
}

void CardReadingTest::cardPulledAtAnyCommandIsTold_data()
{
    QTest::addColumn<int>("command");
    for (int command = 1; command <= 7; ++command)
        QTest::addRow("during command %d", command) << command;
}

void CardReadingTest::cardPulledAtAnyCommandIsTold()
{
    QFETCH(int, command);
    PreparedCard card;
    card.fault = failingAt(command, LinkFault::Removed);
    ReadRequest request = requestWith("1234");
    request.wantsPersonalNumber = true;
    const auto document = readFrom(card, std::move(request));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::CardRemoved);
    QCOMPARE(card.commands.size(), command);
    QCOMPARE(card.renewals, 0);
}

void CardReadingTest::cardResetBeforeThePinIsBegunAnew_data()
{
    QTest::addColumn<int>("command");
    for (int command = 1; command <= 3; ++command)
        QTest::addRow("during command %d", command) << command;
}

void CardReadingTest::cardResetBeforeThePinIsBegunAnew()
{
    QFETCH(int, command);
    PreparedCard card;
    card.fault = failingAt(command, LinkFault::Reset);
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(card.renewals, 1);
    QCOMPARE(card.pinsSent(), 1);
    QCOMPARE(document->commands, command + 6);
}

void CardReadingTest::endlessResetsAreGivenUp()
{
    PreparedCard card;
    card.fault = [](int, const QByteArray &) -> std::optional<PreparedCard::Reply> {
        return tl::unexpected(LinkFault::Reset);
    };
    const auto document = readFrom(card);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::CardRemoved);
    QCOMPARE(card.renewals, 3);
    QCOMPARE(card.commands.size(), 4);
}

void CardReadingTest::badAnswersAreToldWithoutHanging_data()
{
    QTest::addColumn<int>("kind"); // 0 = query, 1 = read
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("query without an answer") << 0 << QByteArray("90");
    QTest::newRow("query answered without a counter") << 0 << QByteArray("6300");
    QTest::newRow("query not known") << 0 << QByteArray("6D00");
    QTest::newRow("query always open") << 0 << QByteArray("9000");
    QTest::newRow("query: other length for ever") << 0 << QByteArray("6C00");
    QTest::newRow("read: one byte") << 1 << QByteArray("FF");
    QTest::newRow("read: no data") << 1 << QByteArray("9000");
    QTest::newRow("read: not permitted") << 1 << QByteArray("6982");
    QTest::newRow("read: filler") << 1 << QByteArray("FFFFFFFFFF9000");
    QTest::newRow("read: zeros") << 1 << QByteArray("00000000009000");
    QTest::newRow("read: an object of another kind") << 1 << QByteArray("FF3003DF319000");
    QTest::newRow("read: more than was asked for") << 1 << QByteArray("FF2060DF21089000");
    QTest::newRow("read: an endless object") << 1 << QByteArray("FF2082FFFF9000");
    QTest::newRow("read: an object of impossible size") << 1 << QByteArray("FF20837FFF9000");
    QTest::newRow("read: one byte for ever") << 1 << QByteArray("FF9000");
    QTest::newRow("read: damaged data") << 1 << QByteArray("FF2060DF216281");
    QTest::newRow("read: more data waits for ever") << 1 << QByteArray("FF61FF");
    QTest::newRow("read: other length for ever") << 1 << QByteArray("6C05");
    QTest::newRow("read: past the end at once") << 1 << QByteArray("6B00");
    QTest::newRow("read: end of file with nothing") << 1 << QByteArray("6282");
}

void CardReadingTest::badAnswersAreToldWithoutHanging()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, answer);
    PreparedCard card;
    card.fault = answering(kind == 0 ? isQuery : isRead, answer.constData());
    const auto document = readFrom(card);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::BadAnswer);
    QVERIFY(card.pinsSent() <= 1);
    QVERIFY(card.commands.size() <= 1024);
}

void CardReadingTest::oddReadersAreFollowed_data()
{
    QTest::addColumn<int>("longestRead");
    QTest::addColumn<bool>("tellsLength"); // 6Cxx first
    QTest::addColumn<bool>("tellsMore"); // 61xx first

    QTest::newRow("64 bytes at a time") << 64 << false << false;
    QTest::newRow("one byte at a time") << 1 << false << false;
    QTest::newRow("3 bytes at a time: the header in pieces") << 3 << false << false;
    QTest::newRow("6Cxx before each answer") << 256 << true << false;
    QTest::newRow("61xx before each answer") << 256 << false << true;
}

void CardReadingTest::oddReadersAreFollowed()
{
    QFETCH(int, longestRead);
    QFETCH(bool, tellsLength);
    QFETCH(bool, tellsMore);
    PreparedCard card;
    card.longestRead = longestRead;
    QByteArray kept;
    bool told = false;
    card.fault = [&](int, const QByteArray &command) -> std::optional<PreparedCard::Reply> {
        if (tellsLength && isRead(command)) {
            told = !told;
            if (told)
                return QByteArray("\x6C").append(command.back());
        }
        if (tellsMore && isRead(command)) {
            const int offset = static_cast<quint8>(command.at(2)) & 0x80 ? 0 : command.at(3);
            kept = personA().mid(offset, static_cast<quint8>(command.back()));
            return QByteArray("\x61").append(static_cast<char>(kept.size()));
        }
        if (static_cast<quint8>(command.at(1)) == 0xC0)
            return kept + QByteArray::fromHex("9000");
        return std::nullopt;
    };
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(*document->name, QStringLiteral("髙﨑　𠮷之助"));
    QCOMPARE(card.pinsSent(), 1);
}

void CardReadingTest::cancelledReadingSendsNothingMore()
{
    for (int allowed = 0; allowed < 6; ++allowed) {
        PreparedCard card;
        card.basicFour = personA();
        const ReadRequest request = requestWith("1234");
        const auto document = readCard(card, request, [&] { return card.commands.size() >= allowed; });
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
        QCOMPARE(card.commands.size(), allowed);
    }
}

void CardReadingTest::unknownCardIsTold()
{
    PreparedCard card;
    card.isMyNumberCard = false;
    const auto document = readFrom(card);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::UnknownCard);
    QCOMPARE(card.commands.size(), 4);
    QVERIFY(!card.resetsOnClose);
}

void CardReadingTest::noiseIsNoUnknownCard()
{
    for (const char *noise : { "1F9B20", "FFFF", "0000", "90" }) {
        PreparedCard card;
        card.fault = [noise](int, const QByteArray &) -> std::optional<PreparedCard::Reply> { return bytes(noise); };
        const auto document = readFrom(card);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, ErrorCode::BadAnswer);
        QCOMPARE(card.commands.size(), 1);
    }
}

QTEST_GUILESS_MAIN(CardReadingTest)
#include "CardReadingTest.moc"
