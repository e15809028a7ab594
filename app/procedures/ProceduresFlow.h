#pragma once

#include <QList>
#include <QMetaType>

namespace madoguchi::procedures {
Q_NAMESPACE

/// Where the Procedures tab stands in a reception.
enum class Step {
    Choose, ///< which life event
    Talk, ///< questions beside the plan
    Sheet ///< what is handed to the family, to be looked at and printed
};
Q_ENUM_NS(Step)

enum class Happening { EventChosen, SheetWanted, Back, ReceptionEnded };

struct Move {
    Step from;
    Happening happening;
    Step to;
};

/// All moves of the workflow; ReceptionEnded leads to Choose from everywhere and stands in next() once.
[[nodiscard]] const QList<Move> &moves();
/// What means nothing in a step stays there.
[[nodiscard]] Step next(Step from, Happening happening);

} // namespace madoguchi::procedures
