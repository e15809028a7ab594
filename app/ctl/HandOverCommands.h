#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// form handover, handover check: for IT, to try a mapping.
[[nodiscard]] QList<Command> handOverCommands();

} // namespace madoguchi::ctl
