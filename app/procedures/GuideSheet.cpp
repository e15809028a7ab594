#include "app/procedures/GuideSheet.h"

#include "app/procedures/PlanWords.h"

#include <QCoreApplication>

namespace madoguchi::procedures {

namespace {

using documents::ListSheet;

ListSheet::Entry entryOf(
    const LifeEvent &event, const PlannedProcedure &planned, const GuideRequest &request, const PlanWords &words)
{
    const Procedure &procedure = *planned.procedure;
    ListSheet::Entry entry;
    entry.title = words.name(procedure);
    if (planned.state == PlannedState::Confirm)
        //: Sheet of procedures, behind a procedure of which it is not known whether it has to be done. Short.
        entry.tag = words.say(QT_TRANSLATE_NOOP("ProcedureWords", "to be clarified at the counter"));
    else if (isWish(procedure))
        //: Sheet of procedures, behind a procedure that nobody has to do. Short.
        entry.tag = words.say(QT_TRANSLATE_NOOP("ProcedureWords", "if you wish"));
    entry.when = words.when(planned, request.today);
    entry.isUrgent = isUrgent(planned, request.today);
    if (!words.isJapanese() && entry.title != procedure.name)
        entry.lines << procedure.name; // to be shown at the window
    // On a way through the city hall the heading names the window.
    const QString where
        = PlanWords::where(event, procedure, request.order == PlanOrder::Route ? nullptr : request.hall);
    //: Sheet of procedures, below a procedure; %1 is a section of the city hall or an office.
    entry.lines << words.say(QT_TRANSLATE_NOOP("ProcedureWords", "Where: %1")).arg(where);
    if (!procedure.bring.isEmpty())
        //: Sheet of procedures, below a procedure; %1 is a list of things.
        entry.lines << words.say(QT_TRANSLATE_NOOP("ProcedureWords", "To bring: %1"))
                           .arg(procedure.bring.join(QStringLiteral("、")));
    entry.lines << words.lateAdvice(planned);
    entry.lines.removeAll(QString());
    return entry;
}

/// Everything to bring, each thing once.
QStringList thingsIn(const Plan &plan)
{
    QStringList things;
    for (const PlannedProcedure &planned : plan.procedures)
        things << planned.procedure->bring;
    things.removeDuplicates();
    return things;
}

} // namespace

ListSheet guideSheet(const LifeEvent &event, const Plan &plan, const GuideRequest &request)
{
    const PlanWords words(request.language);
    ListSheet sheet;
    sheet.office = request.office;
    sheet.title = words.title(event);
    if (!request.number.isEmpty())
        //: Sheet of procedures, below the title; %1 is the number of the reception.
        sheet.facts << words.say(QT_TRANSLATE_NOOP("ProcedureWords", "Number: %1")).arg(request.number);
    //: Sheet of procedures, below the title; %1 is the day of printing.
    sheet.facts << words.say(QT_TRANSLATE_NOOP("ProcedureWords", "As of %1")).arg(words.day(request.today));
    //: Sheet of procedures, below the title: how many there are.
    sheet.facts << words.say(
        QT_TRANSLATE_N_NOOP("ProcedureWords", "%n procedures. Tick what is done."), int(plan.procedures.size()));
    sheet.code = request.page;
    for (const PlannedProcedure &planned : plan.procedures) {
        if (!planned.procedure->warning.isEmpty())
            sheet.warnings << words.warning(*planned.procedure);
    }
    int place = 0;
    for (const PlanGroup &group : groupsOf(plan, request.order, request.today, request.hall)) {
        ListSheet::Group printed { words.heading(event, group, place++), {} };
        for (const PlannedProcedure *planned : group.procedures)
            printed.entries << entryOf(event, *planned, request, words);
        sheet.groups << printed;
    }
    if (const QStringList things = thingsIn(plan); !things.isEmpty())
        //: Sheet of procedures, at the end; %1 is a list of everything that is to be brought.
        sheet.closing << words.say(QT_TRANSLATE_NOOP("ProcedureWords", "All that is to be brought: %1"))
                             .arg(things.join(QStringLiteral("、")));
    return sheet;
}

} // namespace madoguchi::procedures
