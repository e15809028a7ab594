#pragma once

#include "app/clerk/Counter.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class UndoToast;
}

namespace madoguchi::clerk {

/// The reception has been ended: for some seconds it can be taken back, then everything is wiped.
class EndingPage : public widgets::ActionPage {
    Q_OBJECT

public:
    explicit EndingPage(Counter &counter, QWidget *parent = nullptr);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override { return true; }
    void runMainAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(Step step);
    void retranslate();

    Counter &m_counter;
    QLabel *m_sentence;
    QLabel *m_advice;
    widgets::UndoToast *m_toast;
};

} // namespace madoguchi::clerk
