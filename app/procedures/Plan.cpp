#include "app/procedures/Plan.h"

#include "app/procedures/Evaluation.h"
#include "app/procedures/Terms.h"

namespace madoguchi::procedures {

namespace {

/// The day that a term is counted from; null when nobody has said it.
QDate dayOf(const LifeEvent &event, const Answers &answers, const QString &from)
{
    for (const QString &key : event.dates.value(from)) {
        if (const auto answer = answers.constFind(key); answer != answers.constEnd() && answer->date.isValid())
            return answer->date;
    }
    return {};
}

/// With the length that these answers make of it.
Deadline termOf(Deadline deadline, Evaluation &evaluation)
{
    for (const OtherTerm &other : std::as_const(deadline.others)) {
        if (evaluation.holds(other.when) != Truth::Yes)
            continue;
        deadline.amount = other.amount;
        deadline.unit = other.unit;
        break;
    }
    return deadline;
}

} // namespace

Plan planFor(const LifeEvent &event, const Answers &answers, QDate today, const OpenDays &days)
{
    Evaluation evaluation(event, answers);
    Plan plan;
    for (const Procedure &procedure : event.procedures) {
        const Truth truth = evaluation.holds(procedure.condition);
        if (truth == Truth::No)
            continue;
        PlannedProcedure planned;
        planned.procedure = &procedure;
        planned.state = truth == Truth::Yes ? PlannedState::Required : PlannedState::Confirm;
        const Deadline deadline = termOf(procedure.deadline, evaluation);
        planned.due = lastDay(deadline, dayOf(event, answers, deadline.from));
        planned.dueAfterHolidays = lastOpenDay(procedure.deadline, planned.due, days);
        planned.isLate = planned.dueAfterHolidays.isValid() && planned.dueAfterHolidays < today;
        planned.reasons = evaluation.reasonsFor(procedure.condition);
        plan.procedures << planned;
    }
    for (const Question &question : event.questions) {
        if (evaluation.isAsked(question) != Truth::No && !evaluation.isAnswered(question))
            plan.unanswered << question.id;
    }
    return plan;
}

} // namespace madoguchi::procedures
