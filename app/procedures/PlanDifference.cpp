#include "app/procedures/PlanDifference.h"

namespace madoguchi::procedures {

namespace {

const QDate Never(2000, 1, 1); ///< what is late is not compared

QHash<QString, PlannedProcedure> byId(const Plan &plan)
{
    QHash<QString, PlannedProcedure> all;
    for (PlannedProcedure planned : plan.procedures) {
        const QString id = planned.procedure->id;
        planned.procedure = nullptr; // the tables need not outlive the comparison
        all.insert(id, planned);
    }
    return all;
}

bool isSame(const PlannedProcedure &one, const PlannedProcedure &other)
{
    return one.state == other.state && one.due == other.due && one.dueAfterHolidays == other.dueAfterHolidays;
}

QList<PlanChange> changesOf(const Plan &before, const Plan &after)
{
    const auto old = byId(before);
    const auto fresh = byId(after);
    QList<PlanChange> changes;
    for (const PlannedProcedure &planned : after.procedures) {
        const QString &id = planned.procedure->id;
        if (!old.contains(id))
            changes << PlanChange { id, {}, fresh.value(id) };
        else if (!isSame(old.value(id), fresh.value(id)))
            changes << PlanChange { id, old.value(id), fresh.value(id) };
    }
    for (const PlannedProcedure &planned : before.procedures) {
        if (!fresh.contains(planned.procedure->id))
            changes << PlanChange { planned.procedure->id, old.value(planned.procedure->id), {} };
    }
    return changes;
}

} // namespace

QList<CaseChange> changedCases(
    const LifeEvent &before, const LifeEvent &after, const QJsonArray &cases, const OpenDays &days)
{
    QList<CaseChange> changed;
    for (const QJsonValue &one : cases) {
        CaseChange change;
        change.id = one[QStringLiteral("id")].toString();
        change.title = one[QStringLiteral("title")].toString();
        const QJsonObject json = one[QStringLiteral("answers")].toObject();
        const auto oldAnswers = answersFrom(json, before);
        const auto newAnswers = answersFrom(json, after);
        if (oldAnswers && newAnswers) {
            const Plan old = planFor(before, *oldAnswers, Never, days);
            const Plan fresh = planFor(after, *newAnswers, Never, days);
            change.changes = changesOf(old, fresh);
            for (const QString &question : fresh.unanswered) {
                if (!old.unanswered.contains(question))
                    change.newQuestions << question;
            }
        } else {
            change.error = newAnswers ? oldAnswers.error() : newAnswers.error();
        }
        if (!change.changes.isEmpty() || !change.newQuestions.isEmpty() || change.error)
            changed << change;
    }
    return changed;
}

} // namespace madoguchi::procedures
