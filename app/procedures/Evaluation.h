#pragma once

#include "app/procedures/Answers.h"

namespace madoguchi::procedures {

/// What conditions come to with these answers. Both outlive it.
///
/// A comparison with a question that is not asked is a no; with one that is not answered, or answered with "unknown",
/// unknown. What is a no stays one whatever else is answered: below a `not`, a question of which it is open whether it
/// is asked is not yet taken for answered.
class Evaluation {
public:
    Evaluation(const LifeEvent &event, const Answers &answers);

    [[nodiscard]] Truth holds(const Condition &condition);
    [[nodiscard]] Truth isAsked(const Question &question); ///< Unknown: whether it has to be is open
    [[nodiscard]] bool isAnswered(const Question &question) const; ///< also with "unknown"
    /// The questions that made the condition what it is, in its order.
    [[nodiscard]] QStringList reasonsFor(const Condition &condition);

private:
    enum class Mode { Plain, Negated };

    [[nodiscard]] Truth holds(const Condition &condition, Mode mode);
    [[nodiscard]] Truth compare(const Condition &condition, Mode mode);
    [[nodiscard]] Truth isAsked(const QString &question, Mode mode);
    void collect(const Condition &condition, Mode mode, QStringList &reasons);

    const LifeEvent &m_event;
    const Answers &m_answers;
    QHash<QString, Truth> m_asked[2]; ///< by mode
};

} // namespace madoguchi::procedures
