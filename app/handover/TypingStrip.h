#pragma once

#include "app/handover/TypingSession.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::handover {

/// A narrow window above all others while entries are typed into another system: which entry comes next, and back,
/// skip, stop. It never takes the keyboard: that stays in the other window.
class TypingStrip : public QWidget {
    Q_OBJECT

public:
    explicit TypingStrip(TypingSession &session, QWidget *parent = nullptr);

    void setNamesHidden(bool hidden); ///< the value is not shown
    void open(); ///< at the upper edge of the screen

signals:
    void finishWanted();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override; ///< it can be put elsewhere
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void layOut();
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString entryText() const;
    void pressMiddle(); ///< the countdown, or stop

    TypingSession &m_session;
    bool m_namesHidden = false;
    QLabel *m_next;
    QLabel *m_value;
    QLabel *m_advice;
    widgets::Button *m_back;
    widgets::Button *m_skip;
    widgets::Button *m_count;
    widgets::Button *m_finish;
};

} // namespace madoguchi::handover
