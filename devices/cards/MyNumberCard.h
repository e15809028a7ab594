#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/Pin.h"

namespace madoguchi::cards {

/// What opens 券面事項入力補助AP; the value names the key file.
enum class MyNumberKey : quint16 { Pin = 0x0011, NumberB = 0x0015 };

/// 券面事項入力補助AP of the My Number card, which recognise() has left selected. One method a step, in this order.
class MyNumberCard {
public:
    explicit MyNumberCard(CardDialogue &dialogue)
        : m_dialogue(dialogue)
    {
    }

    /// What the card says about a key, without spending a try; 0 = blocked.
    [[nodiscard]] Outcome<int> triesLeft(MyNumberKey key = MyNumberKey::Pin);

    /// Sends the secret of that key once. Errors: PinWrong with triesLeft, PinBlocked.
    [[nodiscard]] Outcome<void> verify(const Pin &secret);

    [[nodiscard]] Outcome<QByteArray> readBasicFour(); ///< EF 0002, its object: see parseBasicFour()
    [[nodiscard]] Outcome<QByteArray> readPersonalNumber(); ///< EF 0001 with its filler: see parsePersonalNumber()
    [[nodiscard]] Outcome<QByteArray> readHashes(); ///< EF 0003; empty where it holds no object
    [[nodiscard]] Outcome<QByteArray> readCertificate(); ///< EF 0004; empty as well

private:
    [[nodiscard]] Outcome<QByteArray> readSigned(quint8 file);

    CardDialogue &m_dialogue;
};

} // namespace madoguchi::cards
