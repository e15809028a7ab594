#pragma once

#include "app/ctl/Interrupt.h"
#include "devices/outcome/Error.h"

#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace madoguchi::ctl {

/// Does `reading` on a thread of its own. A card that does not answer holds that thread for as long as the reader
/// waits; after Ctrl+C (watchForInterrupt) the program ends without it, and the service takes the card back. Error of
/// its own: BadAnswer for one that takes longer than `longest`.
template <typename T, typename Reading>
[[nodiscard]] Outcome<T> unlessInterrupted(Reading reading, std::chrono::milliseconds longest = std::chrono::hours(24))
{
    constexpr std::chrono::milliseconds look { 50 };
    constexpr std::chrono::milliseconds farewell { 1000 }; // for a card that answers: it is left as it was found
    std::promise<Outcome<T>> promise;
    auto result = promise.get_future();
    std::thread([promise = std::move(promise), reading = std::move(reading)]() mutable {
        promise.set_value(reading());
    }).detach();
    const auto end = std::chrono::steady_clock::now() + longest;
    while (result.wait_for(look) != std::future_status::ready) {
        if (std::chrono::steady_clock::now() > end)
            return failure(ErrorCode::BadAnswer);
        if (wasInterrupted() && result.wait_for(farewell) != std::future_status::ready)
            return failure(ErrorCode::Cancelled);
    }
    return result.get();
}

} // namespace madoguchi::ctl
