#pragma once

#include "app/clerk/Counter.h"
#include "widgets/ActionPage.h"

class QLabel;
class QVBoxLayout;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
class Button;
class OriginField;
class PinPad;
class TriesNote;
}

namespace madoguchi::clerk {

class NumberBCamera;
class NumberBFields;

/// The document that lies there is opened and read: the holder types the PIN, or the clerk the number that is printed
/// on it; some need nothing. Also asks before the last try is spent.
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
    void addCamera();
    void update();
    void showWords();
    void showReading();
    void showInput();
    void tell();
    [[nodiscard]] cards::Opening opening() const { return cards::openingOf(m_counter.desk()); }
    [[nodiscard]] bool takesPin() const; ///< here and now
    [[nodiscard]] std::optional<int> triesLeft() const; ///< of what is being typed, where they are known

    Counter &m_counter;
    QLabel *m_sentence;
    QLabel *m_advice;
    widgets::TriesNote *m_tries;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
    widgets::PinPad *m_pad;
    widgets::OriginField *m_number; ///< that is printed on the card
    widgets::Button *m_withoutPin; ///< of a My Number card: with its PIN, or without
    widgets::Button *m_secondPin; ///< with what a second PIN opens, or without
    NumberBFields *m_numberB;
    NumberBCamera *m_camera = nullptr; ///< where there is a camera, and the way without PIN was chosen
    QVBoxLayout *m_right = nullptr;
};

} // namespace madoguchi::clerk
