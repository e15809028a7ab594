#pragma once

#include "app/store/Session.h"

#include <chrono>

namespace madoguchi::store {

/// A reception on hold, as it may be listed: nothing in it is personal.
struct HeldSlip {
    QString number; ///< seven digits, the last one a check digit; SlipNumber.h shows it in groups
    QDateTime heldAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    QString terminal; ///< where it was put on hold
    QString takenBy; ///< terminal at which it is open just now; empty: waiting

    [[nodiscard]] bool operator==(const HeldSlip &) const = default;
};

/// Keeps a reception, encrypted, until it is taken up again at any terminal of the store. `content` is whatever the
/// caller can read back; overwrite it after the call. `actor` and `reception` as in StoredEvent.
[[nodiscard]] Outcome<HeldSlip> hold(Session &session, const QByteArray &content, std::chrono::hours keep,
    const QString &actor, const QString &reception = {});

/// What was held. It stays in the store, marked as open at this terminal, until letGo(): a power cut loses nothing.
/// Fails with HeldNotThere (wrong number, expired, ended), StoreConflict (open at another terminal; `evenIfTaken` takes
/// it over), StoreUnavailable, StoreKeyMissing.
[[nodiscard]] Outcome<QByteArray> takeUp(
    Session &session, const QString &number, const QString &actor, bool evenIfTaken = false);

/// What was held, to be read only: it stays on hold, whoever has it open. Fails with HeldNotThere, StoreUnavailable,
/// StoreKeyMissing.
[[nodiscard]] Outcome<QByteArray> lookInto(Session &session, const QString &number, const QString &actor);

/// The terminal at which it is open just now; empty: it waits, or it is no longer there.
[[nodiscard]] Outcome<QString> openAt(Session &session, const QString &number);

/// The reception was ended, or put on hold under a new number: what was kept is deleted for good. Nothing happens when
/// another terminal has taken it over: there it still goes on.
[[nodiscard]] Outcome<void> letGo(Session &session, const QString &number, const QString &actor);

/// The context under which a reception on hold is sealed.
[[nodiscard]] QByteArray heldContext(const QString &number);

[[nodiscard]] Outcome<QList<HeldSlip>> heldSlips(Session &session); ///< oldest first, expired ones left out

/// Deletes what has expired, for good: overwritten in the database and in its write-ahead log. Returns how many.
[[nodiscard]] Outcome<int> purgeExpired(Session &session, const QString &actor);

} // namespace madoguchi::store
