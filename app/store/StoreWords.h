#pragma once

#include "devices/outcome/Error.h"

namespace madoguchi::store {

/// A failure of the store with the words for the person who sees it; `detail` is for support: codes, never values.
[[nodiscard]] Failure failureOf(ErrorCode code, const QString &detail);
/// What happened, then what to do. Empty for the codes that a store never fails with.
[[nodiscard]] QString messageFor(ErrorCode code);

} // namespace madoguchi::store
