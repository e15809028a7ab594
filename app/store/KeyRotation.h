#pragma once

#include "app/store/Session.h"

namespace madoguchi::store {

/// What became of a change of the store's key.
struct Rotation {
    QString keyId; ///< the one key that is left
    int rewrapped = 0; ///< records that were wrapped anew
};

/// Gives the store a new key: adds it to the key file, wraps the keys of all sealed records anew (at the server first),
/// then drops the old key from the file. The records themselves are not touched. When it is interrupted at any point
/// everything stays readable, and the next call finishes what was begun. Windows that are open take the new key up by
/// themselves; other terminals need it imported, and copies of the database from before need the old key.
///
/// Fails as Session::open(), with StoreUnavailable while the server is away (nothing is changed then), StoreBusy while
/// another process changes the key, StoreDamaged (a record that no key opens; Error::detail names its place).
[[nodiscard]] Outcome<Rotation> rotateKey(const Place &place, const QString &actor);

/// Takes over the keys that another terminal has exported: of a store that has a new key, or in place of a lost file.
/// Keys that the store does not need are refused (StoreKeyMissing).
[[nodiscard]] Outcome<Rotation> importKeys(const Place &place, const QString &file, const QString &actor);

/// How many sealed records the database holds; fails like a rotation when one of them cannot be opened.
[[nodiscard]] Outcome<int> checkSealed(Database &database, const KeyRing &keys);

} // namespace madoguchi::store
