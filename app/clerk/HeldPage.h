#pragma once

#include "app/clerk/Counter.h"
#include "app/clerk/SlipPrinting.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class BusyLine;
class CodeView;
class Notice;
}

namespace madoguchi::clerk {

class HoldDesk;

/// The reception has been put on hold and wiped here: its number in large digits, until when it is kept, and the slip
/// that the visitor takes along. Names nobody.
class HeldPage : public widgets::ActionPage {
    Q_OBJECT

public:
    HeldPage(Counter &counter, HoldDesk &desk, SlipPrinting &printing, QWidget *parent = nullptr);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void follow(Step step);
    void retranslate();
    void tellPrinting();
    [[nodiscard]] static QString withoutSlip();

    Counter &m_counter;
    SlipPrinting &m_printing;
    store::HeldSlip m_slip;
    QLabel *m_sentence;
    QLabel *m_number;
    QLabel *m_until;
    QLabel *m_advice;
    widgets::CodeView *m_code;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
};

} // namespace madoguchi::clerk
