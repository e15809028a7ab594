#pragma once

#include <QList>
#include <QMetaType>

namespace madoguchi::clerk {
Q_NAMESPACE

/// Where the counter stands between two visitors: one value for each thing that the clerk does differently.
enum class Step {
    Invite, ///< no reception: "place the card"
    AskPin, ///< a document lies there: the holder types the PIN, the clerk the number on it, or nothing is needed
    ConfirmLastTry, ///< one try left: spend it?
    Blocked, ///< no try left: where to have it reset, or go on without the card
    Reading, ///< the document is being read
    Compare, ///< the reception is open: the clerk compares the document, and writes down what it has only as a picture
    Work, ///< the reception is open
    AwaitDocument, ///< the reception is open, and the document of a further person is to be placed
    Ending, ///< ended, and for some seconds it can be taken back
    Holding, ///< the reception is being put on hold: nothing may change until the store has it
    Held, ///< it is on hold and wiped here: the number and the slip for the visitor
    TakeUp, ///< no reception: which one on hold goes on?
    MembersFromHold, ///< the reception is open: in which one on hold is the rest of the household?
    ReturnCard, ///< the reception is over and the visitor's card still lies there
    Home ///< only as the end of a move: Work when a reception is open, else Invite
};
Q_ENUM_NS(Step)

enum class Event {
    DocumentReady, ///< a document that can be read was put on a reader
    DocumentBlocked, ///< the same, but it has no PIN tries left
    DocumentGone, ///< taken away, or the reader or the service went
    PinGiven, ///< four digits and Enter, or whatever else opens the document
    PinGivenForLastTry, ///< the same with one try left
    LastTryAgreed, ///< the holder wants to spend the last try
    ReadOk,
    ReadToCompare, ///< the same, and the clerk has to look at it
    CompareWanted, ///< the clerk wants to see what a document said
    Compared,
    ReadFailed, ///< wrong PIN, bad answer, cancelled: the words stand in Counter::error()
    ReadFoundBlocked, ///< the card said that no tries are left
    WithoutPin, ///< a card whose PIN is blocked is opened with what is printed on it
    WithoutCard, ///< everything will be typed
    ReadAgain, ///< the clerk wants the document that lies there to be read
    DocumentWanted, ///< a further person's document is to be read
    Cancel, ///< Esc
    EndRequested,
    EndTakenBack,
    EndElapsed, ///< the time to take it back is over
    HoldRequested,
    HoldStored, ///< the store has it
    HoldFailed, ///< the store did not take it: everything stays as it is
    HoldClosed, ///< the visitor has the number
    TakeUpRequested,
    TakenUp, ///< a reception that was on hold is open again
    MembersWanted, ///< people of a reception on hold are to join the household
    MembersTaken
};
Q_ENUM_NS(Event)

struct Move {
    Step from;
    Event event;
    Step to;
};

/// The whole flow. What is not listed leaves the step as it is.
[[nodiscard]] const QList<Move> &moves();
[[nodiscard]] Step after(Step step, Event event);

} // namespace madoguchi::clerk
