#include "app/procedures/Evaluation.h"

#include <algorithm>

namespace madoguchi::procedures {

namespace {

Truth opposite(Truth truth)
{
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : Truth::Unknown;
}

Truth truthOf(bool is)
{
    return is ? Truth::Yes : Truth::No;
}

/// What is answered, whether or not the question is asked.
Truth said(const Condition &condition, const Answer &answer)
{
    using Comparison = Condition::Comparison;
    if (answer.isUnknown())
        return Truth::Unknown;
    switch (condition.comparison) {
    case Comparison::Equal:
        return truthOf(answer.values.value(0) == condition.value);
    case Comparison::NotEqual:
        return truthOf(answer.values.value(0) != condition.value);
    case Comparison::Has:
        if (answer.values.contains(condition.value))
            return Truth::Yes;
        return answer.values.contains(u"unknown") ? Truth::Unknown : Truth::No;
    case Comparison::AtLeast:
        return answer.number ? truthOf(*answer.number >= condition.number) : Truth::Unknown;
    case Comparison::AtMost:
        return answer.number ? truthOf(*answer.number <= condition.number) : Truth::Unknown;
    }
    return Truth::Unknown;
}

} // namespace

Evaluation::Evaluation(const LifeEvent &event, const Answers &answers)
    : m_event(event)
    , m_answers(answers)
{
}

Truth Evaluation::holds(const Condition &condition)
{
    return holds(condition, Mode::Plain);
}

Truth Evaluation::isAsked(const Question &question)
{
    // A day that no question of the tables asks for is none of them.
    return m_event.question(question.id) ? isAsked(question.id, Mode::Plain) : holds(question.askWhen);
}

bool Evaluation::isAnswered(const Question &question) const
{
    return m_answers.contains(question.id);
}

Truth Evaluation::holds(const Condition &condition, Mode mode)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Truth::Yes;
    case Condition::Kind::Not:
        return opposite(holds(condition.parts.first(), mode == Mode::Plain ? Mode::Negated : mode));
    case Condition::Kind::Compare:
        return compare(condition, mode);
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    const bool isAll = condition.kind == Condition::Kind::All;
    const Truth deciding = isAll ? Truth::No : Truth::Yes;
    Truth result = opposite(deciding);
    for (const Condition &part : condition.parts) {
        const Truth truth = holds(part, mode);
        if (truth == deciding)
            return deciding;
        if (truth == Truth::Unknown)
            result = Truth::Unknown;
    }
    return result;
}

Truth Evaluation::compare(const Condition &condition, Mode mode)
{
    const Truth asked = isAsked(condition.question, mode);
    if (asked == Truth::No)
        return Truth::No;
    const auto answer = m_answers.constFind(condition.question);
    if (answer == m_answers.constEnd())
        return Truth::Unknown;
    const Truth truth = said(condition, *answer);
    // It may yet turn out that this is not asked, and then a no: what a `not` makes of it must not be settled before.
    return truth == Truth::Yes && asked == Truth::Unknown && mode == Mode::Negated ? Truth::Unknown : truth;
}

Truth Evaluation::isAsked(const QString &id, Mode mode)
{
    QHash<QString, Truth> &known = m_asked[mode == Mode::Negated ? 1 : 0];
    if (const auto found = known.constFind(id); found != known.constEnd())
        return *found;
    known.insert(id, Truth::Unknown); // of questions that ask for each other, which the check refuses
    const Question *question = m_event.question(id);
    const Truth asked = question ? holds(question->askWhen, mode) : Truth::No;
    known.insert(id, asked);
    return asked;
}

QStringList Evaluation::reasonsFor(const Condition &condition)
{
    QStringList reasons;
    collect(condition, Mode::Plain, reasons);
    reasons.removeDuplicates();
    return reasons;
}

void Evaluation::collect(const Condition &condition, Mode mode, QStringList &reasons)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return;
    case Condition::Kind::Not:
        return collect(condition.parts.first(), mode == Mode::Plain ? Mode::Negated : mode, reasons);
    case Condition::Kind::Compare:
        reasons << condition.question;
        return;
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    // Those parts that are what the whole is: of a true any the true ones, of an unknown all the unknown ones.
    const Truth whole = holds(condition, mode);
    for (const Condition &part : condition.parts) {
        if (holds(part, mode) == whole)
            collect(part, mode, reasons);
    }
}

} // namespace madoguchi::procedures
