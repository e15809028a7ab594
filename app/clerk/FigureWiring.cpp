#include "app/clerk/FigureWiring.h"

#include "app/forms/FormsTab.h"

namespace madoguchi::clerk {

namespace {

using reports::Ending;
using reports::MadeAs;
using reports::Phase;
using reports::ReceptionFigures;

Phase phaseOf(forms::Step step)
{
    switch (step) {
    case forms::Step::Choose:
        return Phase::Choosing;
    case forms::Step::Fill:
        return Phase::Filling;
    case forms::Step::Output:
        return Phase::Printing;
    case forms::Step::Done:
        return Phase::None;
    }
    return Phase::None;
}

Phase phaseOf(Step step, forms::Step work)
{
    switch (step) {
    case Step::AwaitDocument:
    case Step::Reading:
    case Step::Compare:
        return Phase::Card;
    case Step::AskPin:
    case Step::ConfirmLastTry:
    case Step::Blocked:
        return Phase::Pin;
    case Step::Work:
        return phaseOf(work);
    case Step::Invite:
    case Step::Ending:
    case Step::ReturnCard:
    case Step::Holding:
    case Step::Held:
    case Step::TakeUp:
    case Step::MembersFromHold:
    case Step::Home:
        return Phase::None;
    }
    return Phase::None;
}

/// How the reception ends, should it end in this step, and from where it came.
void followEnd(ReceptionFigures &figures, Step before, Step step)
{
    if (step == Step::Ending)
        figures.willEnd(Ending::Ended);
    else if (step == Step::Holding)
        figures.willEnd(Ending::Held);
    else if (step == Step::Work && before == Step::Ending)
        figures.noteEndTakenBack();
    else if (step == Step::Work && before == Step::Holding)
        figures.willEnd(Ending::Closed);
    else if (step == Step::Work && before == Step::TakeUp)
        figures.noteTakenUp();
}

} // namespace

void followForFigures(ReceptionFigures &figures, Counter &counter, forms::FormsTab &tab)
{
    QObject::connect(
        &counter, &Counter::stepChanged, &figures, [&figures, &tab, before = Step::Invite](Step step) mutable {
            figures.enter(phaseOf(step, tab.step()));
            followEnd(figures, before, step);
            before = step;
        });
    QObject::connect(&tab, &forms::FormsTab::stepChanged, &figures,
        [&figures, &counter](forms::Step step) { figures.enter(phaseOf(counter.step(), step)); });
    QObject::connect(&tab, &forms::FormsTab::formMade, &figures,
        [&figures](const QString &id, bool printed, const forms::EntryCounts &entries) {
            figures.noteForm(id, printed ? MadeAs::Print : MadeAs::File,
                { entries.fromCard, entries.byHand, entries.changed, entries.preApplied });
        });
}

} // namespace madoguchi::clerk
