#pragma once

#include "app/store/KeyRing.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace madoguchi::store {

/// One entry of a terminal's log as it is stored. No field may name a visitor: `reception` is the running number of the
/// day ("2026-11-26/12"), `detail` is JSON of figures and words from closed lists.
struct StoredEvent {
    qint64 seq = 0; ///< 1, 2, 3 … without a gap
    qint64 at = 0; ///< milliseconds since 1970, UTC, as the terminal's clock said: may jump back
    QString kind; ///< "audit", "figure", "seal"
    QString actor; ///< login of the clerk, or "os:" and the operating system's user
    QString act; ///< "sign-in", "form-printed" …
    QString reception;
    QString detail;
    QByteArray hash; ///< of this entry and the one before it

    [[nodiscard]] bool operator==(const StoredEvent &) const = default;
};

/// The chain's arithmetic: BLAKE2b-256, keyed with a key that is not in the database, over the hash before, the number
/// and all fields, each with its length. Whoever edits the database cannot compute what belongs there.
class EventChain {
public:
    static constexpr qsizetype HashSize = 32;
    static constexpr qsizetype KeySize = 32;

    [[nodiscard]] static QByteArray newKey(); ///< overwrite it after use
    [[nodiscard]] static QByteArray start(); ///< the hash "before" the first entry
    explicit EventChain(const QByteArray &key); ///< keeps a copy in locked memory

    /// What `event.hash` has to be when it follows `before` as number `seq`.
    [[nodiscard]] QByteArray hashOf(const StoredEvent &event, qint64 seq, const QByteArray &before) const;
    /// Proves where the chain ends, so that entries cannot be cut off unseen.
    [[nodiscard]] QByteArray headMac(qint64 head, const QByteArray &headHash) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

} // namespace madoguchi::store
