#pragma once

#include <QString>

namespace madoguchi::store {

/// Who acts when nobody is signed in: "os:" and the operating system's user, as the system knows it and not as the
/// environment says.
[[nodiscard]] QString systemActor();

} // namespace madoguchi::store
