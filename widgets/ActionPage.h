#pragma once

#include <QWidget>

namespace madoguchi::widgets {

/// A page of work. The shell shows its ONE main action bottom right (F12, Enter) and a quiet second one beside it,
/// asks goBack() at Esc and helpText() at F1. Its window title (setWindowTitle) says what is being done on it and never
/// names a person: the shell shows it in the window's own title.
class ActionPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString mainActionText() const = 0; ///< what it does, "印刷する"; empty: no main action now
    [[nodiscard]] virtual bool isMainActionEnabled() const = 0;
    virtual void runMainAction() = 0;

    [[nodiscard]] virtual QString secondActionText() const { return {}; } ///< empty: none
    [[nodiscard]] virtual bool isSecondActionEnabled() const { return true; }
    virtual void runSecondAction() { }

    /// One step back; never loses input. False: there is nothing to go back to, the shell may.
    virtual bool goBack() { return false; }
    virtual void takeFocus() { setFocus(); } ///< the page has just been shown: to where its work begins
    /// Why the reception cannot end just now, and what to do; empty: it can.
    [[nodiscard]] virtual QString whyNotEnd() const { return {}; }
    [[nodiscard]] virtual QString helpText() const { return {}; } ///< F1: what this screen is for, one line a sentence

signals:
    void actionChanged(); ///< texts or enabled states above are to be asked again
};

} // namespace madoguchi::widgets
