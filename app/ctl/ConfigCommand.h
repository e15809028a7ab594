#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// config check
[[nodiscard]] Command configCommand();

} // namespace madoguchi::ctl
