#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/MyNumberData.h"
#include "devices/cards/Pin.h"

namespace madoguchi::cards {

/// 券面事項入力補助AP of the My Number card, which recognise() has left selected; opened with its 4-digit PIN. One
/// method a step, in this order.
class MyNumberCard {
public:
    explicit MyNumberCard(CardDialogue &dialogue)
        : m_dialogue(dialogue)
    {
    }

    /// What the card says about its PIN, without spending a try; 0 = blocked.
    [[nodiscard]] Outcome<int> triesLeft();

    /// Sends the PIN once. Errors: PinWrong with triesLeft, PinBlocked.
    [[nodiscard]] Outcome<void> verify(const Pin &pin);

    [[nodiscard]] Outcome<BasicFour> readBasicFour();
    [[nodiscard]] Outcome<QString> readPersonalNumber();

private:
    [[nodiscard]] Outcome<QByteArray> openAndRead(quint8 file, int length);

    CardDialogue &m_dialogue;
};

} // namespace madoguchi::cards
