#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// audit verify, audit export
[[nodiscard]] QList<Command> auditCommands();

} // namespace madoguchi::ctl
