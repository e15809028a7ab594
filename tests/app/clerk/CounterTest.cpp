#include "app/clerk/Counter.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;
using cards::CardDesk;
using cards::DeskState;
using cards::DeskStatus;

namespace {

DeskStatus status(DeskState state, const char *reader = "A", quint64 visit = 1, int triesLeft = 3)
{
    DeskStatus result;
    result.state = state;
    result.reader = QString::fromLatin1(reader);
    result.visit = visit;
    if (state == DeskState::Ready) {
        result.kind = cards::DocumentKind::MyNumberCard;
        result.triesLeft = triesLeft;
    }
    return result;
}

/// A counter whose desk says what the test says. There is no reader service: nothing reaches a card.
struct Served {
    CardDesk desk;
    reception::Reception reception;
    Counter counter { desk, reception };

    void told(const DeskStatus &now) { emit desk.statusChanged(now); }

    void typed(const char *digits)
    {
        for (const char *digit = digits; *digit; ++digit)
            counter.addDigit(*digit);
    }
};

/// A card with a licence in it lies there; the card's PIN was typed, the licence's is asked for.
DeskStatus servedWithLicence(Served &served)
{
    DeskStatus card = status(DeskState::Ready);
    card.chipLicenceTries = 10;
    served.told(card);
    served.counter.setSecondPin(true);
    served.typed("1234");
    served.counter.submitPin();
    return card;
}

} // namespace

/// Whose card the digits are for.
class CounterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // pcsc-lite looks for its service here: nobody listens.
        qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm");
    }

    void digitsAreForOneCardAlone_data()
    {
        QTest::addColumn<QList<DeskStatus>>("told");
        QTest::addColumn<int>("digits");
        QTest::addColumn<Step>("step");
        const auto ready = [](const char *reader, quint64 visit) { return status(DeskState::Ready, reader, visit); };
        QTest::newRow("the same card, looked at again")
            << QList { status(DeskState::Looking), ready("A", 1) } << 3 << Step::AskPin;
        QTest::newRow("a card on the other reader") << QList { ready("B", 1) } << 0 << Step::AskPin;
        QTest::newRow("another card on the same reader") << QList { ready("A", 3) } << 0 << Step::AskPin;
        QTest::newRow("another card that is still looked at")
            << QList { status(DeskState::Looking, "A", 3) } << 0 << Step::Invite;
        QTest::newRow("another card that was looked at")
            << QList { status(DeskState::Looking, "A", 3), ready("A", 3) } << 0 << Step::AskPin;
        QTest::newRow("another card that is read for somebody else")
            << QList { status(DeskState::Reading, "A", 3), ready("A", 3) } << 0 << Step::AskPin;
        QTest::newRow("another card without tries")
            << QList { status(DeskState::Ready, "A", 3, 0) } << 0 << Step::Blocked;
        QTest::newRow("no card") << QList { status(DeskState::Empty, "A", 0) } << 0 << Step::Invite;
    }

    void digitsAreForOneCardAlone()
    {
        QFETCH(QList<DeskStatus>, told);
        QFETCH(int, digits);
        QFETCH(Step, step);
        Served served;
        served.told(status(DeskState::Ready));
        QCOMPARE(served.counter.step(), Step::AskPin);
        served.typed("123");
        for (const DeskStatus &now : told)
            served.told(now);
        QCOMPARE(int(served.counter.pinLength()), digits);
        QCOMPARE(served.counter.step(), step);
    }

    void everyExchangeIsSeenAsGoneAndPlaced()
    {
        Served served;
        served.told(status(DeskState::Ready));
        const QSignalSpy steps(&served.counter, &Counter::stepChanged);
        served.told(status(DeskState::Ready, "A", 3));
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.first().first().value<Step>(), Step::Invite);
        QCOMPARE(steps.last().first().value<Step>(), Step::AskPin);
    }

    void lastTryIsAgreedForOneCardAlone()
    {
        Served served;
        served.told(status(DeskState::Ready, "A", 1, 1));
        served.typed("1234");
        served.counter.submitPin();
        QCOMPARE(served.counter.step(), Step::ConfirmLastTry);
        served.told(status(DeskState::Ready, "A", 3, 1));
        QCOMPARE(served.counter.step(), Step::AskPin);
        QCOMPARE(int(served.counter.pinLength()), 0);
        served.counter.agreeToLastTry(); // the finger was on its way
        QCOMPARE(served.counter.step(), Step::AskPin);
    }

    void whatIsPrintedIsTypedInsteadOfThePin()
    {
        Served served;
        served.told(status(DeskState::Ready));
        QVERIFY(served.counter.mayDoWithoutPin());
        served.typed("12");
        served.counter.setWithoutPin(true);
        QCOMPARE(int(served.counter.pinLength()), 0);
        served.typed("34"); // digits belong to the entries now
        QCOMPARE(int(served.counter.pinLength()), 0);
        served.counter.submitPin();
        QCOMPARE(served.counter.step(), Step::AskPin);
        QCOMPARE(served.counter.error().code, ErrorCode::NumberForm);
        served.counter.setNumberB(QStringLiteral("60040320341234"));
        QCOMPARE(served.counter.error().code, ErrorCode::Cancelled);
        served.counter.submitPin();
        QCOMPARE(served.counter.step(), Step::Reading);
    }

    void whatIsPrintedIsForOneCardAlone()
    {
        Served served;
        served.told(status(DeskState::Ready));
        served.counter.setWithoutPin(true);
        served.counter.setNumberB(QStringLiteral("60040320341234"));
        served.told(status(DeskState::Ready, "A", 3));
        QVERIFY(!served.counter.isWithoutPin());
        QVERIFY(served.counter.numberB().isEmpty());
        DeskStatus licence = status(DeskState::Ready, "A", 5);
        licence.kind = cards::DocumentKind::DrivingLicence;
        served.told(licence);
        QVERIFY(!served.counter.mayDoWithoutPin());
        served.counter.setWithoutPin(true);
        QVERIFY(!served.counter.isWithoutPin());
    }

    void aNumberThatIsTooLongIsNoPin()
    {
        Served served;
        served.told(status(DeskState::Ready));
        served.typed("1234567890123"); // a slip before the keyboard scanner
        QCOMPARE(int(served.counter.pinLength()), 0);
        QVERIFY(served.counter.isTooLong());
        QCOMPARE(served.counter.error().code, ErrorCode::PinForm);
        QTRY_VERIFY(!served.counter.isTooLong()); // a person types on after a look at the screen
        served.typed("12");
        QCOMPARE(int(served.counter.pinLength()), 2);
        QCOMPARE(served.counter.error().code, ErrorCode::Cancelled);
    }

    void theLicenceInACardIsOfferedWithItsTries_data()
    {
        QTest::addColumn<std::optional<int>>("tries");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<bool>("needsPin");
        QTest::newRow("no licence") << std::optional<int>() << false << false;
        QTest::newRow("untouched") << std::optional(10) << true << true;
        QTest::newRow("its last try") << std::optional(1) << false << true;
        QTest::newRow("blocked") << std::optional(0) << false << true;
        QTest::newRow("no PIN set") << std::optional(-1) << true << false;
    }

    void theLicenceInACardIsOfferedWithItsTries()
    {
        QFETCH(std::optional<int>, tries);
        QFETCH(bool, offered);
        QFETCH(bool, needsPin);
        Served served;
        DeskStatus card = status(DeskState::Ready);
        card.chipLicenceTries = tries;
        served.told(card);
        QCOMPARE(served.counter.mayUseSecondPin(), offered);
        served.counter.setSecondPin(true);
        QCOMPARE(served.counter.wantsSecondPin(), offered);
        served.typed("1234");
        served.counter.submitPin();
        QCOMPARE(served.counter.isTypingSecondPin(), offered && needsPin);
        QCOMPARE(served.counter.step(), offered && needsPin ? Step::AskPin : Step::Reading);
        if (!served.counter.isTypingSecondPin())
            return;
        served.typed("2468");
        served.counter.submitPin();
        QCOMPARE(served.counter.step(), Step::Reading);
    }

    void theLastTryOfTheFirstPinIsAskedAboutAsThat()
    {
        Served served;
        DeskStatus card = status(DeskState::Ready, "A", 1, 1);
        card.chipLicenceTries = 10;
        served.told(card);
        served.counter.setSecondPin(true);
        served.typed("1234");
        served.counter.submitPin();
        served.typed("2468");
        served.counter.submitPin();
        QCOMPARE(served.counter.step(), Step::ConfirmLastTry);
        QVERIFY(!served.counter.isTypingSecondPin());
    }

    void lockingForgetsBothPins()
    {
        Served served;
        servedWithLicence(served);
        served.typed("24");
        served.counter.forgetPins();
        QVERIFY(!served.counter.isTypingSecondPin());
        QCOMPARE(int(served.counter.pinLength()), 0);
        served.counter.submitPin();
        QCOMPARE(served.counter.error().code, ErrorCode::PinForm);
        QVERIFY(!served.counter.isTypingSecondPin());
    }

    void aLicenceThatIsFoundBlockedIsLeftOut()
    {
        Served served;
        DeskStatus card = servedWithLicence(served);
        served.told(status(DeskState::Looking)); // nothing is known for a moment
        QVERIFY(served.counter.isTypingSecondPin());
        card.chipLicenceTries = 0;
        served.told(card);
        QVERIFY(!served.counter.wantsSecondPin());
        QVERIFY(!served.counter.isTypingSecondPin());
        QCOMPARE(served.counter.step(), Step::AskPin);
    }

    void anotherCardGetsNoneOfTheTwoPins()
    {
        Served served;
        DeskStatus card = servedWithLicence(served);
        card.visit = 3;
        served.told(card);
        QVERIFY(!served.counter.wantsSecondPin());
        QCOMPARE(int(served.counter.pinLength()), 0);
    }

    void withoutPinTheLicenceIsLeftOut()
    {
        Served served;
        DeskStatus card = status(DeskState::Ready);
        card.chipLicenceTries = 10;
        served.told(card);
        served.counter.setSecondPin(true);
        served.counter.setWithoutPin(true);
        QVERIFY(!served.counter.wantsSecondPin());
        QVERIFY(!served.counter.mayUseSecondPin());
    }

    void nextReceptionBeginsWhenTheCardWasExchanged()
    {
        Served served;
        served.told(status(DeskState::Ready));
        served.counter.goOnWithoutCard();
        served.counter.requestEnd();
        served.counter.endNow();
        QCOMPARE(served.counter.step(), Step::ReturnCard);
        served.told(status(DeskState::Ready));
        QCOMPARE(served.counter.step(), Step::ReturnCard);
        served.told(status(DeskState::Ready, "A", 3));
        QCOMPARE(served.counter.step(), Step::AskPin);
    }

    void wordsAboutOnePinDoNotStandBesideAnotherCard()
    {
        Served served;
        served.told(status(DeskState::Ready));
        served.counter.submitPin();
        QCOMPARE(served.counter.error().code, ErrorCode::PinForm);
        served.told(status(DeskState::Ready, "A", 3));
        QCOMPARE(served.counter.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CounterTest)
#include "CounterTest.moc"
