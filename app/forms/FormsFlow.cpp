#include "app/forms/FormsFlow.h"

#include <algorithm>

namespace madoguchi::forms {

const QList<Move> &moves()
{
    static const QList<Move> table {
        { Step::Choose, Event::FormsChosen, Step::Fill },
        { Step::Fill, Event::OutputStarted, Step::Output },
        { Step::Fill, Event::NextForm, Step::Choose },
        { Step::Fill, Event::Back, Step::Choose },
        { Step::Output, Event::OutputSucceeded, Step::Done },
        { Step::Output, Event::OutputCancelled, Step::Fill },
        { Step::Output, Event::Back, Step::Fill },
        { Step::Done, Event::OutputStarted, Step::Output },
        { Step::Done, Event::NextForm, Step::Choose },
        { Step::Done, Event::Back, Step::Fill },
    };
    return table;
}

Step next(Step from, Event event)
{
    if (event == Event::ReceptionEnded)
        return Step::Choose;
    const QList<Move> &table = moves();
    const auto move
        = std::find_if(table.begin(), table.end(), [=](const Move &m) { return m.from == from && m.event == event; });
    return move == table.end() ? from : move->to;
}

} // namespace madoguchi::forms
