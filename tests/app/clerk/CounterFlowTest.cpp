#include "app/clerk/CounterFlow.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace madoguchi::clerk;

namespace {

template <typename Value>
QList<Value> allOf()
{
    const auto names = QMetaEnum::fromType<Value>();
    QList<Value> values;
    for (int i = 0; i < names.keyCount(); ++i)
        values << static_cast<Value>(names.value(i));
    return values;
}

const char *nameOf(Step step)
{
    return QMetaEnum::fromType<Step>().valueToKey(static_cast<int>(step));
}

QList<Step> standingSteps()
{
    QList<Step> steps = allOf<Step>();
    steps.removeAll(Step::Home);
    return steps;
}

/// Every step that can follow, in a reception or out of it.
QSet<Step> reachableFrom(Step start)
{
    QSet<Step> seen { start };
    QList<Step> open { start };
    while (!open.isEmpty()) {
        const Step from = open.takeLast();
        for (const Event event : allOf<Event>()) {
            const Step to = after(from, event);
            const QList<Step> ends = to == Step::Home ? QList<Step> { Step::Work, Step::Invite } : QList<Step> { to };
            for (const Step end : ends) {
                if (!seen.contains(end)) {
                    seen.insert(end);
                    open << end;
                }
            }
        }
    }
    return seen;
}

} // namespace

class CounterFlowTest : public QObject {
    Q_OBJECT

private slots:
    void noMoveIsListedTwice()
    {
        QSet<int> seen;
        for (const Move &move : madoguchi::clerk::moves()) {
            QVERIFY2(move.from != Step::Home, "a move cannot begin nowhere");
            const int key = static_cast<int>(move.from) * 1000 + static_cast<int>(move.event);
            QVERIFY2(!seen.contains(key), nameOf(move.from));
            seen.insert(key);
        }
    }

    void everyStepIsReachedAndCanBeLeft()
    {
        const QSet<Step> reached = reachableFrom(Step::Invite);
        for (const Step step : standingSteps()) {
            QVERIFY2(reached.contains(step), nameOf(step));
            QVERIFY2(reachableFrom(step).contains(Step::Invite), nameOf(step));
            QVERIFY2(reachableFrom(step).contains(Step::Work), nameOf(step));
        }
    }

    void moves_data()
    {
        QTest::addColumn<Step>("from");
        QTest::addColumn<Event>("event");
        QTest::addColumn<Step>("to");
        QTest::newRow("a card on the reader asks for the PIN") << Step::Invite << Event::DocumentReady << Step::AskPin;
        QTest::newRow("a blocked card says so at once") << Step::Invite << Event::DocumentBlocked << Step::Blocked;
        QTest::newRow("the last try is asked about first")
            << Step::AskPin << Event::PinGivenForLastTry << Step::ConfirmLastTry;
        QTest::newRow("taken before the PIN") << Step::AskPin << Event::DocumentGone << Step::Home;
        QTest::newRow("a wrong PIN can be typed again") << Step::Reading << Event::ReadFailed << Step::AskPin;
        QTest::newRow("cancelling a reading leads back to the PIN") << Step::Reading << Event::Cancel << Step::AskPin;
        QTest::newRow("a card never opens a second reception by itself")
            << Step::Work << Event::DocumentReady << Step::Work;
        QTest::newRow("the end can be taken back") << Step::Ending << Event::EndTakenBack << Step::Work;
        QTest::newRow("the next card waits until the last one is gone")
            << Step::ReturnCard << Event::DocumentReady << Step::ReturnCard;
        QTest::newRow("only an open reception is put on hold") << Step::Invite << Event::HoldRequested << Step::Invite;
        QTest::newRow("while it is put on hold a card changes nothing")
            << Step::Holding << Event::ReadAgain << Step::Holding;
        QTest::newRow("what is being put on hold cannot be ended")
            << Step::Holding << Event::EndRequested << Step::Holding;
        QTest::newRow("on hold, the number is shown") << Step::Holding << Event::HoldStored << Step::Held;
        QTest::newRow("not on hold, the work goes on") << Step::Holding << Event::HoldFailed << Step::Work;
        QTest::newRow("a card does not take the number away") << Step::Held << Event::DocumentReady << Step::Held;
        QTest::newRow("Esc does not take the number away") << Step::Held << Event::Cancel << Step::Held;
        QTest::newRow("with the number the card goes back") << Step::Held << Event::HoldClosed << Step::ReturnCard;
        QTest::newRow("no reception, one on hold is taken up")
            << Step::Invite << Event::TakeUpRequested << Step::TakeUp;
        QTest::newRow("an open reception is not replaced") << Step::Work << Event::TakeUpRequested << Step::Work;
        QTest::newRow("taken up, the work goes on") << Step::TakeUp << Event::TakenUp << Step::Work;
        QTest::newRow("a card does not disturb the number") << Step::TakeUp << Event::DocumentReady << Step::TakeUp;
        QTest::newRow("nothing is taken up after Esc") << Step::Invite << Event::TakenUp << Step::Invite;
        QTest::newRow("members are looked for on hold") << Step::Work << Event::MembersWanted << Step::MembersFromHold;
        QTest::newRow("members for nobody") << Step::Invite << Event::MembersWanted << Step::Invite;
        QTest::newRow("members found, the form goes on") << Step::MembersFromHold << Event::MembersTaken << Step::Work;
        QTest::newRow("Esc goes back to the form") << Step::MembersFromHold << Event::Cancel << Step::Work;
        QTest::newRow("a card does not disturb the search for members")
            << Step::MembersFromHold << Event::DocumentReady << Step::MembersFromHold;
        QTest::newRow("Esc never ends a reception") << Step::Work << Event::Cancel << Step::Work;
    }

    void moves()
    {
        QFETCH(Step, from);
        QFETCH(Event, event);
        QFETCH(Step, to);
        QCOMPARE(after(from, event), to);
    }
};

QTEST_GUILESS_MAIN(CounterFlowTest)
#include "CounterFlowTest.moc"
