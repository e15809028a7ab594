#pragma once

#include "app/reception/Reception.h"

namespace madoguchi::clerk {

/// How a role is called on the screen: "agent". Translated.
[[nodiscard]] QString wordFor(reception::Role role);

} // namespace madoguchi::clerk
