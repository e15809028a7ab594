#pragma once

#include "app/procedures/Conversation.h"

#include <QWidget>

#include <functional>

namespace madoguchi::widgets {
class Field;
}

namespace madoguchi::procedures {

/// One question with the field that it is answered in.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    explicit QuestionRow(const Question &question, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_question.id; }
    void load(const AskedQuestion &asked);
    void takeFocus();

signals:
    void answered(const QString &question, const std::optional<madoguchi::procedures::Answer> &answer);
    void entered(); ///< the focus came into it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setUpChoice();
    void setUpDate();
    void setUpNumber();
    void give(const std::optional<Answer> &answer) { emit answered(m_question.id, answer); }
    void told(const QString &typed, const std::optional<Answer> &answer);

    Question m_question;
    widgets::Field *m_field = nullptr;
    std::function<void()> m_show; ///< m_asked in the field
    AskedQuestion m_asked;
};

} // namespace madoguchi::procedures
