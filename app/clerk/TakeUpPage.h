#pragma once

#include "app/clerk/Counter.h"
#include "app/store/HeldReceptions.h"
#include "widgets/ActionPage.h"

class QLabel;
class QListView;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
class NumberPad;
class SearchModel;
class TextEdit;
}

namespace madoguchi::clerk {

class HoldDesk;

/// Which reception on hold goes on, or whose people join the household of the open one: its number, typed, tapped or
/// scanned (a scanner types the QR code's text and Enter), beside the list of all that wait. Names nobody.
class TakeUpPage : public widgets::ActionPage {
    Q_OBJECT

public:
    TakeUpPage(Counter &counter, HoldDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< arrows typed in the number move in the list

private:
    enum class Offer { Nothing, TakeOver, TryAgain, LookAgain }; ///< the notice's button

    void layOut();
    void connectParts();
    void follow();
    void take(bool evenIfTaken);
    void typed();
    void markTyped(); ///< the row of the number that is typed
    void showSlips();
    void showSlipsUnknown(const Error &error);
    void showBusy(bool busy);
    void tell(const Error &error);
    void runOffer();
    void choose(const QString &number);
    void retranslate();
    [[nodiscard]] bool isForMembers() const; ///< the open reception's household is to grow
    [[nodiscard]] bool isShownStep() const;
    [[nodiscard]] QString stateOf(const store::HeldSlip &slip) const;

    Counter &m_counter;
    HoldDesk &m_desk;
    QList<store::HeldSlip> m_slips;
    bool m_slipsKnown = false;
    Offer m_offer = Offer::Nothing;
    QLabel *m_sentence;
    QLabel *m_advice;
    widgets::TextEdit *m_number;
    widgets::NumberPad *m_pad;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
    QLabel *m_waiting;
    QListView *m_list;
    widgets::SearchModel *m_model;
    QLabel *m_none;
};

} // namespace madoguchi::clerk
