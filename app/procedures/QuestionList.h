#pragma once

#include "app/procedures/Conversation.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace madoguchi::procedures {

class QuestionRow;

/// The questions of a conversation on one page, in the groups of the tables. A question that is not asked any more
/// goes, the others stay where they are.
class QuestionList : public QScrollArea {
    Q_OBJECT

public:
    explicit QuestionList(Conversation &conversation, QWidget *parent = nullptr);

    void open(); ///< another life event, or the answers of before
    void showQuestion(const QString &id);
    void showNextOpen(); ///< the first without an answer behind the one that is being answered
    void takeFocus();

private:
    void build();
    void load();
    [[nodiscard]] QuestionRow *rowOf(const QString &id) const;

    struct Group {
        QLabel *heading;
        QList<QuestionRow *> rows;
    };

    Conversation &m_conversation;
    QVBoxLayout *m_column = nullptr;
    QList<Group> m_groups;
    QString m_current; ///< question that is being answered
};

} // namespace madoguchi::procedures
