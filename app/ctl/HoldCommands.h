#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// hold list, hold purge
[[nodiscard]] QList<Command> holdCommands();

} // namespace madoguchi::ctl
