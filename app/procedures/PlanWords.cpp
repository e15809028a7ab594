#include "app/procedures/PlanWords.h"

#include "app/reception/JapaneseDate.h"
#include "app/settings/Language.h"

#include <QCoreApplication>
#include <QLocale>

namespace madoguchi::procedures {

namespace {

QString placeOf(const ServiceWindow &window)
{
    return window.place.isEmpty() ? window.name : window.name + QStringLiteral("（") + window.place + u'）';
}

} // namespace

PlanWords::PlanWords(const QString &language)
    : m_language(language)
{
}

QString PlanWords::say(const char *text, int number) const
{
    return settings::translated(m_language, "ProcedureWords", text, number);
}

QString PlanWords::name(const Procedure &procedure) const
{
    return isJapanese() || procedure.nameEn.isEmpty() ? procedure.name : procedure.nameEn;
}

QString PlanWords::title(const LifeEvent &event) const
{
    return isJapanese() || event.titleEn.isEmpty() ? event.title : event.titleEn;
}

QString PlanWords::warning(const Procedure &procedure) const
{
    return isJapanese() || procedure.warningEn.isEmpty() ? procedure.warning : procedure.warningEn;
}

QString PlanWords::day(QDate date) const
{
    const QLocale locale(m_language);
    const QString weekday = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    return isJapanese() ? QStringLiteral("%1（%2）").arg(reception::PartialDate(date).toJapanese(), weekday)
                        : weekday + QStringLiteral(", ") + locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

// The texts are translated where they are used: in the language of these words.
QString PlanWords::heading(Urgency urgency) const
{
    switch (urgency) {
    case Urgency::Late:
        //: Sheet of procedures, heading: the last day of these is gone.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "The last day is over: please ask now"));
    case Urgency::Soon:
        //: Sheet of procedures, heading.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "Within two weeks"));
    case Urgency::Weeks:
        //: Sheet of procedures, heading.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "Within three months"));
    case Urgency::Later:
        //: Sheet of procedures, heading: due after more than three months.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "After that"));
    case Urgency::DayOpen:
        //: Sheet of procedures, heading: they are due, but it is not known what the term is counted from.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "With a term: ask at the counter for the last day"));
    case Urgency::NoDay:
        //: Sheet of procedures, heading: things with no last day.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "Without a last day"));
    case Urgency::Wish:
        //: Sheet of procedures, heading: nobody has to do these.
        return say(QT_TRANSLATE_NOOP("ProcedureWords", "Only if you wish"));
    }
    return {};
}

QString PlanWords::when(const PlannedProcedure &planned, QDate today) const
{
    const Deadline &deadline = planned.procedure->deadline;
    if (!planned.dueAfterHolidays.isValid()) {
        if (deadline.kind == DeadlineKind::Promptly)
            //: Sheet of procedures, beside a procedure without a last day.
            return say(QT_TRANSLATE_NOOP("ProcedureWords", "As early as you can"));
        return deadline.kind == DeadlineKind::None ? QString() : deadline.text;
    }
    QString until;
    if (deadline.kind == DeadlineKind::Limitation)
        //: Sheet of procedures, beside a benefit that lapses (時効); %1 is its last day.
        until = say(QT_TRANSLATE_NOOP("ProcedureWords", "Until %1; it lapses then"));
    else
        //: Sheet of procedures, beside a procedure; %1 is its last day.
        until = say(QT_TRANSLATE_NOOP("ProcedureWords", "Until %1"));
    QStringList lines { until.arg(day(planned.dueAfterHolidays)) };
    const int days = int(today.daysTo(planned.dueAfterHolidays));
    if (days < 0)
        //: Sheet of procedures, below the last day.
        lines << say(QT_TRANSLATE_N_NOOP("ProcedureWords", "over for %n days"), -days);
    else if (days == 0)
        //: Sheet of procedures, below the last day.
        lines << say(QT_TRANSLATE_NOOP("ProcedureWords", "that is today"));
    else if (days <= WeeksDays)
        //: Sheet of procedures, below the last day.
        lines << say(QT_TRANSLATE_N_NOOP("ProcedureWords", "%n days left"), days);
    return lines.join(u'\n');
}

QString PlanWords::lateAdvice(const PlannedProcedure &planned) const
{
    if (!planned.isLate)
        return {};
    if (planned.procedure->deadline.kind == DeadlineKind::Limitation)
        //: Sheet of procedures, below a benefit whose time is over.
        return say(QT_TRANSLATE_NOOP(
            "ProcedureWords", "The time to apply is over. Ask the section whether an exception applies."));
    const Procedure &procedure = *planned.procedure;
    if (procedure.kind == u"duty" && procedure.scope == u"municipal")
        //: Sheet of procedures, below a notification to the city hall whose last day is over.
        return say(QT_TRANSLATE_NOOP(
            "ProcedureWords", "It is still accepted after its last day. Please come as soon as you can."));
    //: Sheet of procedures, below anything else whose last day is over: a court, a tax office, a benefit.
    return say(QT_TRANSLATE_NOOP("ProcedureWords", "The last day is over. Ask there at once what can still be done."));
}

QString PlanWords::section(const LifeEvent &event, const QString &department)
{
    return event.departments.value(department, department);
}

QString PlanWords::where(const LifeEvent &event, const Procedure &procedure, const CityHall *hall)
{
    const ServiceWindow *window = hall ? hall->windowOf(procedure.department) : nullptr;
    const QString name = section(event, procedure.department);
    return window ? name + u' ' + placeOf(*window) : name;
}

QString PlanWords::heading(const LifeEvent &event, const PlanGroup &group, int place) const
{
    if (group.urgency)
        return heading(*group.urgency);
    return group.window ? QStringLiteral("%1. %2").arg(place + 1).arg(placeOf(*group.window))
                        : section(event, group.department);
}

} // namespace madoguchi::procedures
