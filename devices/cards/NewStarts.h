#pragma once

#include "devices/cards/CardDialogue.h"

namespace madoguchi::cards {

/// Runs `attempt` until it succeeds, fails for good, or the card was reset by another program too often. Never again
/// after a secret was sent.
template <typename Attempt>
auto withNewStarts(CardDialogue &dialogue, Attempt attempt) -> decltype(attempt())
{
    constexpr int mostNewStarts = 3;
    for (int starts = 0;; ++starts) {
        auto result = attempt();
        if (result || !dialogue.needsNewStart() || starts == mostNewStarts)
            return result;
        if (const Outcome<void> again = dialogue.startAgain(); !again)
            return Failure(again.error());
    }
}

} // namespace madoguchi::cards
