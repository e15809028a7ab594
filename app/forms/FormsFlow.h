#pragma once

#include <QList>
#include <QMetaType>

namespace madoguchi::forms {
Q_NAMESPACE

/// Where the Forms tab stands in a reception.
enum class Step {
    Choose, ///< which forms
    Fill, ///< entries beside the preview
    Output, ///< a form is being printed or saved, or that failed and the clerk chooses what to do
    Done ///< it is on paper or in a file
};
Q_ENUM_NS(Step)

/// What can happen, from any step.
enum class Event {
    FormsChosen,
    OutputStarted,
    OutputSucceeded,
    OutputCancelled, ///< the clerk gave the printing or saving up
    NextForm, ///< another form for the same person
    Back, ///< one step back, entries stay
    ReceptionEnded
};
Q_ENUM_NS(Event)

struct Move {
    Step from;
    Event event;
    Step to;
};

/// All moves of the workflow; ReceptionEnded leads to Choose from everywhere and stands in next() once.
[[nodiscard]] const QList<Move> &moves();
/// Where an event leads. An event that means nothing in a step stays there.
[[nodiscard]] Step next(Step from, Event event);

} // namespace madoguchi::forms
