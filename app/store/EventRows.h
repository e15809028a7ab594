#pragma once

#include "app/store/Database.h"
#include "app/store/EventChain.h"

#include <optional>

namespace madoguchi::store {

/// Up to `most` entries of a terminal after number `after`, in order. An entry whose columns hold another type than was
/// written is nullopt.
[[nodiscard]] Outcome<QList<std::optional<StoredEvent>>> eventsAfter(
    Database &database, const QString &terminal, qint64 after, int most);

} // namespace madoguchi::store
