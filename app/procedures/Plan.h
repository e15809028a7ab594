#pragma once

#include "app/procedures/Answers.h"
#include "app/procedures/Holidays.h"

namespace madoguchi::procedures {

enum class PlannedState {
    Required,
    Confirm ///< something is not known: it is clarified at the counter, never left out
};

struct PlannedProcedure {
    const Procedure *procedure = nullptr; ///< of the life event
    PlannedState state = PlannedState::Required;
    QDate due; ///< before closed days are considered; null: no day can be named
    QDate dueAfterHolidays;
    bool isLate = false; ///< its last open day is gone
    QStringList reasons; ///< questions, in the order of the condition
};

struct Plan {
    QList<PlannedProcedure> procedures; ///< in the order of the tables
    QStringList unanswered; ///< questions that are asked, or may have to be, and are not answered
};

/// What has to be done. Depends on nothing but what is given; any thread. `event` outlives the plan.
[[nodiscard]] Plan planFor(const LifeEvent &event, const Answers &answers, QDate today, const OpenDays &days);

} // namespace madoguchi::procedures
