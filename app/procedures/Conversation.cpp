#include "app/procedures/Conversation.h"

#include "app/procedures/Evaluation.h"

#include <algorithm>
#include <utility>

namespace madoguchi::procedures {

namespace {

constexpr qsizetype MostSteps = 500;

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const PlannedProcedure &planned : plan.procedures)
        ids << planned.procedure->id;
    return ids;
}

QStringList surelyIn(const Plan &plan)
{
    QStringList ids;
    for (const PlannedProcedure &planned : plan.procedures) {
        if (planned.state == PlannedState::Required)
            ids << planned.procedure->id;
    }
    return ids;
}

QStringList without(QStringList ids, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    ids.removeIf([&known](const QString &id) { return known.contains(id); });
    return ids;
}

} // namespace

Conversation::Conversation(const OpenDays &days, QObject *parent)
    : QObject(parent)
    , m_days(days)
{
}

Conversation::~Conversation() = default;

void Conversation::begin(LifeEvent event, QDate today, const Answers &given)
{
    wipe();
    m_event = std::move(event);
    m_today = today;
    m_isBegun = true;
    setGiven(given);
}

QList<const Question *> Conversation::questions() const
{
    QList<const Question *> all;
    for (const Question &day : m_event.days)
        all << &day;
    for (const Question &question : m_event.questions)
        all << &question;
    return all;
}

QList<AskedQuestion> Conversation::asked() const
{
    const Answers all = answers();
    Evaluation evaluation(m_event, all);
    QList<AskedQuestion> asked;
    for (const Question *question : questions()) {
        if (evaluation.isAsked(*question) == Truth::No)
            continue;
        AskedQuestion one;
        one.question = question;
        if (const auto answer = all.constFind(question->id); answer != all.constEnd())
            one.answer = *answer;
        one.isKnown = one.answer && !m_given.contains(question->id);
        asked << one;
    }
    return asked;
}

int Conversation::open() const
{
    const QList<AskedQuestion> all = asked();
    return int(std::count_if(all.begin(), all.end(), [](const AskedQuestion &one) { return !one.answer; }));
}

Answers Conversation::answers() const
{
    Answers all = m_known;
    all.insert(m_given);
    for (const Question *question : questions()) {
        if (all.contains(question->id))
            continue;
        if (question->prefillFrom == QLatin1String("today")) {
            all.insert(question->id, Answer { {}, {}, m_today });
            continue;
        }
        const QString other = question->prefillFrom.startsWith(u'=') ? question->prefillFrom.mid(1) : QString();
        if (const auto answer = all.constFind(other); !other.isEmpty() && answer != all.constEnd())
            all.insert(question->id, Answer(*answer));
    }
    return all;
}

void Conversation::beginStep()
{
    m_typed.clear();
    m_stepBase = m_plan;
}

void Conversation::answer(const QString &question, const std::optional<Answer> &answer, Giving giving)
{
    const auto before = m_given.constFind(question);
    const bool isSame = answer ? before != m_given.constEnd() && *before == *answer : before == m_given.constEnd();
    if (!m_isBegun || isSame)
        return;
    if (giving == Giving::Whole || m_typed != question) {
        m_before << m_given;
        if (m_before.size() > MostSteps)
            m_before.removeFirst();
        beginStep();
    }
    if (giving == Giving::Typing)
        m_typed = question;
    m_after.clear();
    if (answer)
        m_given.insert(question, *answer);
    else
        m_given.remove(question);
    replan();
}

void Conversation::setKnown(const Answers &known)
{
    if (known == m_known)
        return;
    m_known = known;
    if (m_isBegun)
        replan(); // with what made it known
}

void Conversation::undo()
{
    if (m_before.isEmpty())
        return;
    beginStep();
    m_after << m_given;
    goTo(m_before.takeLast());
}

void Conversation::redo()
{
    if (m_after.isEmpty())
        return;
    beginStep();
    m_before << m_given;
    goTo(m_after.takeLast());
}

void Conversation::goTo(const Answers &given)
{
    const Answers before = std::exchange(m_given, given);
    QString question;
    for (const Question *one : questions()) {
        const bool isOther
            = before.contains(one->id) != given.contains(one->id) || before.value(one->id) != given.value(one->id);
        if (isOther)
            question = one->id;
    }
    replan();
    if (!question.isEmpty())
        emit wentBackTo(question);
}

void Conversation::setGiven(const Answers &given)
{
    m_given = given;
    m_before.clear();
    m_after.clear();
    m_plan = planFor(m_event, answers(), m_today, m_days);
    beginStep();
    m_change = {};
    emit changed();
}

void Conversation::wipe()
{
    m_isBegun = false;
    m_given.clear();
    m_known.clear();
    m_before.clear();
    m_after.clear();
    m_plan = {};
    beginStep(); // the plans point into the event
    m_change = {};
    m_event = {};
    emit changed();
}

void Conversation::replan()
{
    m_plan = planFor(m_event, answers(), m_today, m_days);
    const QStringList before = idsOf(m_stepBase);
    const QStringList now = idsOf(m_plan);
    m_change.came = without(now, before);
    m_change.gone = without(before, now);
    m_change.settled = without(surelyIn(m_plan), surelyIn(m_stepBase) + m_change.came);
    emit changed();
}

} // namespace madoguchi::procedures
