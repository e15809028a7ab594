#pragma once

#include "app/procedures/Conversation.h"
#include "app/procedures/ProcedureTables.h"

#include <QScrollArea>

class QLabel;

namespace madoguchi::procedures {

/// Everything that is known of one procedure of a plan: why it is there, what to bring, who may apply, on what grounds,
/// and whether somebody of the city has looked at it.
class PlanDetail : public QScrollArea {
    Q_OBJECT

public:
    PlanDetail(const Conversation &conversation, const ProcedureTables &tables, QWidget *parent = nullptr);

    void show(const QString &procedure); ///< an id; empty or not in the plan: nothing
    using QWidget::show;

private:
    [[nodiscard]] QStringList partsOf(const PlannedProcedure &planned) const;
    [[nodiscard]] QStringList formsOf(const Procedure &procedure) const;
    [[nodiscard]] QString answerTo(const Question &question) const;
    [[nodiscard]] QString reasonsOf(const PlannedProcedure &planned) const;

    const Conversation &m_conversation;
    const ProcedureTables &m_tables;
    QString m_procedure; ///< that is shown
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace madoguchi::procedures
