#include "devices/cards/ReadDocument.h"
#include "devices/readers/ReaderList.h"
#include "tests/integration/CardOnVpcd.h"
#include "tests/integration/OtherProgram.h"
#include "tests/integration/PcscService.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace std::chrono_literals;
using integration::CardOnVpcd;
using integration::OtherProgram;
using integration::PcscService;

namespace {

ReadRequest requestWith(const char *pin, bool mayUseLastTry = false)
{
    ReadRequest request;
    for (const char *digit = pin; *digit; ++digit)
        request.pin.append(*digit);
    request.mayUseLastTry = mayUseLastTry;
    return request;
}

Outcome<IdentityDocument> read(const char *pin = "1234", bool mayUseLastTry = false)
{
    return readDocument(requestWith(pin, mayUseLastTry));
}

} // namespace

/// Readers and cards behind the real PC/SC service: everything that happens to them at a counter.
class ReaderFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsThroughTheRealService_data();
    void readsThroughTheRealService();
    void readerThatIsNamedIsTaken();
    void cardPulledDuringAnyCommandIsTold_data();
    void cardPulledDuringAnyCommandIsTold();
    void everyWrongPinIsCounted();
    void cardIsClosedAfterTheReading();
    void deskFollowsServiceReaderAndCard();
    void deskTellsWhatItCannotRead_data();
    void deskTellsWhatItCannotRead();
    void deskReadsAndShowsTheTriesThatAreLeft();
    void cardHeldByAnotherProgramIsBusyThenReady_data();
    void cardHeldByAnotherProgramIsBusyThenReady();
    void cardResetByAnotherProgramIsReadAllTheSame();
    void serviceKilledDuringAReadingIsTold();
    void cancelAnswersAtOnceWithASlowCard();
    void idleDeskEndsAtOnce();
    void destroyedDeskWaitsForOneCommandAtMost();

private:
    void put(CardOnVpcd &card);

    PcscService m_service;
};

void ReaderFaultsTest::init()
{
    QVERIFY(m_service.start());
}

void ReaderFaultsTest::cleanup()
{
    m_service.kill();
}

void ReaderFaultsTest::put(CardOnVpcd &card)
{
    if (card.card.basicFour.isEmpty())
        card.card.basicFour = cards::test::personA();
    card.put();
    QVERIFY(integration::waitUntil(integration::cardLies));
}

void ReaderFaultsTest::readsThroughTheRealService_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("a short object") << cards::test::personA() << QStringLiteral("髙﨑　𠮷之助");
    QTest::newRow("a long address") << cards::test::personB() << QStringLiteral("見本　花子");
}

void ReaderFaultsTest::readsThroughTheRealService()
{
    QFETCH(QByteArray, file);
    CardOnVpcd card;
    card.card.basicFour = file;
    put(card);
    const auto document = read();
    QVERIFY2(document.has_value(), qPrintable(document ? QString() : toWord(document.error().code)));
    QTEST(document->name.value_or(QString()), "name");
    QCOMPARE(document->triesLeft, 3);
    QCOMPARE(document->reader, readers::listReaders()->first().name);
    QVERIFY(document->commands <= 8);
    QVERIFY(document->elapsedMs > 0);
    card.take();
    QCOMPARE(card.card.commands.size(), document->commands);
}

void ReaderFaultsTest::readerThatIsNamedIsTaken()
{
    CardOnVpcd card;
    put(card);
    const auto all = readers::listReaders();
    QVERIFY(all && all->size() == 2);
    ReadRequest first = requestWith("1234");
    first.reader = all->first().name;
    QVERIFY(readDocument(std::move(first)).has_value());
    ReadRequest empty = requestWith("1234");
    empty.reader = all->last().name;
    QCOMPARE(readDocument(std::move(empty)).error().code, ErrorCode::NoCard);
    ReadRequest absent = requestWith("1234");
    absent.reader = QStringLiteral("No such reader");
    QCOMPARE(readDocument(std::move(absent)).error().code, ErrorCode::NoReader);
}

void ReaderFaultsTest::cardPulledDuringAnyCommandIsTold_data()
{
    QTest::addColumn<int>("command");
    for (int command = 1; command <= 6; ++command)
        QTest::addRow("during command %d", command) << command;
}

void ReaderFaultsTest::cardPulledDuringAnyCommandIsTold()
{
    QFETCH(int, command);
    QCOMPARE(read().error().code, ErrorCode::NoCard);
    CardOnVpcd card;
    card.pulledInstead = command;
    put(card);
    const auto document = read();
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::CardRemoved);
    QVERIFY(!document.error().message.isEmpty());
    card.take();
    QCOMPARE(card.card.pinsSent(), command > 4 ? 1 : 0);
    card.pulledInstead = 0;
    put(card);
    QVERIFY(read().has_value());
}

void ReaderFaultsTest::everyWrongPinIsCounted()
{
    CardOnVpcd card;
    put(card);
    QCOMPARE(read("12345").error().code, ErrorCode::PinForm);
    for (int left = 2; left >= 1; --left) {
        const auto wrong = read("9999");
        QCOMPARE(wrong.error().code, ErrorCode::PinWrong);
        QCOMPARE(wrong.error().triesLeft.value_or(-1), left);
    }
    QCOMPARE(read().error().code, ErrorCode::LastTry);
    QCOMPARE(read("9999", true).error().code, ErrorCode::PinBlocked);
    QCOMPARE(read("1234", true).error().code, ErrorCode::PinBlocked);
    card.take();
    QCOMPARE(card.card.pinsSent(), 3);
}

void ReaderFaultsTest::cardIsClosedAfterTheReading()
{
    CardOnVpcd card;
    put(card);
    QVERIFY(read().has_value());
    OtherProgram other;
    QVERIFY(other.connect(OtherProgram::Sharing::Shared));
    QCOMPARE(other.transmit("00A4040C0AD3921000310001010408"), QByteArray("9000"));
    QCOMPARE(other.transmit("00B0820005"), QByteArray("6982"));
}

void ReaderFaultsTest::deskFollowsServiceReaderAndCard()
{
    m_service.kill();
    CardDesk desk;
    desk.start();
    QTRY_COMPARE(desk.status().state, DeskState::NoService);
    QVERIFY(m_service.start(PcscService::Readers::None));
    QTRY_COMPARE(desk.status().state, DeskState::NoReader);
    m_service.kill();
    QTRY_COMPARE(desk.status().state, DeskState::NoService);
    QVERIFY(m_service.start());
    QTRY_COMPARE(desk.status().state, DeskState::Empty);
    QVERIFY(!desk.status().reader.isEmpty());

    QList<DeskState> states;
    connect(&desk, &CardDesk::statusChanged, this, [&](const DeskStatus &status) { states << status.state; });
    CardOnVpcd card;
    put(card);
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    QCOMPARE(states, (QList { DeskState::Looking, DeskState::Ready }));
    QCOMPARE(desk.status().kind, DocumentKind::MyNumberCard);
    QCOMPARE(desk.status().triesLeft, 3);
    m_service.kill();
    QTRY_COMPARE(desk.status().state, DeskState::NoService);
    QVERIFY(m_service.start()); // the card still lies there
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    card.take();
    QTRY_COMPARE(desk.status().state, DeskState::Empty);
    put(card);
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
}

void ReaderFaultsTest::deskTellsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<bool>("isMyNumberCard");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("code");
    QTest::newRow("a card of another kind")
        << CardOnVpcd().atr << false << int(DeskState::UnknownCard) << int(ErrorCode::UnknownCard);
    QTest::newRow("a chip that answers the reset with nonsense")
        << QByteArray::fromHex("00FF") << true << int(DeskState::Mute) << int(ErrorCode::BadAnswer);
}

void ReaderFaultsTest::deskTellsWhatItCannotRead()
{
    QFETCH(QByteArray, atr);
    QFETCH(bool, isMyNumberCard);
    QFETCH(int, state);
    CardDesk desk;
    desk.start();
    CardOnVpcd card;
    card.atr = atr;
    card.card.isMyNumberCard = isMyNumberCard;
    put(card);
    QTRY_COMPARE(int(desk.status().state), state);
    QTEST(int(read().error().code), "code");
    card.take();
    QTRY_COMPARE(desk.status().state, DeskState::Empty);
}

void ReaderFaultsTest::deskReadsAndShowsTheTriesThatAreLeft()
{
    QList<DeskState> states; // outlives the card, whose going is told as well
    CardDesk desk;
    desk.start();
    CardOnVpcd card;
    put(card);
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    connect(&desk, &CardDesk::statusChanged, this, [&](const DeskStatus &status) { states << status.state; });

    auto wrong = desk.read(requestWith("9999"));
    QTRY_VERIFY(wrong.isFinished());
    QCOMPARE(wrong.result().error().code, ErrorCode::PinWrong);
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    QCOMPARE(desk.status().triesLeft, 2);

    auto right = desk.read(requestWith("1234"));
    QTRY_VERIFY(right.isFinished());
    QCOMPARE(right.result()->triesLeft, 2);
    QTRY_COMPARE(desk.status().triesLeft, 3);
    QCOMPARE(states, (QList { DeskState::Reading, DeskState::Ready, DeskState::Reading, DeskState::Ready }));
}

void ReaderFaultsTest::cardHeldByAnotherProgramIsBusyThenReady_data()
{
    QTest::addColumn<bool>("exclusively");
    QTest::newRow("exclusively") << true;
    QTest::newRow("in a transaction") << false;
}

void ReaderFaultsTest::cardHeldByAnotherProgramIsBusyThenReady()
{
    QFETCH(bool, exclusively);
    CardOnVpcd card;
    put(card);
    OtherProgram other;
    QVERIFY(other.connect(exclusively ? OtherProgram::Sharing::Exclusive : OtherProgram::Sharing::Transaction));
    CardDesk desk;
    desk.start();
    QTRY_COMPARE(desk.status().state, DeskState::Busy);
    QCOMPARE(read().error().code, ErrorCode::ReaderBusy);
    other.disconnect();
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    QVERIFY(read().has_value());
}

void ReaderFaultsTest::cardResetByAnotherProgramIsReadAllTheSame()
{
    CardOnVpcd card;
    put(card);
    CardDesk desk;
    desk.start();
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    OtherProgram other;
    QVERIFY(other.connect(OtherProgram::Sharing::Shared));
    other.disconnectWithReset();
    auto future = desk.read(requestWith("1234"));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
}

void ReaderFaultsTest::serviceKilledDuringAReadingIsTold()
{
    CardOnVpcd card;
    card.delay = 300ms;
    put(card);
    CardDesk desk;
    desk.start();
    QTRY_COMPARE(desk.status().state, DeskState::Ready);
    auto future = desk.read(requestWith("1234"));
    QTRY_COMPARE(desk.status().state, DeskState::Reading);
    m_service.kill();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::NoService);
    QVERIFY(m_service.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, 20000);
}

void ReaderFaultsTest::cancelAnswersAtOnceWithASlowCard()
{
    CardOnVpcd card;
    card.delay = 1500ms;
    put(card);
    CardDesk desk;
    desk.start();
    QTRY_COMPARE(desk.status().state, DeskState::Looking);
    auto future = desk.read(requestWith("1234"));
    QTRY_COMPARE(desk.status().state, DeskState::Reading);
    desk.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    card.take();
    QCOMPARE(card.card.pinsSent(), 0);
}

void ReaderFaultsTest::idleDeskEndsAtOnce()
{
    auto desk = std::make_unique<CardDesk>();
    desk->start();
    QTRY_COMPARE(desk->status().state, DeskState::Empty);
    QElapsedTimer timer;
    timer.start();
    desk.reset();
    QVERIFY(timer.elapsed() < 500); // its longest wait for the service is twice as long
}

void ReaderFaultsTest::destroyedDeskWaitsForOneCommandAtMost()
{
    CardOnVpcd card;
    card.delay = 60s; // a card that hangs
    put(card);
    auto desk = std::make_unique<CardDesk>();
    desk->start();
    QTRY_COMPARE(desk->status().state, DeskState::Looking);
    QElapsedTimer timer;
    timer.start();
    desk.reset();
    QVERIFY2(timer.elapsed() < 10000, "the window would hang when it is closed");
}

QTEST_GUILESS_MAIN(ReaderFaultsTest)
#include "ReaderFaultsTest.moc"
