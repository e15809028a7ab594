#include "app/procedures/Satisfying.h"

#include <algorithm>

namespace madoguchi::procedures {

namespace {

constexpr qsizetype MostClauses = 20'000;

/// A comparison that holds or does not.
struct Literal {
    const Condition *comparison;
    bool holds;
};
/// Literals that hold together.
using Clause = QList<Literal>;

class Clauses {
public:
    explicit Clauses(const LifeEvent &event)
        : m_event(event)
    {
    }

    /// The ways in which the condition holds or, with false, does not; nullopt: too many to look at.
    std::optional<QList<Clause>> of(const Condition &condition, bool holds)
    {
        switch (condition.kind) {
        case Condition::Kind::Always:
            return holds ? QList<Clause> { {} } : QList<Clause> {};
        case Condition::Kind::Not:
            return of(condition.parts.first(), !holds);
        case Condition::Kind::Compare:
            return QList<Clause> { { Literal { &condition, holds } } };
        case Condition::Kind::All:
        case Condition::Kind::Any:
            break;
        }
        const bool isProduct = (condition.kind == Condition::Kind::All) == holds;
        QList<Clause> result = isProduct ? QList<Clause> { {} } : QList<Clause> {};
        for (const Condition &part : condition.parts) {
            const auto ways = of(part, holds);
            if (!ways)
                return std::nullopt;
            if (!isProduct) {
                result << *ways;
            } else {
                QList<Clause> product;
                for (const Clause &one : std::as_const(result)) {
                    for (const Clause &other : *ways) {
                        const Clause both = one + other;
                        if (isPossible(both))
                            product << both;
                    }
                }
                result = product;
            }
            if (result.size() > MostClauses)
                return std::nullopt;
        }
        return result;
    }

    /// Nothing in it speaks against itself, question by question.
    [[nodiscard]] bool isPossible(const Clause &clause) const
    {
        return std::all_of(clause.begin(), clause.end(),
            [&](const Literal &literal) { return isAnswerable(literal.comparison->question, clause); });
    }

private:
    /// What is false because the question is not asked speaks against nothing.
    [[nodiscard]] bool isAnswerable(const QString &id, const Clause &clause) const
    {
        Clause about;
        std::copy_if(clause.begin(), clause.end(), std::back_inserter(about),
            [&id](const Literal &literal) { return literal.comparison->question == id; });
        const bool isAsked
            = std::any_of(about.begin(), about.end(), [](const Literal &literal) { return literal.holds; });
        const Question *question = m_event.question(id);
        if (!isAsked || !question)
            return true;
        switch (question->kind) {
        case AnswerKind::Single:
        case AnswerKind::YesNo:
            return hasValue(*question, about);
        case AnswerKind::Multi:
            return std::none_of(about.begin(), about.end(), [&about](const Literal &one) {
                return std::any_of(about.begin(), about.end(), [&one](const Literal &other) {
                    return one.holds && !other.holds && one.comparison->value == other.comparison->value;
                });
            });
        case AnswerKind::Number:
            return hasNumber(about);
        case AnswerKind::Date:
            return true;
        }
        return true;
    }

    [[nodiscard]] static bool fits(const Literal &literal, const QString &value)
    {
        const bool isEqual = literal.comparison->value == value;
        const bool is = literal.comparison->comparison == Condition::Comparison::Equal ? isEqual : !isEqual;
        return is == literal.holds;
    }

    [[nodiscard]] static bool hasValue(const Question &question, const Clause &about)
    {
        QStringList values { QStringLiteral("yes"), QStringLiteral("no") };
        if (question.kind == AnswerKind::Single) {
            values.clear();
            for (const AnswerOption &option : question.options)
                values << option.value;
        }
        return std::any_of(values.begin(), values.end(), [&about](const QString &value) {
            return value != u"unknown" && std::all_of(about.begin(), about.end(), [&value](const Literal &literal) {
                return fits(literal, value);
            });
        });
    }

    [[nodiscard]] static bool hasNumber(const Clause &about)
    {
        int least = -1'000'000;
        int most = 1'000'000;
        for (const Literal &literal : about) {
            const int number = literal.comparison->number;
            const bool isLeast = (literal.comparison->comparison == Condition::Comparison::AtLeast) == literal.holds;
            if (isLeast)
                least = std::max(least, literal.holds ? number : number + 1);
            else
                most = std::min(most, literal.holds ? number : number - 1);
        }
        return least <= most;
    }

    const LifeEvent &m_event;
};

} // namespace

bool canHold(const LifeEvent &event, const Condition &condition)
{
    Clauses clauses(event);
    const auto ways = clauses.of(condition, true);
    if (!ways)
        return true;
    return std::any_of(ways->begin(), ways->end(), [&](const Clause &clause) {
        // What is answered has to be asked.
        Condition all;
        all.kind = Condition::Kind::All;
        for (const Literal &literal : clause) {
            const Question *question = literal.holds ? event.question(literal.comparison->question) : nullptr;
            if (question && question->askWhen.kind != Condition::Kind::Always && !all.parts.contains(question->askWhen))
                all.parts << question->askWhen;
        }
        if (!clauses.isPossible(clause))
            return false;
        if (all.parts.isEmpty())
            return true;
        for (const Literal &literal : clause) {
            Condition part = *literal.comparison;
            if (!literal.holds) {
                Condition negated;
                negated.kind = Condition::Kind::Not;
                negated.parts << part;
                part = negated;
            }
            all.parts << part;
        }
        // Once more together with when these are asked; questions further back are not looked at.
        const auto more = clauses.of(all, true);
        return !more
            || std::any_of(more->begin(), more->end(), [&](const Clause &each) { return clauses.isPossible(each); });
    });
}

} // namespace madoguchi::procedures
