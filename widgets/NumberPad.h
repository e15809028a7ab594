#pragma once

#include <QWidget>

namespace madoguchi::widgets {

class Button;

/// The keys 0 … 9, one that takes the last digit away and one that hands the number over. Takes no focus: who owns it
/// does the same by the keyboard.
class NumberPad : public QWidget {
    Q_OBJECT

public:
    explicit NumberPad(QWidget *parent = nullptr);

    void setSubmittable(bool submittable);
    void setSubmitName(const QString &name); ///< read aloud: what the last key does

signals:
    void digitEntered(char digit); ///< '0' … '9'
    void backspace();
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Button *addKey(Button *key, const QString &objectName, int row, int column);
    void retranslate();

    Button *m_backspace = nullptr;
    Button *m_submit = nullptr;
};

} // namespace madoguchi::widgets
