#pragma once

#include "app/store/Database.h"
#include "app/store/KeyRing.h"

namespace madoguchi::store {

/// Which key the sealed records of a database need, told by its name: empty for a database that has none yet.
[[nodiscard]] Outcome<QString> storeKeyId(Database &database);
[[nodiscard]] Outcome<void> setStoreKeyId(Database &database, const QString &id);

/// The database's key id fits the ring: it is set where there was none, and StoreKeyMissing where the ring lacks it.
[[nodiscard]] Outcome<void> matchStoreKey(Database &database, const KeyRing &keys);

} // namespace madoguchi::store
