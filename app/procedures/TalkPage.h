#pragma once

#include "app/procedures/Conversation.h"
#include "app/procedures/ProcedureTables.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::procedures {

class PlanPane;
class QuestionList;

/// Questions at the left, the plan at the right.
class TalkPage : public QWidget {
    Q_OBJECT

public:
    TalkPage(Conversation &conversation, const ProcedureTables &tables, QWidget *parent = nullptr);

    void open(); ///< a life event was begun
    void takeFocus();
    [[nodiscard]] PlanOrder order() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    Conversation &m_conversation;
    QLabel *m_title;
    QLabel *m_open;
    widgets::Button *m_undo;
    widgets::Button *m_redo;
    widgets::Button *m_next;
    QuestionList *m_questions;
    PlanPane *m_plan;
};

} // namespace madoguchi::procedures
