#pragma once

#include "app/procedures/CityHall.h"
#include "app/procedures/Plan.h"

namespace madoguchi::procedures {

/// How a plan is divided, on paper and on the screen.
enum class PlanOrder {
    Urgency, ///< by how soon it is due
    Section, ///< by section, in the order of the tables
    Route ///< by window, on the shortest way through the city hall; what is done elsewhere stands last
};

enum class Urgency {
    Late,
    Soon, ///< two weeks
    Weeks, ///< three months
    Later,
    DayOpen, ///< there is a term, of which the day is not known
    NoDay,
    Wish ///< nobody has to, and there is no term
};

/// Nobody has to do it: 復氏届. Some have a term all the same: 相続放棄.
[[nodiscard]] bool isWish(const Procedure &procedure);
/// To be pointed at: needed for certain, and late or soon due.
[[nodiscard]] bool isUrgent(const PlannedProcedure &planned, QDate today);
[[nodiscard]] Urgency urgencyOf(const PlannedProcedure &planned, QDate today);
inline constexpr int WeeksDays = 92; ///< three months: from then on days are not counted

/// What stands together, what is certain first, then the ones with the earliest last day. One of the first three says
/// why.
struct PlanGroup {
    std::optional<Urgency> urgency;
    const ServiceWindow *window = nullptr;
    QString department; ///< a key of LifeEvent::departments
    QList<const PlannedProcedure *> procedures; ///< of the plan; at least one
};

/// Every procedure of the plan, each in one group. `hall`: for Route; null: it is not known where the sections are.
/// Plan and hall outlive the groups.
[[nodiscard]] QList<PlanGroup> groupsOf(const Plan &plan, PlanOrder order, QDate today, const CityHall *hall);

} // namespace madoguchi::procedures
