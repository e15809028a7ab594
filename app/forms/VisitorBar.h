#pragma once

#include "app/forms/VisitorDesk.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::forms {

/// Below the entries: asks the visitor to look over them and to sign on the second display, and says what became of it.
/// Not there at a counter without a second display.
class VisitorBar : public QWidget {
    Q_OBJECT

public:
    explicit VisitorBar(VisitorDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString answerWords() const;
    [[nodiscard]] QString markedWords() const;
    [[nodiscard]] QString signatureWords() const;

    VisitorDesk &m_desk;
    widgets::Button *m_ask;
    widgets::Button *m_sign;
    QLabel *m_words;
};

} // namespace madoguchi::forms
