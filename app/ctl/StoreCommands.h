#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// store check, store migrate, store backup
[[nodiscard]] QList<Command> storeCommands();

} // namespace madoguchi::ctl
