#pragma once

#include "devices/cards/CardReading.h"
#include "devices/cards/MyNumberCard.h"

namespace madoguchi::cards {

/// One reading of one My Number card, which recognise() has left selected. Errors as readDocument().
class MyNumberReading {
public:
    MyNumberReading(CardDialogue &dialogue, const ReadRequest &request)
        : m_dialogue(dialogue)
        , m_request(request)
    {
    }

    [[nodiscard]] Outcome<IdentityDocument> run();

private:
    [[nodiscard]] Outcome<IdentityDocument> read(MyNumberCard &card, int tries) const;

    CardDialogue &m_dialogue;
    const ReadRequest &m_request;
};

} // namespace madoguchi::cards
