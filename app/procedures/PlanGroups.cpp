#include "app/procedures/PlanGroups.h"

#include <algorithm>
#include <tuple>

namespace madoguchi::procedures {

namespace {

constexpr int SoonDays = 14;
constexpr Urgency Urgencies[]
    = { Urgency::Late, Urgency::Soon, Urgency::Weeks, Urgency::Later, Urgency::DayOpen, Urgency::NoDay, Urgency::Wish };

QStringList departmentsIn(const Plan &plan)
{
    QStringList departments;
    for (const PlannedProcedure &planned : plan.procedures)
        departments << planned.procedure->department;
    departments.removeDuplicates();
    return departments;
}

/// Adds those that fit to `group`, and the group if there are any.
template <typename Fits>
void addGroup(QList<PlanGroup> &groups, PlanGroup group, const Plan &plan, Fits fits)
{
    for (const PlannedProcedure &planned : plan.procedures) {
        if (fits(planned))
            group.procedures << &planned;
    }
    if (group.procedures.isEmpty())
        return;
    std::stable_sort(group.procedures.begin(), group.procedures.end(),
        [](const PlannedProcedure *one, const PlannedProcedure *other) {
            const auto rank = [](const PlannedProcedure *planned) {
                return std::tuple(planned->state == PlannedState::Confirm, !planned->dueAfterHolidays.isValid(),
                    planned->dueAfterHolidays);
            };
            return rank(one) < rank(other);
        });
    groups << group;
}

} // namespace

bool isWish(const Procedure &procedure)
{
    return procedure.kind == u"option";
}

bool isUrgent(const PlannedProcedure &planned, QDate today)
{
    const Urgency urgency = urgencyOf(planned, today);
    return planned.state == PlannedState::Required && (urgency == Urgency::Late || urgency == Urgency::Soon);
}

Urgency urgencyOf(const PlannedProcedure &planned, QDate today)
{
    if (!planned.dueAfterHolidays.isValid()) {
        const DeadlineKind kind = planned.procedure->deadline.kind;
        const bool isFree = kind == DeadlineKind::None || kind == DeadlineKind::Promptly;
        if (isFree && isWish(*planned.procedure))
            return Urgency::Wish;
        return isFree ? Urgency::NoDay : Urgency::DayOpen;
    }
    if (planned.isLate)
        return Urgency::Late;
    const qint64 days = today.daysTo(planned.dueAfterHolidays);
    return days <= SoonDays ? Urgency::Soon : days <= WeeksDays ? Urgency::Weeks : Urgency::Later;
}

QList<PlanGroup> groupsOf(const Plan &plan, PlanOrder order, QDate today, const CityHall *hall)
{
    QList<PlanGroup> groups;
    if (order == PlanOrder::Urgency) {
        for (const Urgency urgency : Urgencies)
            addGroup(groups, { urgency, nullptr, {}, {} }, plan,
                [&](const PlannedProcedure &planned) { return urgencyOf(planned, today) == urgency; });
        return groups;
    }
    QStringList left = departmentsIn(plan);
    if (order == PlanOrder::Route && hall) {
        for (const ServiceWindow *window : hall->routeFor(left)) {
            const auto isHere = [&](const QString &department) { return hall->windowOf(department) == window; };
            addGroup(groups, { {}, window, {}, {} }, plan,
                [&](const PlannedProcedure &planned) { return isHere(planned.procedure->department); });
            left.removeIf(isHere);
        }
    }
    for (const QString &department : std::as_const(left))
        addGroup(groups, { {}, nullptr, department, {} }, plan,
            [&](const PlannedProcedure &planned) { return planned.procedure->department == department; });
    return groups;
}

} // namespace madoguchi::procedures
