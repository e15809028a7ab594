#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// card readers, card read
[[nodiscard]] QList<Command> cardCommands();

} // namespace madoguchi::ctl
