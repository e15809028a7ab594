#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// form export, form import, form versions, form compare
[[nodiscard]] QList<Command> formVersionCommands();

} // namespace madoguchi::ctl
