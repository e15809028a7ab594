#include "app/forms/FormsFlow.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace madoguchi::forms;

namespace {

template <typename Enum>
QList<Enum> all()
{
    const QMetaEnum names = QMetaEnum::fromType<Enum>();
    QList<Enum> values;
    for (int i = 0; i < names.keyCount(); ++i)
        values << Enum(names.value(i));
    return values;
}

} // namespace

class FormsFlowTest : public QObject {
    Q_OBJECT

private slots:
    void everyEventLeadsSomewhereFromEveryStep()
    {
        for (const Step step : all<Step>()) {
            for (const Event event : all<Event>())
                QVERIFY(all<Step>().contains(next(step, event)));
        }
    }

    void theEndOfTheReceptionLeadsToTheChoiceFromEverywhere()
    {
        for (const Step step : all<Step>())
            QCOMPARE(next(step, Event::ReceptionEnded), Step::Choose);
    }

    void goingBackAlwaysReachesTheChoice()
    {
        for (Step step : all<Step>()) {
            for (int presses = 0; presses < 3; ++presses)
                step = next(step, Event::Back);
            QCOMPARE(step, Step::Choose);
        }
    }

    void everyStepIsReached()
    {
        QSet<int> reached { int(Step::Choose) };
        for (qsizetype known = 0; known != reached.size();) {
            known = reached.size();
            for (const Move &move : moves()) {
                if (reached.contains(int(move.from)))
                    reached << int(move.to);
            }
        }
        QCOMPARE(reached.size(), all<Step>().size());
    }

    void noMoveStandsTwice()
    {
        QSet<QPair<int, int>> seen;
        for (const Move &move : moves()) {
            QVERIFY(!seen.contains({ int(move.from), int(move.event) }));
            seen << qMakePair(int(move.from), int(move.event));
        }
    }

    void theUsualWay()
    {
        Step step = next(Step::Choose, Event::FormsChosen);
        QCOMPARE(step, Step::Fill);
        step = next(step, Event::OutputStarted);
        QCOMPARE(step, Step::Output);
        QCOMPARE(next(step, Event::OutputCancelled), Step::Fill);
        step = next(step, Event::OutputSucceeded);
        QCOMPARE(step, Step::Done);
        QCOMPARE(next(step, Event::NextForm), Step::Choose);
    }
};

QTEST_GUILESS_MAIN(FormsFlowTest)
#include "FormsFlowTest.moc"
