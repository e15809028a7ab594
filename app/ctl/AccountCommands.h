#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// account list, account create, account disable, account set-password
[[nodiscard]] QList<Command> accountCommands();

} // namespace madoguchi::ctl
