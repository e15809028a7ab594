#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// store rotate-key, store key export, store key import
[[nodiscard]] QList<Command> keyCommands();

} // namespace madoguchi::ctl
