#include "app/ctl/ProcedureCommands.h"

#include "app/ctl/ProcedureDifference.h"
#include "app/ctl/ProcedureFiles.h"
#include "app/ctl/ProcedureGuide.h"
#include "app/ctl/Words.h"
#include "app/procedures/ProcedureTables.h"

#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

using procedures::Plan;
using procedures::PlannedProcedure;

QJsonObject described(const PlannedProcedure &planned)
{
    QJsonObject json = termOf(planned);
    json.insert(QStringLiteral("id"), planned.procedure->id);
    json.insert(QStringLiteral("late"), planned.isLate);
    json.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(planned.reasons));
    return json;
}

QString lineOf(const PlannedProcedure &planned)
{
    //: Result of "procedures plan" on the command line: something is not known yet. Short.
    const QString state = planned.state == procedures::PlannedState::Required ? Words::tr("needed")
                                                                              //: The same.
                                                                              : Words::tr("to be clarified");
    const QString due
        = planned.dueAfterHolidays.isValid() ? planned.dueAfterHolidays.toString(Qt::ISODate) : QStringLiteral("-");
    return QStringList { planned.procedure->id, state, due, planned.procedure->name }.join(u'\t');
}

ExitCode plan(Invocation &invocation)
{
    const auto files = filesNamed(invocation);
    if (!files)
        return invocation.output.fail(files.error());
    const auto today = dayOf(invocation);
    if (!today)
        return invocation.output.fail(today.error());
    const auto event = procedures::loadEvent(*files);
    if (!event)
        return invocation.output.fail(event.error());
    const auto answers = answersFor(invocation, *event);
    if (!answers)
        return invocation.output.fail(answers.error());
    const Plan plan
        = procedures::planFor(*event, *answers, *today, procedures::OpenDays(invocation.settings->closedDays));
    QJsonArray all;
    for (const PlannedProcedure &planned : plan.procedures) {
        all.append(described(planned));
        invocation.output.line(lineOf(planned));
    }
    if (invocation.output.isJson())
        invocation.output.json(QJsonObject { { QStringLiteral("procedures"), all },
            { QStringLiteral("unanswered"), QJsonArray::fromStringList(plan.unanswered) } });
    return ExitCode::Done;
}

ExitCode validate(Invocation &invocation)
{
    const auto files = filesNamed(invocation);
    if (!files)
        return invocation.output.fail(files.error());
    auto problems = procedures::problemsIn(*files);
    if (!problems)
        return invocation.output.fail(problems.error());
    if (isInUse(invocation, *files)) { // what lies beside them goes with them
        const procedures::ProcedureTables tables = procedures::loadTables(invocation.settings->procedureTables);
        *problems << tables.problems;
    }
    QJsonArray all;
    for (const Error &problem : *problems) {
        all.append(errorJson(problem));
        invocation.output.line(problem.place + u'\t' + problem.message);
    }
    if (invocation.output.isJson())
        invocation.output.json(
            QJsonObject { { QStringLiteral("ok"), problems->isEmpty() }, { QStringLiteral("problems"), all } });
    if (problems->isEmpty())
        //: Result of "procedures validate" on the command line, to IT staff.
        invocation.output.note(Words::tr("The tables are in order."));
    return problems->isEmpty() ? ExitCode::Done : ExitCode::BadInput;
}

} // namespace

QList<Command> procedureCommands()
{
    return {
        { { QStringLiteral("procedures"), QStringLiteral("plan") }, {},
            //: Help of the command line, to IT staff: what "procedures plan" does.
            Words::tr("what has to be done after a life event, by when and why"), tableOptions() + answerOptions(),
            plan },
        { { QStringLiteral("procedures"), QStringLiteral("validate") }, {},
            //: Help of the command line, to IT staff: what "procedures validate" does.
            Words::tr("whether the tables of procedures and questions are in order"), tableOptions(), validate },
        differenceCommand(),
        guideCommand(),
    };
}

} // namespace madoguchi::ctl
