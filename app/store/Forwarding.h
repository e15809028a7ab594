#pragma once

#include "app/store/Session.h"

namespace madoguchi::store {

/// How far the server is behind this terminal.
struct Backlog {
    qint64 head = 0; ///< newest entry of this terminal
    qint64 sent = 0; ///< newest entry that the server has confirmed

    [[nodiscard]] qint64 waiting() const { return head - sent; }
    [[nodiscard]] bool operator==(const Backlog &) const = default;
};

[[nodiscard]] Outcome<Backlog> backlogOf(Session &session);

/// Sends the oldest entries that the server has not confirmed, in order, in one transaction of the server; a repeated
/// one changes nothing there, so that each arrives exactly once whatever breaks in between. Returns what is left.
///
/// Fails with StoreUnavailable (the server is away; the connection is forgotten, the next call makes a new one), and
/// with StoreConflict when the server knows other or more entries of this terminal than the terminal itself: its files
/// were copied to a second machine or put back from an old copy. Nothing is sent then, and nothing is lost.
[[nodiscard]] Outcome<Backlog> forward(Session &session, int most = 500);

} // namespace madoguchi::store
