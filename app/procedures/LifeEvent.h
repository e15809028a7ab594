#pragma once

#include "app/procedures/Condition.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace madoguchi::procedures {

enum class AnswerKind { Single, Multi, YesNo, Date, Number };

struct AnswerOption {
    QString value;
    QString label;
};

/// Asked so that procedures can be told apart. Words as in the tables.
struct Question {
    QString id; ///< "q_insurance"
    QString group;
    AnswerKind kind = AnswerKind::Single;
    QString text;
    QString textEasy; ///< easy Japanese, spaced out
    QString help;
    bool required = false;
    QList<AnswerOption> options; ///< Single, Multi; "unknown" may be among them
    /// What of the register answers it; "=q_…": another question's answer; "today". Empty: nothing.
    QString prefillFrom;
    Condition askWhen;
    bool isUsedElsewhere = false; ///< for who may apply and what to bring, which people read
};

enum class DeadlineKind {
    Within, ///< a notification: falls on the next open day when its last day is a closed one
    Limitation, ///< 時効: never put off
    Before, ///< before what `from` names
    Promptly,
    None
};
enum class TermUnit { Day, Month, Year };

/// Another length of the same term, where a condition holds for certain.
struct OtherTerm {
    Condition when;
    int amount = 0;
    TermUnit unit = TermUnit::Day;
};

struct Deadline {
    DeadlineKind kind = DeadlineKind::None;
    std::optional<int> amount; ///< of `unit`; nullopt: no day can be named
    TermUnit unit = TermUnit::Day;
    QString from; ///< "death_known_incl": what it is counted from
    bool countsFirstDay = false; ///< 戸籍法43条; else the next day is the first (民法140条)
    QList<OtherTerm> others; ///< the first whose condition holds
    QString basis;
    QString text;
};

struct ProcedureForm {
    QString form; ///< "F-INKAN-HENNO"
    QStringList prefill;
};

enum class ReviewState {
    Researched, ///< a template for every city: nobody of this one has looked at it
    Confirmed,
    LocalOverride
};

struct Procedure {
    QString id; ///< "inkan.card"
    int number = 0; ///< order on a sheet
    QString name;
    QString nameEasy;
    QString nameEn;
    QString category;
    QString department; ///< a key of LifeEvent::departments
    QString scope; ///< municipal, prefecture, national, private
    QString kind; ///< duty, return, change, benefit, settlement, certificate, option, information
    bool atCorner = false;
    Condition condition;
    QString conditionText;
    QStringList bring;
    Deadline deadline;
    QStringList whoMayApply;
    QList<ProcedureForm> forms;
    QString note;
    QString warning; ///< to be read before anything else of the plan is done; empty: none
    QString warningEn;
    bool localVariation = false;
    QStringList sources; ///< keys of LifeEvent::sources
    ReviewState review = ReviewState::Researched;
};

/// Everything that a life event brings, as the tables say it.
struct LifeEvent {
    QString id; ///< "bereavement", "tennyu"
    QString title;
    QString titleEasy;
    QString titleEn;
    QHash<QString, QString> departments;
    QHash<QString, QString> forms;
    QHash<QString, QString> sources;
    QList<Question> questions;
    QList<Procedure> procedures;
    /// What a term is counted from → where its day stands among the answers, the first that is answered.
    QHash<QString, QStringList> dates;
    QList<Question> days; ///< the days among them that no question of the tables asks for

    [[nodiscard]] const Question *question(const QString &questionId) const; ///< of the tables; null: there is none
};

} // namespace madoguchi::procedures
