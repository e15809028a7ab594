#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/Pin.h"

namespace madoguchi::cards {

/// 券面事項確認AP of a My Number card; opened with 照合番号B. One method a step, in this order.
class FaceCard {
public:
    explicit FaceCard(CardDialogue &dialogue)
        : m_dialogue(dialogue)
    {
    }

    [[nodiscard]] Outcome<void> select();

    /// What the card says about 照合番号B, without spending a try; 0 = blocked. The counter is this application's own.
    [[nodiscard]] Outcome<int> triesLeft();

    /// Sends the number once.
    [[nodiscard]] Outcome<void> verify(const Pin &numberB);

    [[nodiscard]] Outcome<QByteArray> readFace(); ///< EF 0002
    [[nodiscard]] Outcome<QByteArray> readCertificate(); ///< EF 0004

private:
    CardDialogue &m_dialogue;
};

} // namespace madoguchi::cards
