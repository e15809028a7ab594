#pragma once

#include "devices/cards/CardReading.h"
#include "devices/cards/FaceCard.h"
#include "devices/cards/MyNumberCard.h"

namespace madoguchi::cards {

/// Whether a request opens a My Number card without its PIN.
[[nodiscard]] bool opensWithNumberB(const ReadRequest &request);

/// 照合番号B: 14 digits.
[[nodiscard]] bool isNumberB(const Pin &number);

/// One reading of one My Number card, which recognise() has left selected: with its PIN, or with 照合番号B, which also
/// opens the pictures of the card's face. Errors as readDocument(); about 照合番号B: NumberForm (nothing was sent),
/// NumberWrong with triesLeft, PinBlocked and LastTry with the place "number-b".
class MyNumberReading {
public:
    MyNumberReading(CardDialogue &dialogue, const ReadRequest &request)
        : m_dialogue(dialogue)
        , m_request(request)
    {
    }

    [[nodiscard]] Outcome<IdentityDocument> run();

private:
    [[nodiscard]] Outcome<int> open(MyNumberCard &card) const;
    [[nodiscard]] Outcome<void> readAttributes(MyNumberCard &card, IdentityDocument &document) const;
    [[nodiscard]] Outcome<void> readFace(IdentityDocument &document) const;
    [[nodiscard]] Outcome<bool> openFace(FaceCard &card) const;
    [[nodiscard]] QString anchors() const;

    CardDialogue &m_dialogue;
    const ReadRequest &m_request;
};

} // namespace madoguchi::cards
