#include "devices/cards/DeskWorker.h"
#include "devices/cards/ReadDocument.h"
#include "devices/readers/ReaderList.h"
#include "devices/readers/ReaderWatcher.h"
#include "devices/virtual/VirtualReader.h"
#include "tests/integration/OtherProgram.h"
#include "tests/integration/PrivateService.h"
#include "tests/integration/RawReader.h"
#include "tests/integration/ShippedCards.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace std::chrono_literals;
using integration::OtherProgram;
using integration::PrivateService;
using integration::takasakiCard;
using virtualcards::CardBehaviour;
using virtualcards::CardFault;
using virtualcards::RawReader;
using virtualcards::VirtualReader;

namespace {

constexpr int PatienceMs = 20'000;
const virtualcards::VpcdAddress SecondSlot { QStringLiteral("127.0.0.1"), 35964 };

CardBehaviour faulty(CardFault fault)
{
    CardBehaviour behaviour;
    behaviour.fault = fault;
    return behaviour;
}

CardBehaviour slow(std::chrono::milliseconds each)
{
    CardBehaviour behaviour;
    behaviour.delayPerCommand = each;
    return behaviour;
}

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
    void readsThroughTheRealService();
    void readerThatIsNamedIsTaken();
    void cardPulledDuringAnyCommandIsTold_data();
    void cardPulledDuringAnyCommandIsTold();
    void anotherCardIsReadAfterOneWasPulled_data();
    void anotherCardIsReadAfterOneWasPulled();
    void everyWrongPinIsCounted();
    void cardIsClosedAfterTheReading();
    void deskFollowsServiceReaderAndCard();
    void cardExchangedWhileTheServiceWasAwayIsLookedAt();
    void cardOfANewServiceIsAnotherVisit();
    void deskTellsWhatItCannotRead_data();
    void deskTellsWhatItCannotRead();
    void deskTakesTheReaderWithTheDocument_data();
    void deskTakesTheReaderWithTheDocument();
    void deskKeepsToTheReaderThatIsSet();
    void cardOnAnotherReaderDoesNotPushTheFirstAway();
    void exchangedCardNeverGetsThePin_data();
    void exchangedCardNeverGetsThePin();
    void cardThatDropsOutOfEveryLookIsToldAsMute();
    void deskReadsAndShowsTheTriesThatAreLeft();
    void cardHeldByAnotherProgramIsBusyThenReady_data();
    void cardHeldByAnotherProgramIsBusyThenReady();
    void cardResetByAnotherProgramIsReadAllTheSame();
    void serviceKilledDuringAReadingIsTold();
    void cancelAnswersAtOnceWithASlowCard();
    void idleDeskEndsAtOnce();
    void destroyedDeskWaitsForOneCommandAtMost();

private:
    /// Lays 髙﨑's card on the first reader; true when the service has given it power.
    bool put(VirtualReader &slot, const CardBehaviour &behaviour = {});

    PrivateService m_service;
    RawReader m_raw;
};

/// A new service: the one before would first have to notice that a card has left and to switch its reader off.
void ReaderFaultsTest::init()
{
    QVERIFY(m_service.stop());
    QVERIFY(m_service.start());
    QTRY_VERIFY_WITH_TIMEOUT(m_raw.isEmpty(), PatienceMs);
}

bool ReaderFaultsTest::put(VirtualReader &slot, const CardBehaviour &behaviour)
{
    slot.insert(takasakiCard(behaviour));
    return QTest::qWaitFor([this] { return m_raw.hasCard(); }, PatienceMs);
}

void ReaderFaultsTest::readsThroughTheRealService()
{
    VirtualReader slot;
    const QSignalSpy commands(&slot, &VirtualReader::commandReceived);
    QVERIFY(put(slot));
    const auto document = read();
    QVERIFY2(document.has_value(), qPrintable(document ? QString() : toWord(document.error().code)));
    QCOMPARE(document->name.value_or(QString()), QStringLiteral("髙﨑　𠮷之助"));
    QCOMPARE(document->triesLeft, 3);
    QCOMPARE(document->reader, readers::listReaders()->first().name);
    QVERIFY(document->commands <= 8);
    QVERIFY(document->elapsedMs > 0);
    QTRY_COMPARE(commands.size(), document->commands);
}

void ReaderFaultsTest::readerThatIsNamedIsTaken()
{
    VirtualReader slot;
    QVERIFY(put(slot));
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
    QTest::addColumn<bool>("during");
    QTest::addColumn<int>("command");
    for (int command = 1; command <= 6; ++command)
        QTest::addRow("during command %d", command) << true << command;
    for (int command = 1; command <= 5; ++command)
        QTest::addRow("between commands %d and %d", command, command + 1) << false << command;
}

void ReaderFaultsTest::cardPulledDuringAnyCommandIsTold()
{
    QFETCH(bool, during);
    QFETCH(int, command);
    CardBehaviour pulled;
    (during ? pulled.removeDuring : pulled.removeAfter) = command;
    VirtualReader slot;
    const QSignalSpy commands(&slot, &VirtualReader::commandReceived);
    QVERIFY(put(slot, pulled));
    const auto document = read();
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::CardRemoved);
    QVERIFY(!document.error().message.isEmpty());
    QTRY_COMPARE(slot.placement(), virtualcards::Placement::Away);
    QCOMPARE(commands.size(), command);
}

void ReaderFaultsTest::anotherCardIsReadAfterOneWasPulled_data()
{
    QTest::addColumn<int>("command");
    QTest::newRow("before the PIN was sent") << 3;
    QTest::newRow("with the PIN verified") << 6;
}

void ReaderFaultsTest::anotherCardIsReadAfterOneWasPulled()
{
    QFETCH(int, command);
    CardBehaviour pulled;
    pulled.removeDuring = command;
    VirtualReader slot;
    QVERIFY(put(slot, pulled));
    QCOMPARE(read().error().code, ErrorCode::CardRemoved);
    QTRY_VERIFY_WITH_TIMEOUT(m_raw.isEmpty(), PatienceMs);
    QVERIFY(put(slot));
    QVERIFY(read().has_value());
}

void ReaderFaultsTest::everyWrongPinIsCounted()
{
    VirtualReader slot;
    QCOMPARE(read().error().code, ErrorCode::NoCard);
    QVERIFY(put(slot));
    QCOMPARE(read("12345").error().code, ErrorCode::PinForm);
    for (int left = 2; left >= 1; --left) {
        const auto wrong = read("9999");
        QCOMPARE(wrong.error().code, ErrorCode::PinWrong);
        QCOMPARE(wrong.error().triesLeft.value_or(-1), left);
    }
    QCOMPARE(read().error().code, ErrorCode::LastTry);
    QCOMPARE(read("9999", true).error().code, ErrorCode::PinBlocked);
    QCOMPARE(read("1234", true).error().code, ErrorCode::PinBlocked);
}

void ReaderFaultsTest::cardIsClosedAfterTheReading()
{
    VirtualReader slot;
    QVERIFY(put(slot));
    QVERIFY(read().has_value());
    OtherProgram other;
    QVERIFY(other.connect(OtherProgram::Sharing::Shared));
    QCOMPARE(other.transmit("00A4040C0AD3921000310001010408"), QByteArray("9000"));
    QCOMPARE(other.transmit("00B0820005"), QByteArray("6982"));
}

void ReaderFaultsTest::deskFollowsServiceReaderAndCard()
{
    QVERIFY(m_service.stop());
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::NoService, PatienceMs);
    QVERIFY(m_service.startWithoutReader());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::NoReader, PatienceMs);
    QVERIFY(m_service.stop());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::NoService, PatienceMs);
    QVERIFY(m_service.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Empty, PatienceMs);
    QVERIFY(!desk.status().reader.isEmpty());

    QList<DeskState> states;
    const auto following
        = connect(&desk, &CardDesk::statusChanged, this, [&](const DeskStatus &status) { states << status.state; });
    VirtualReader slot;
    QVERIFY(put(slot));
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    disconnect(following);
    QCOMPARE(states, (QList { DeskState::Looking, DeskState::Ready }));
    QCOMPARE(desk.status().kind, DocumentKind::MyNumberCard);
    QCOMPARE(desk.status().triesLeft, 3);
    QVERIFY(m_service.stop());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::NoService, PatienceMs);
    QVERIFY(m_service.start()); // the card still lies there
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    slot.remove();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Empty, PatienceMs);
    QVERIFY(put(slot));
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
}

void ReaderFaultsTest::cardExchangedWhileTheServiceWasAwayIsLookedAt()
{
    VirtualReader slot;
    QVERIFY(put(slot));
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QVERIFY(m_service.stop());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::NoService, PatienceMs);
    const auto blocked = integration::shippedResident(QStringLiteral("blocked"));
    slot.insert(std::make_unique<virtualcards::VirtualCard>(blocked, virtualcards::TryCounters(0)));
    QVERIFY(m_service.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QCOMPARE(desk.status().triesLeft, 0);
}

/// The service counts its cards from nothing again: what was known of the first card must not pass for the second.
void ReaderFaultsTest::cardOfANewServiceIsAnotherVisit()
{
    std::mutex mutex;
    readers::ReaderSnapshot last;
    const readers::ReaderWatcher watcher([&](const readers::ReaderSnapshot &now) {
        const std::scoped_lock lock(mutex);
        last = now;
    });
    const auto visits = [&]() -> quint64 { // of the card on the first reader; 0 without a card
        const std::scoped_lock lock(mutex);
        const bool lies = !last.readers.isEmpty() && last.readers.first().info.cardPresent;
        return lies ? last.readers.first().visits : 0;
    };
    VirtualReader slot;
    QVERIFY(put(slot));
    QTRY_VERIFY_WITH_TIMEOUT(visits() > 0, PatienceMs);
    const quint64 before = visits();
    QVERIFY(m_service.stop());
    QTRY_COMPARE_WITH_TIMEOUT(visits(), quint64(0), PatienceMs);
    QVERIFY(m_service.start());
    QTRY_VERIFY_WITH_TIMEOUT(visits() > 0, PatienceMs);
    QVERIFY(visits() != before);
}

void ReaderFaultsTest::deskTellsWhatItCannotRead_data()
{
    QTest::addColumn<CardBehaviour>("behaviour");
    QTest::addColumn<DeskState>("state");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a card of another kind")
        << faulty(CardFault::UnknownCard) << DeskState::UnknownCard << ErrorCode::UnknownCard;
    QTest::newRow("a chip that answers commands with noise")
        << faulty(CardFault::GarbageAnswer) << DeskState::Mute << ErrorCode::BadAnswer;
    QTest::newRow("a chip whose answers have no status word")
        << faulty(CardFault::ShortAnswer) << DeskState::Mute << ErrorCode::BadAnswer;
    CardBehaviour nonsense;
    nonsense.atr = QByteArray::fromHex("00FF");
    QTest::newRow("a chip that answers the reset with nonsense") << nonsense << DeskState::Mute << ErrorCode::BadAnswer;
}

void ReaderFaultsTest::deskTellsWhatItCannotRead()
{
    QFETCH(CardBehaviour, behaviour);
    QFETCH(DeskState, state);
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Empty, PatienceMs);
    VirtualReader slot;
    slot.insert(takasakiCard(behaviour));
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, state, PatienceMs);
    QTEST(read().error().code, "code");
    QCOMPARE(desk.status().state, state);
    slot.remove();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Empty, PatienceMs);
}

void ReaderFaultsTest::deskTakesTheReaderWithTheDocument_data()
{
    QTest::addColumn<bool>("taken");
    QTest::addColumn<CardBehaviour>("first");
    QTest::newRow("the other one is empty") << false << CardBehaviour();
    QTest::newRow("the other one holds a card of another kind") << true << faulty(CardFault::UnknownCard);
    CardBehaviour nonsense;
    nonsense.atr = QByteArray::fromHex("00FF");
    QTest::newRow("the other one holds a chip that does not answer") << true << nonsense;
}

void ReaderFaultsTest::deskTakesTheReaderWithTheDocument()
{
    QFETCH(bool, taken);
    QFETCH(CardBehaviour, first);
    CardDesk desk;
    desk.start();
    VirtualReader other;
    if (taken)
        other.insert(takasakiCard(first));
    VirtualReader slot(SecondSlot);
    slot.insert(takasakiCard());
    const QString second = readers::listReaders()->last().name;
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QCOMPARE(desk.status().reader, second);
    auto future = desk.read(requestWith("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->reader, second);
}

void ReaderFaultsTest::deskKeepsToTheReaderThatIsSet()
{
    VirtualReader other;
    QVERIFY(put(other));
    CardDesk desk(readers::listReaders()->last().name);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Empty, PatienceMs);
    auto future = desk.read(requestWith("9999"));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
    QCOMPARE(future.result().error().code, ErrorCode::NoCard);
    QCOMPARE(desk.status().state, DeskState::Empty);
    VirtualReader slot(SecondSlot);
    slot.insert(takasakiCard());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    auto second = desk.read(requestWith("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), PatienceMs);
    QCOMPARE(second.result()->reader, readers::listReaders()->last().name);

    CardDesk lost(QStringLiteral("No such reader"));
    lost.start();
    QTRY_COMPARE_WITH_TIMEOUT(lost.status().state, DeskState::NoReader, PatienceMs);
}

void ReaderFaultsTest::cardOnAnotherReaderDoesNotPushTheFirstAway()
{
    CardDesk desk;
    desk.start();
    VirtualReader slot(SecondSlot);
    slot.insert(takasakiCard());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    const DeskStatus visitor = desk.status();
    VirtualReader other; // stands first in the list
    const QSignalSpy commands(&other, &VirtualReader::commandReceived);
    QVERIFY(put(other));
    QTRY_VERIFY_WITH_TIMEOUT(commands.size() >= 3, PatienceMs); // it was looked at
    auto future = desk.read(requestWith("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QCOMPARE(desk.status().reader, visitor.reader);
    QCOMPARE(desk.status().visit, visitor.visit);
    slot.remove();
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.status().state == DeskState::Ready && desk.status().reader != visitor.reader, PatienceMs);
    QVERIFY(desk.status().visit != visitor.visit);
}

void ReaderFaultsTest::exchangedCardNeverGetsThePin_data()
{
    QTest::addColumn<bool>("throughTheDesk");
    QTest::newRow("asked of the desk") << true;
    QTest::newRow("asked of the reader itself") << false;
}

void ReaderFaultsTest::exchangedCardNeverGetsThePin()
{
    QFETCH(bool, throughTheDesk);
    VirtualReader slot;
    QVERIFY(put(slot));
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    const auto asked = [placed = desk.status()] { // as the digits were typed for the first card
        ReadRequest request = requestWith("9999", true);
        request.reader = placed.reader;
        request.visit = placed.visit;
        return request;
    };
    slot.remove();
    QTRY_VERIFY_WITH_TIMEOUT(m_raw.isEmpty(), PatienceMs);
    QVERIFY(put(slot));
    if (throughTheDesk) {
        auto future = desk.read(asked());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
        QCOMPARE(future.result().error().code, ErrorCode::CardRemoved);
        QVERIFY(!future.result().error().message.isEmpty());
    } else {
        // Only when the desk has looked: of two that open the same card at once one is told that it is busy.
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.status().state == DeskState::Ready && desk.status().visit != asked().visit, PatienceMs);
        QCOMPARE(readDocument(asked()).error().code, ErrorCode::CardRemoved);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QCOMPARE(desk.status().triesLeft, 3);
    ReadRequest right = requestWith("1234");
    right.reader = desk.status().reader;
    right.visit = desk.status().visit;
    auto future = desk.read(std::move(right));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
    QVERIFY(future.result().has_value());
}

/// The service sees the card all the time, so that nothing but the desk itself can look again.
void ReaderFaultsTest::cardThatDropsOutOfEveryLookIsToldAsMute()
{
    std::mutex mutex;
    QList<DeskState> states;
    std::atomic_int looks = 0;
    const auto told = [&] {
        const std::scoped_lock lock(mutex);
        return states;
    };
    VirtualReader slot;
    QVERIFY(put(slot));
    const auto worker = std::make_shared<DeskWorker>(
        QString(),
        [&](const DeskStatus &status) {
            const std::scoped_lock lock(mutex);
            states << status.state;
        },
        [](const std::shared_ptr<ReadJob> &, const Outcome<IdentityDocument> &) {},
        [&looks](const QString &, quint64) -> readers::Linked<std::unique_ptr<readers::CardChannel>> {
            ++looks;
            return tl::unexpected(readers::LinkFault::Removed);
        });
    worker->start();
    QTRY_COMPARE_WITH_TIMEOUT(told(), (QList { DeskState::Looking, DeskState::Mute }), PatienceMs);
    QVERIFY(looks > 1);
    slot.remove();
    QTRY_COMPARE_WITH_TIMEOUT(told().last(), DeskState::Empty, PatienceMs);
    worker->stop();
    worker->detach();
}

void ReaderFaultsTest::deskReadsAndShowsTheTriesThatAreLeft()
{
    QList<DeskState> states; // outlives the card, whose going is told as well
    CardDesk desk;
    desk.start();
    VirtualReader slot;
    QVERIFY(put(slot));
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    connect(&desk, &CardDesk::statusChanged, this, [&](const DeskStatus &status) { states << status.state; });

    auto wrong = desk.read(requestWith("9999"));
    QTRY_VERIFY_WITH_TIMEOUT(wrong.isFinished(), PatienceMs);
    QCOMPARE(wrong.result().error().code, ErrorCode::PinWrong);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QCOMPARE(desk.status().triesLeft, 2);

    auto right = desk.read(requestWith("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(right.isFinished(), PatienceMs);
    QCOMPARE(right.result()->triesLeft, 2);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().triesLeft, 3, PatienceMs);
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
    VirtualReader slot;
    QVERIFY(put(slot));
    OtherProgram other;
    QVERIFY(other.connect(exclusively ? OtherProgram::Sharing::Exclusive : OtherProgram::Sharing::Transaction));
    CardDesk desk;
    desk.start();
    QCOMPARE(read().error().code, ErrorCode::ReaderBusy); // both wait at the same time
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Busy, PatienceMs);
    other.disconnect();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QVERIFY(read().has_value());
}

void ReaderFaultsTest::cardResetByAnotherProgramIsReadAllTheSame()
{
    VirtualReader slot;
    QVERIFY(put(slot));
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    OtherProgram other;
    QVERIFY(other.connect(OtherProgram::Sharing::Shared));
    other.disconnectWithReset();
    auto future = desk.read(requestWith("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
    QVERIFY(future.result().has_value());
}

void ReaderFaultsTest::serviceKilledDuringAReadingIsTold()
{
    VirtualReader slot;
    QVERIFY(put(slot, slow(300ms)));
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    auto future = desk.read(requestWith("1234"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Reading, PatienceMs);
    QVERIFY(m_service.stop());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), PatienceMs);
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::NoService);
    QVERIFY(m_service.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
}

void ReaderFaultsTest::cancelAnswersAtOnceWithASlowCard()
{
    VirtualReader slot;
    QVERIFY(put(slot, slow(400ms)));
    CardDesk desk;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Looking, PatienceMs);
    auto future = desk.read(requestWith("9999"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Reading, PatienceMs);
    desk.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, PatienceMs);
    QCOMPARE(desk.status().triesLeft, 3); // the PIN was not sent any more
}

void ReaderFaultsTest::idleDeskEndsAtOnce()
{
    auto desk = std::make_unique<CardDesk>();
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, DeskState::Empty, PatienceMs);
    QElapsedTimer timer;
    timer.start();
    desk.reset();
    QVERIFY(timer.elapsed() < 900); // its longest wait for the service is a second
}

void ReaderFaultsTest::destroyedDeskWaitsForOneCommandAtMost()
{
    VirtualReader slot;
    QVERIFY(put(slot, faulty(CardFault::NoAnswer)));
    auto desk = std::make_unique<CardDesk>();
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, DeskState::Looking, PatienceMs);
    QElapsedTimer timer;
    timer.start();
    desk.reset();
    QVERIFY2(timer.elapsed() < 3000, "the window would hang when it is closed");
}

QTEST_GUILESS_MAIN(ReaderFaultsTest)
#include "ReaderFaultsTest.moc"
