#include "app/procedures/Plan.h"
#include "app/procedures/ShippedEvents.h"
#include "tests/app/procedures/SmallEvents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace madoguchi::procedures;

// How long the plan after a death takes with everything answered, and how it grows with the tables. Ends with 1 when a
// plan is empty, and never by the clock, unless --bar says so.

namespace {

constexpr int Rounds = 201;
constexpr double BarMs = 5;
constexpr int Times = 10;
constexpr double LargeBarMs = 50;

void rename(Condition &condition, const QString &mark)
{
    if (!condition.question.isEmpty())
        condition.question += mark;
    for (Condition &part : condition.parts)
        rename(part, mark);
}

/// So many families' tables in one: ids of their own, days the same.
LifeEvent repeated(const LifeEvent &event, int times)
{
    LifeEvent large = event;
    for (int i = 1; i < times; ++i) {
        const QString mark = u'_' + QString::number(i);
        for (Question question : event.questions) {
            question.id += mark;
            rename(question.askWhen, mark);
            large.questions << question;
        }
        for (Procedure procedure : event.procedures) {
            procedure.id += mark;
            rename(procedure.condition, mark);
            for (OtherTerm &other : procedure.deadline.others)
                rename(other.when, mark);
            large.procedures << procedure;
        }
    }
    return large;
}

/// The whole of a seed's answers, none of them "unknown".
Answers allAnswers(const LifeEvent &event)
{
    Answers answers;
    for (quint32 seed = 1; answers.size() < event.questions.size() && seed < 10'000; ++seed) {
        const Answers some = randomAnswers(event, seed);
        for (auto it = some.begin(); it != some.end(); ++it) {
            if (!answers.contains(it.key()) && !it->isUnknown())
                answers.insert(it.key(), *it);
        }
    }
    return answers;
}

/// Median in milliseconds; negative when nothing has to be done.
double planTime(const LifeEvent &event)
{
    const Answers answers = allAnswers(event);
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Plan plan = planFor(event, answers, QDate(2026, 12, 1), OpenDays());
        times << double(timer.nsecsElapsed()) / 1e6;
        if (plan.procedures.isEmpty())
            return -1;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto event = loadEvent(QStringLiteral("bereavement"));
    if (!event)
        return 1;
    const LifeEvent large = repeated(*event, Times);
    const double one = planTime(*event);
    const double many = planTime(large);
    QTextStream out(stdout);
    out << "plan of\tquestions\tprocedures\tmedian\n"
        << "the shipped tables\t" << event->questions.size() << '\t' << event->procedures.size() << '\t' << one
        << " ms\n"
        << "ten times as large\t" << large.questions.size() << '\t' << large.procedures.size() << '\t' << many
        << " ms\n"
        << "growth\t" << many / one << "\n";
    if (one < 0 || many < 0)
        return 1;
    const bool met = one < BarMs && many < LargeBarMs;
    return met || !QCoreApplication::arguments().contains(QLatin1String("--bar")) ? 0 : 1;
}
