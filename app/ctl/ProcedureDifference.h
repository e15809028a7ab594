#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// procedures diff: what other tables change, and for which families.
[[nodiscard]] Command differenceCommand();

} // namespace madoguchi::ctl
