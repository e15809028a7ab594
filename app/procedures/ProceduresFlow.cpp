#include "app/procedures/ProceduresFlow.h"

#include <algorithm>

namespace madoguchi::procedures {

const QList<Move> &moves()
{
    static const QList<Move> table {
        { Step::Choose, Happening::EventChosen, Step::Talk },
        { Step::Talk, Happening::SheetWanted, Step::Sheet },
        { Step::Talk, Happening::Back, Step::Choose },
        { Step::Sheet, Happening::Back, Step::Talk },
    };
    return table;
}

Step next(Step from, Happening happening)
{
    if (happening == Happening::ReceptionEnded)
        return Step::Choose;
    const QList<Move> &table = moves();
    const auto move = std::find_if(
        table.begin(), table.end(), [=](const Move &m) { return m.from == from && m.happening == happening; });
    return move == table.end() ? from : move->to;
}

} // namespace madoguchi::procedures
