#include "app/procedures/LifeEventCheck.h"

#include "app/procedures/Satisfying.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace madoguchi::procedures {

namespace {

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::procedures::LifeEventCheck)
};

class Check {
public:
    Check(const LifeEvent &event, documents::Problems &problems)
        : m_event(event)
        , m_problems(problems)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_event.questions.size(); ++i)
            checkQuestion(i);
        for (qsizetype i = 0; i < m_event.procedures.size(); ++i)
            checkProcedure(i);
        checkUse();
        if (!hasCycle())
            checkPossibility();
    }

private:
    void tell(const QString &place, const QString &message) { m_problems.add(place, message); }
    [[nodiscard]] static QString placeOfQuestion(qsizetype i) { return QStringLiteral("questions[%1]").arg(i); }
    [[nodiscard]] static QString placeOfProcedure(qsizetype i) { return QStringLiteral("procedures[%1]").arg(i); }

    void checkId(const QString &id, const QString &place)
    {
        if (m_ids.contains(id))
            //: Checking the tables of procedures. IT staff; %1 is an id.
            tell(place + QStringLiteral(".id"), CheckWords::tr("“%1” stands here for the second time.").arg(id));
        m_ids << id;
    }

    void checkQuestion(qsizetype i)
    {
        const Question &question = m_event.questions.at(i);
        const QString place = placeOfQuestion(i);
        checkId(question.id, place);
        const bool isChosen = question.kind == AnswerKind::Single || question.kind == AnswerKind::Multi;
        if (isChosen && question.options.isEmpty())
            //: Checking the tables of procedures. IT staff.
            tell(place + QStringLiteral(".options"), CheckWords::tr("There is no answer to choose from."));
        if (question.prefillFrom.startsWith(u'=') && !m_event.question(question.prefillFrom.mid(1)))
            tell(place + QStringLiteral(".prefill_from"), noQuestion(question.prefillFrom.mid(1)));
        checkCondition(question.askWhen, place + QStringLiteral(".ask_when"));
    }

    void checkProcedure(qsizetype i)
    {
        const Procedure &procedure = m_event.procedures.at(i);
        const QString place = placeOfProcedure(i);
        checkId(procedure.id, place);
        if (!m_event.departments.contains(procedure.department))
            //: Checking the tables of procedures. IT staff; %1 is the key of a section of the city hall.
            tell(place + QStringLiteral(".department"),
                CheckWords::tr("There is no department “%1”.").arg(procedure.department));
        for (const QString &source : procedure.sources) {
            if (!m_event.sources.contains(source))
                //: Checking the tables of procedures. IT staff; %1 is the key of a source.
                tell(place + QStringLiteral(".sources"), CheckWords::tr("There is no source “%1”.").arg(source));
        }
        for (qsizetype form = 0; form < procedure.forms.size(); ++form) {
            if (!m_event.forms.contains(procedure.forms.at(form).form))
                //: Checking the tables of procedures. IT staff; %1 is the key of a form.
                tell(QStringLiteral("%1.forms[%2]").arg(place).arg(form),
                    CheckWords::tr("There is no form “%1”.").arg(procedure.forms.at(form).form));
        }
        checkCondition(procedure.condition, place + QStringLiteral(".condition"));
        for (qsizetype other = 0; other < procedure.deadline.others.size(); ++other)
            checkCondition(procedure.deadline.others.at(other).when,
                QStringLiteral("%1.deadline.others[%2].when").arg(place).arg(other));
    }

    [[nodiscard]] static QString noQuestion(const QString &id)
    {
        //: Checking the tables of procedures. IT staff; %1 is the id of a question.
        return CheckWords::tr("There is no question “%1”.").arg(id);
    }

    void checkCondition(const Condition &condition, const QString &place)
    {
        for (qsizetype i = 0; i < condition.parts.size(); ++i) {
            const QString key = condition.kind == Condition::Kind::Not ? QStringLiteral(".not")
                : condition.kind == Condition::Kind::All               ? QStringLiteral(".all[%1]").arg(i)
                                                                       : QStringLiteral(".any[%1]").arg(i);
            checkCondition(condition.parts.at(i), place + key);
        }
        if (condition.kind != Condition::Kind::Compare)
            return;
        const Question *question = m_event.question(condition.question);
        if (!question)
            return tell(place + QStringLiteral(".q"), noQuestion(condition.question));
        m_used << question->id;
        if (!isComparable(*question, condition))
            //: Checking the tables of procedures. IT staff; “eq”, “has” … are keys of the file.
            return tell(place,
                CheckWords::tr(
                    "This question is compared in another way: “eq” and “ne” for one answer, “has” for several, "
                    "“gte” and “lte” for numbers."));
        const bool isNumber = question->kind == AnswerKind::Number;
        if (!isNumber && !isAnswer(*question, condition.value))
            //: Checking the tables of procedures. IT staff; %1 is an answer, %2 the id of a question.
            tell(place, CheckWords::tr("“%1” is no answer to “%2”.").arg(condition.value, question->id));
    }

    [[nodiscard]] static bool isComparable(const Question &question, const Condition &condition)
    {
        using Comparison = Condition::Comparison;
        switch (question.kind) {
        case AnswerKind::Single:
        case AnswerKind::YesNo:
            return condition.comparison == Comparison::Equal || condition.comparison == Comparison::NotEqual;
        case AnswerKind::Multi:
            return condition.comparison == Comparison::Has;
        case AnswerKind::Number:
            return condition.comparison == Comparison::AtLeast || condition.comparison == Comparison::AtMost;
        case AnswerKind::Date:
            return false;
        }
        return false;
    }

    [[nodiscard]] static bool isAnswer(const Question &question, const QString &value)
    {
        if (question.kind == AnswerKind::YesNo)
            return value == u"yes" || value == u"no";
        return std::any_of(question.options.begin(), question.options.end(),
            [&value](const AnswerOption &option) { return option.value == value; });
    }

    /// A question matters in a condition, for a day, or for whoever works with the answers beyond the plan.
    void checkUse()
    {
        QSet<QString> days;
        for (const QStringList &keys : m_event.dates)
            days.unite(QSet<QString>(keys.begin(), keys.end()));
        for (qsizetype i = 0; i < m_event.questions.size(); ++i) {
            const Question &question = m_event.questions.at(i);
            if (!m_used.contains(question.id) && !days.contains(question.id) && !question.isUsedElsewhere)
                //: Checking the tables of procedures. IT staff.
                tell(placeOfQuestion(i), CheckWords::tr("No condition and no term looks at this question."));
        }
    }

    [[nodiscard]] bool hasCycle()
    {
        bool found = false;
        for (qsizetype i = 0; i < m_event.questions.size(); ++i) {
            QSet<QString> before;
            if (reaches(m_event.questions.at(i).askWhen, m_event.questions.at(i).id, before)) {
                //: Checking the tables of procedures. IT staff.
                tell(placeOfQuestion(i) + QStringLiteral(".ask_when"),
                    CheckWords::tr("Whether this is asked depends on its own answer."));
                found = true;
            }
        }
        return found;
    }

    [[nodiscard]] bool reaches(const Condition &condition, const QString &id, QSet<QString> &before) const
    {
        if (condition.kind == Condition::Kind::Compare) {
            if (condition.question == id)
                return true;
            const Question *question = m_event.question(condition.question);
            if (!question || before.contains(question->id))
                return false;
            before << question->id;
            return reaches(question->askWhen, id, before);
        }
        return std::any_of(condition.parts.begin(), condition.parts.end(),
            [&](const Condition &part) { return reaches(part, id, before); });
    }

    void checkPossibility()
    {
        for (qsizetype i = 0; i < m_event.questions.size(); ++i) {
            if (!canHold(m_event, m_event.questions.at(i).askWhen))
                //: Checking the tables of procedures. IT staff.
                tell(placeOfQuestion(i) + QStringLiteral(".ask_when"),
                    CheckWords::tr("This is never asked: no answers lead to it."));
        }
        for (qsizetype i = 0; i < m_event.procedures.size(); ++i) {
            if (!canHold(m_event, m_event.procedures.at(i).condition))
                //: Checking the tables of procedures. IT staff.
                tell(placeOfProcedure(i) + QStringLiteral(".condition"),
                    CheckWords::tr("This can never hold: its parts contradict each other."));
        }
    }

    const LifeEvent &m_event;
    documents::Problems &m_problems;
    QSet<QString> m_ids;
    QSet<QString> m_used;
};

} // namespace

void checkLifeEvent(const LifeEvent &event, documents::Problems &problems)
{
    Check(event, problems).run();
}

} // namespace madoguchi::procedures
