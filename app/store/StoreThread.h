#pragma once

#include "app/store/Session.h"

#include <chrono>
#include <functional>
#include <memory>

namespace madoguchi::store {

/// One thread with one session. Work is done in the order it is given; between two pieces of work the thread does
/// `idle` when it is due, and once more at the end. The session is opened with the first work, and again before a next
/// one when opening failed.
class StoreThread {
public:
    using Work = std::function<void(Outcome<Session *>)>;
    /// Returns when it wants to be called again.
    using Idle = std::function<std::chrono::milliseconds(Outcome<Session *>)>;

    /// `check`: look at every page of the database when it is opened.
    StoreThread(const Place &place, bool check, Idle idle = {});
    /// Does what was given before, unless that takes longer than `patience`; then the thread is left to end by itself.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void add(Work work);

private:
    struct State;
    std::shared_ptr<State> m_state; ///< the thread may outlive us by one hanging request
    std::chrono::milliseconds m_patience { 10'000 };
};

} // namespace madoguchi::store
