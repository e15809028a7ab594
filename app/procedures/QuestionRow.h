#pragma once

#include "app/procedures/Conversation.h"

#include <QWidget>

#include <functional>

namespace madoguchi::widgets {
class Field;
class OriginField;
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
    void answered(const QString &question, const std::optional<madoguchi::procedures::Answer> &answer,
        madoguchi::procedures::Conversation::Giving giving);
    void entered(); ///< the focus came into it

protected:
    void changeEvent(QEvent *event) override;

private:
    using Read = std::optional<Answer> (*)(const QString &typed); ///< nullopt: it cannot be read
    using Written = QString (*)(const std::optional<Answer> &answer);
    using Wrong = QString (*)(); ///< what is said of what cannot be read

    void setUpChoice();
    void showChoices();
    void setUpDate();
    void setUpNumber();
    void setUpTyped(widgets::OriginField *field, Read read, Written written, Wrong wrong);
    void showHint();

    Question m_question;
    widgets::Field *m_field = nullptr;
    std::function<void()> m_show; ///< m_asked in the field
    AskedQuestion m_asked;
};

} // namespace madoguchi::procedures
