#include "app/procedures/GuideSheet.h"

#include "app/reception/JapaneseDate.h"
#include "app/settings/Language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace madoguchi::procedures {

namespace {

using documents::ListSheet;

constexpr int SoonDays = 14;
constexpr int WeeksDays = 92; ///< three months

enum class Urgency { Late, Soon, Weeks, Later, DayOpen, NoDay };
constexpr Urgency Urgencies[]
    = { Urgency::Late, Urgency::Soon, Urgency::Weeks, Urgency::Later, Urgency::DayOpen, Urgency::NoDay };

/// The words of the sheet in its own language.
class GuideWords {
public:
    explicit GuideWords(const QString &language)
        : m_language(language)
    {
    }

    [[nodiscard]] bool isJapanese() const { return m_language == QLatin1String("ja"); }
    [[nodiscard]] QString say(const char *text, int number = -1) const
    {
        return settings::translated(m_language, "GuideSheet", text, number);
    }
    [[nodiscard]] QString name(const Procedure &procedure) const
    {
        return isJapanese() || procedure.nameEn.isEmpty() ? procedure.name : procedure.nameEn;
    }
    /// 令和8年12月10日（木）
    [[nodiscard]] QString day(QDate date) const
    {
        const QLocale locale(m_language);
        const QString weekday = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
        return isJapanese() ? QStringLiteral("%1（%2）").arg(reception::PartialDate(date).toJapanese(), weekday)
                            : weekday + QStringLiteral(", ") + locale.toString(date, QStringLiteral("d MMMM yyyy"));
    }

private:
    QString m_language;
};

Urgency urgencyOf(const PlannedProcedure &planned, QDate today)
{
    if (!planned.dueAfterHolidays.isValid()) {
        const DeadlineKind kind = planned.procedure->deadline.kind;
        const bool isFree = kind == DeadlineKind::None || kind == DeadlineKind::Promptly;
        return isFree ? Urgency::NoDay : Urgency::DayOpen; // there is a term, of which the day is not known
    }
    if (planned.isLate)
        return Urgency::Late;
    const qint64 days = today.daysTo(planned.dueAfterHolidays);
    return days <= SoonDays ? Urgency::Soon : days <= WeeksDays ? Urgency::Weeks : Urgency::Later;
}

// The texts are translated where they are used: in the language of the sheet.
QString headingOf(Urgency urgency, const GuideWords &words)
{
    switch (urgency) {
    case Urgency::Late:
        //: Sheet of procedures, heading: the last day of these is gone.
        return words.say(QT_TRANSLATE_NOOP("GuideSheet", "The last day is over: please ask now"));
    case Urgency::Soon:
        //: Sheet of procedures, heading.
        return words.say(QT_TRANSLATE_NOOP("GuideSheet", "Within two weeks"));
    case Urgency::Weeks:
        //: Sheet of procedures, heading.
        return words.say(QT_TRANSLATE_NOOP("GuideSheet", "Within three months"));
    case Urgency::Later:
        //: Sheet of procedures, heading: due after more than three months.
        return words.say(QT_TRANSLATE_NOOP("GuideSheet", "After that"));
    case Urgency::DayOpen:
        //: Sheet of procedures, heading: they are due, but it is not known what the term is counted from.
        return words.say(QT_TRANSLATE_NOOP("GuideSheet", "With a term: ask at the counter for the last day"));
    case Urgency::NoDay:
        //: Sheet of procedures, heading: things with no last day.
        return words.say(QT_TRANSLATE_NOOP("GuideSheet", "Without a last day"));
    }
    return {};
}

QString whenOf(const PlannedProcedure &planned, const GuideRequest &request, const GuideWords &words)
{
    const Deadline &deadline = planned.procedure->deadline;
    if (!planned.dueAfterHolidays.isValid()) {
        if (deadline.kind == DeadlineKind::Promptly)
            //: Sheet of procedures, beside a procedure without a last day.
            return words.say(QT_TRANSLATE_NOOP("GuideSheet", "As early as you can"));
        return deadline.kind == DeadlineKind::None ? QString() : deadline.text;
    }
    QString until;
    if (deadline.kind == DeadlineKind::Limitation)
        //: Sheet of procedures, beside a benefit that lapses (時効); %1 is its last day.
        until = words.say(QT_TRANSLATE_NOOP("GuideSheet", "Until %1; it lapses then"));
    else
        //: Sheet of procedures, beside a procedure; %1 is its last day.
        until = words.say(QT_TRANSLATE_NOOP("GuideSheet", "Until %1"));
    QStringList lines { until.arg(words.day(planned.dueAfterHolidays)) };
    const int days = int(request.today.daysTo(planned.dueAfterHolidays));
    if (days < 0)
        //: Sheet of procedures, below the last day.
        lines << words.say(QT_TRANSLATE_N_NOOP("GuideSheet", "over for %n days"), -days);
    else if (days == 0)
        //: Sheet of procedures, below the last day.
        lines << words.say(QT_TRANSLATE_NOOP("GuideSheet", "that is today"));
    else if (days <= WeeksDays)
        //: Sheet of procedures, below the last day.
        lines << words.say(QT_TRANSLATE_N_NOOP("GuideSheet", "%n days left"), days);
    return lines.join(u'\n');
}

QString lateAdvice(const PlannedProcedure &planned, const GuideWords &words)
{
    if (!planned.isLate)
        return {};
    if (planned.procedure->deadline.kind == DeadlineKind::Limitation)
        //: Sheet of procedures, below a benefit whose time is over.
        return words.say(QT_TRANSLATE_NOOP(
            "GuideSheet", "The time to apply is over. Ask the section whether an exception applies."));
    const Procedure &procedure = *planned.procedure;
    if (procedure.kind == u"duty" && procedure.scope == u"municipal")
        //: Sheet of procedures, below a notification to the city hall whose last day is over.
        return words.say(QT_TRANSLATE_NOOP(
            "GuideSheet", "It is still accepted after its last day. Please come as soon as you can."));
    //: Sheet of procedures, below anything else whose last day is over: a court, a tax office, a benefit.
    return words.say(
        QT_TRANSLATE_NOOP("GuideSheet", "The last day is over. Ask there at once what can still be done."));
}

QString placeOf(const ServiceWindow &window)
{
    return window.place.isEmpty() ? window.name : window.name + QStringLiteral("（") + window.place + u'）';
}

QString sectionOf(const LifeEvent &event, const QString &department)
{
    return event.departments.value(department, department);
}

ListSheet::Entry entryOf(
    const LifeEvent &event, const PlannedProcedure &planned, const GuideRequest &request, const GuideWords &words)
{
    const Procedure &procedure = *planned.procedure;
    ListSheet::Entry entry;
    entry.title = words.name(procedure);
    if (planned.state == PlannedState::Confirm)
        //: Sheet of procedures, behind a procedure of which it is not known whether it has to be done. Short.
        entry.tag = words.say(QT_TRANSLATE_NOOP("GuideSheet", "to be clarified at the counter"));
    entry.when = whenOf(planned, request, words);
    const Urgency urgency = urgencyOf(planned, request.today);
    entry.isUrgent = urgency == Urgency::Late || urgency == Urgency::Soon;
    if (!words.isJapanese() && entry.title != procedure.name)
        entry.lines << procedure.name; // to be shown at the window
    const ServiceWindow *window = request.hall ? request.hall->windowOf(procedure.department) : nullptr;
    QString where = sectionOf(event, procedure.department);
    if (window && request.order != GuideOrder::Route)
        where += QStringLiteral(" ") + placeOf(*window);
    //: Sheet of procedures, below a procedure; %1 is a section of the city hall or an office.
    entry.lines << words.say(QT_TRANSLATE_NOOP("GuideSheet", "Where: %1")).arg(where);
    if (!procedure.bring.isEmpty())
        //: Sheet of procedures, below a procedure; %1 is a list of things.
        entry.lines << words.say(QT_TRANSLATE_NOOP("GuideSheet", "To bring: %1"))
                           .arg(procedure.bring.join(QStringLiteral("、")));
    entry.lines << lateAdvice(planned, words);
    entry.lines.removeAll(QString());
    return entry;
}

/// Those that fit, the ones with the earliest last day first.
template <typename Fits>
ListSheet::Group groupOf(const QString &heading, const LifeEvent &event, const Plan &plan, const GuideRequest &request,
    const GuideWords &words, Fits fits)
{
    QList<const PlannedProcedure *> chosen;
    for (const PlannedProcedure &planned : plan.procedures) {
        if (fits(planned))
            chosen << &planned;
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const PlannedProcedure *one, const PlannedProcedure *other) {
        const auto rank = [](const PlannedProcedure *planned) {
            return std::pair(!planned->dueAfterHolidays.isValid(), planned->dueAfterHolidays);
        };
        return rank(one) < rank(other);
    });
    ListSheet::Group group { heading, {} };
    for (const PlannedProcedure *planned : std::as_const(chosen))
        group.entries << entryOf(event, *planned, request, words);
    return group;
}

QStringList departmentsIn(const Plan &plan)
{
    QStringList departments;
    for (const PlannedProcedure &planned : plan.procedures)
        departments << planned.procedure->department;
    departments.removeDuplicates();
    return departments;
}

QList<ListSheet::Group> groupsOf(
    const LifeEvent &event, const Plan &plan, const GuideRequest &request, const GuideWords &words)
{
    QList<ListSheet::Group> groups;
    const auto add = [&](const QString &heading, auto fits) {
        const ListSheet::Group group = groupOf(heading, event, plan, request, words, fits);
        if (!group.entries.isEmpty())
            groups << group;
    };
    if (request.order == GuideOrder::Urgency) {
        for (const Urgency urgency : Urgencies) {
            add(headingOf(urgency, words),
                [&](const PlannedProcedure &planned) { return urgencyOf(planned, request.today) == urgency; });
        }
        return groups;
    }
    QStringList left = departmentsIn(plan);
    if (request.order == GuideOrder::Route && request.hall) {
        int number = 0;
        for (const ServiceWindow *window : request.hall->routeFor(left)) {
            add(QStringLiteral("%1. %2").arg(++number).arg(placeOf(*window)), [&](const PlannedProcedure &planned) {
                return request.hall->windowOf(planned.procedure->department) == window;
            });
            left.removeIf([&](const QString &department) { return request.hall->windowOf(department) == window; });
        }
    }
    for (const QString &department : std::as_const(left)) {
        add(sectionOf(event, department),
            [&](const PlannedProcedure &planned) { return planned.procedure->department == department; });
    }
    return groups;
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
    const GuideWords words(request.language);
    ListSheet sheet;
    sheet.office = request.office;
    sheet.title = words.isJapanese() || event.titleEn.isEmpty() ? event.title : event.titleEn;
    if (!request.number.isEmpty())
        //: Sheet of procedures, below the title; %1 is the number of the reception.
        sheet.facts << words.say(QT_TRANSLATE_NOOP("GuideSheet", "Number: %1")).arg(request.number);
    //: Sheet of procedures, below the title; %1 is the day of printing.
    sheet.facts << words.say(QT_TRANSLATE_NOOP("GuideSheet", "As of %1")).arg(words.day(request.today));
    //: Sheet of procedures, below the title: how many there are.
    sheet.facts << words.say(
        QT_TRANSLATE_N_NOOP("GuideSheet", "%n procedures. Tick what is done."), int(plan.procedures.size()));
    sheet.code = request.page;
    for (const PlannedProcedure &planned : plan.procedures) {
        const Procedure &procedure = *planned.procedure;
        if (!procedure.warning.isEmpty())
            sheet.warnings << (words.isJapanese() || procedure.warningEn.isEmpty() ? procedure.warning
                                                                                   : procedure.warningEn);
    }
    sheet.groups = groupsOf(event, plan, request, words);
    if (const QStringList things = thingsIn(plan); !things.isEmpty())
        //: Sheet of procedures, at the end; %1 is a list of everything that is to be brought.
        sheet.closing << words.say(QT_TRANSLATE_NOOP("GuideSheet", "All that is to be brought: %1"))
                             .arg(things.join(QStringLiteral("、")));
    return sheet;
}

} // namespace madoguchi::procedures
