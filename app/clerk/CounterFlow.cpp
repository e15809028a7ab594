#include "app/clerk/CounterFlow.h"

namespace madoguchi::clerk {

const QList<Move> &moves()
{
    static const QList<Move> table {
        { Step::Invite, Event::DocumentReady, Step::AskPin },
        { Step::Invite, Event::DocumentBlocked, Step::Blocked },
        { Step::Invite, Event::WithoutCard, Step::Work },
        { Step::Invite, Event::ReadAgain, Step::AskPin },
        { Step::Invite, Event::TakeUpRequested, Step::TakeUp },

        { Step::AskPin, Event::PinGiven, Step::Reading },
        { Step::AskPin, Event::PinGivenForLastTry, Step::ConfirmLastTry },
        { Step::AskPin, Event::DocumentBlocked, Step::Blocked },
        { Step::AskPin, Event::DocumentGone, Step::Home },
        { Step::AskPin, Event::WithoutCard, Step::Work },
        { Step::AskPin, Event::TakeUpRequested, Step::TakeUp },
        { Step::AskPin, Event::Cancel, Step::Home },

        { Step::ConfirmLastTry, Event::LastTryAgreed, Step::Reading },
        { Step::ConfirmLastTry, Event::DocumentGone, Step::Home },
        { Step::ConfirmLastTry, Event::WithoutCard, Step::Work },
        { Step::ConfirmLastTry, Event::Cancel, Step::AskPin },

        { Step::Blocked, Event::DocumentReady, Step::AskPin },
        { Step::Blocked, Event::WithoutPin, Step::AskPin },
        { Step::Blocked, Event::DocumentGone, Step::Home },
        { Step::Blocked, Event::WithoutCard, Step::Work },
        { Step::Blocked, Event::TakeUpRequested, Step::TakeUp },
        { Step::Blocked, Event::Cancel, Step::Home },

        { Step::Reading, Event::ReadOk, Step::Work },
        { Step::Reading, Event::ReadToCompare, Step::Compare },
        { Step::Reading, Event::ReadFailed, Step::AskPin },
        { Step::Reading, Event::ReadFoundBlocked, Step::Blocked },
        { Step::Reading, Event::Cancel, Step::AskPin },

        { Step::Compare, Event::Compared, Step::Work },
        { Step::Compare, Event::Cancel, Step::Work },

        { Step::Work, Event::CompareWanted, Step::Compare },
        { Step::Work, Event::ReadAgain, Step::AskPin },
        { Step::Work, Event::DocumentWanted, Step::AwaitDocument },
        { Step::Work, Event::EndRequested, Step::Ending },
        { Step::Work, Event::HoldRequested, Step::Holding },
        { Step::Work, Event::MembersWanted, Step::MembersFromHold },

        { Step::AwaitDocument, Event::DocumentReady, Step::AskPin },
        { Step::AwaitDocument, Event::DocumentBlocked, Step::Blocked },
        { Step::AwaitDocument, Event::ReadAgain, Step::AskPin },
        { Step::AwaitDocument, Event::WithoutCard, Step::Work },
        { Step::AwaitDocument, Event::Cancel, Step::Work },

        { Step::Ending, Event::EndTakenBack, Step::Work },
        { Step::Ending, Event::EndElapsed, Step::ReturnCard },

        { Step::Holding, Event::HoldStored, Step::Held },
        { Step::Holding, Event::HoldFailed, Step::Work },
        { Step::Holding, Event::Cancel, Step::Work },

        { Step::Held, Event::HoldClosed, Step::ReturnCard },

        { Step::TakeUp, Event::TakenUp, Step::Work },
        { Step::TakeUp, Event::Cancel, Step::Home },

        { Step::MembersFromHold, Event::MembersTaken, Step::Work },
        { Step::MembersFromHold, Event::Cancel, Step::Work },

        { Step::ReturnCard, Event::DocumentGone, Step::Invite },
        { Step::ReturnCard, Event::ReadAgain, Step::AskPin },
        { Step::ReturnCard, Event::WithoutCard, Step::Work },
        { Step::ReturnCard, Event::TakeUpRequested, Step::TakeUp },
    };
    return table;
}

Step after(Step step, Event event)
{
    for (const Move &move : moves()) {
        if (move.from == step && move.event == event)
            return move.to;
    }
    return step;
}

} // namespace madoguchi::clerk
