#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

[[nodiscard]] QList<Command> procedureCommands(); ///< procedures plan, validate, diff

} // namespace madoguchi::ctl
