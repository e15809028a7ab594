#pragma once

#include "app/clerk/Counter.h"
#include "widgets/ActionPage.h"

namespace madoguchi::widgets {
class CardPrompt;
class Notice;
}

namespace madoguchi::clerk {

/// What stands in the work area while a card is waited for, cannot be used, or is to be given back.
class InvitePage : public widgets::ActionPage {
    Q_OBJECT

public:
    explicit InvitePage(Counter &counter, QWidget *parent = nullptr);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override; ///< to no button: an Enter that was meant for the last page presses nothing
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void invite();
    void tellError();
    void takeOtherWay();
    [[nodiscard]] bool canReadWhatLiesThere() const;
    [[nodiscard]] bool canReadWithoutPin() const;
    [[nodiscard]] QString blockedPlace() const;
    [[nodiscard]] static QString readText();

    Counter &m_counter;
    widgets::CardPrompt *m_prompt;
    widgets::Notice *m_notice;
};

} // namespace madoguchi::clerk
