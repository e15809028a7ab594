#pragma once

#include "app/clerk/Counter.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
class PinPad;
class TriesNote;
}

namespace madoguchi::clerk {

/// The holder types the PIN; the card is read. Also asks before the last try is spent.
class PinPage : public widgets::ActionPage {
    Q_OBJECT

public:
    explicit PinPage(Counter &counter, QWidget *parent = nullptr);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void update();
    void tell();

    Counter &m_counter;
    QLabel *m_sentence;
    QLabel *m_advice;
    widgets::TriesNote *m_tries;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
    widgets::PinPad *m_pad;
};

} // namespace madoguchi::clerk
