#pragma once

#include "app/procedures/Plan.h"

#include <QObject>

namespace madoguchi::procedures {

/// A question as it stands now.
struct AskedQuestion {
    const Question *question = nullptr; ///< of the life event
    std::optional<Answer> answer;
    bool isKnown = false; ///< nobody was asked: a card, a day or another answer tells it
};

/// What the last answer made of the plan.
struct StepChange {
    QStringList came; ///< ids of procedures
    QStringList settled; ///< it is certain now that they are needed
    QStringList gone;
    [[nodiscard]] bool isEmpty() const { return came.isEmpty() && settled.isEmpty() && gone.isEmpty(); }
};

/// The questions about one life event and what follows from the answers, while they are given, in any order and as
/// often as somebody thinks better of one. Lives in memory only. GUI thread.
class Conversation : public QObject {
    Q_OBJECT

public:
    explicit Conversation(const OpenDays &days, QObject *parent = nullptr);
    ~Conversation() override;

    void begin(LifeEvent event, QDate today, const Answers &given = {}); ///< `given`: as given() was before
    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    [[nodiscard]] const LifeEvent &event() const { return m_event; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// Those that are asked, or may have to be: the days first, then in the order of the tables.
    [[nodiscard]] QList<AskedQuestion> asked() const;
    [[nodiscard]] int open() const; ///< how many of those have no answer
    [[nodiscard]] Answers answers() const; ///< what was answered and what is known
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const StepChange &lastChange() const { return m_change; }

    enum class Giving {
        Whole, ///< a step of its own
        Typing ///< goes on with what was typed for the same question: one step
    };
    void answer(const QString &question, const std::optional<Answer> &answer, ///< nullopt: taken back
        Giving giving = Giving::Whole);
    /// What need not be asked. What a person answered stays.
    void setKnown(const Answers &known);
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

    /// What persons answered, to be begun with again.
    [[nodiscard]] const Answers &given() const { return m_given; }
    void setGiven(const Answers &given); ///< after begin()
    void wipe();

signals:
    void changed();
    void wentBackTo(const QString &question); ///< by undo() or redo()

private:
    [[nodiscard]] QList<const Question *> questions() const;
    void goTo(const Answers &given);
    void beginStep(); ///< what changes from here on is one change
    void replan();

    OpenDays m_days;
    LifeEvent m_event;
    QDate m_today;
    bool m_isBegun = false;
    Answers m_given;
    Answers m_known;
    QList<Answers> m_before; ///< of m_given, to undo
    QList<Answers> m_after;
    QString m_typed; ///< question that is being typed
    Plan m_stepBase; ///< before this step
    Plan m_plan;
    StepChange m_change;
};

} // namespace madoguchi::procedures
