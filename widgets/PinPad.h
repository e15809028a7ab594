#pragma once

#include <QWidget>

namespace madoguchi::widgets {

class NumberPad;
class PinDots;

/// Number pad for a secret, with a row of dots. The digits are never kept, shown or put into a text: each goes out
/// alone through digitEntered() and the owner says how many dots there are. Number keys, Backspace, Enter and Delete of
/// the keyboard work while the pad has focus.
class PinPad : public QWidget {
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);

    void setLength(int digits); ///< places for dots, 4 at first
    void setDots(int count); ///< filled ones; the submit key works when all are filled
    [[nodiscard]] int dots() const { return m_dots; }

signals:
    void digitEntered(char digit); ///< '0' … '9'
    void backspace();
    void clear();
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();
    void updateDots();

    PinDots *m_row;
    NumberPad *m_keys;
    int m_length = 4;
    int m_dots = 0;
};

} // namespace madoguchi::widgets
