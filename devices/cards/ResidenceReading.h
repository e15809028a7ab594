#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/CardReading.h"

namespace madoguchi::cards {

/// One reading of one 在留カード or 特別永住者証明書, with the check of its signature. Errors as readDocument().
class ResidenceReading {
public:
    ResidenceReading(CardDialogue &dialogue, const ReadRequest &request)
        : m_dialogue(dialogue)
        , m_request(request)
    {
    }

    [[nodiscard]] Outcome<IdentityDocument> run();

private:
    CardDialogue &m_dialogue;
    const ReadRequest &m_request;
};

} // namespace madoguchi::cards
