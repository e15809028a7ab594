#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// form list, form check, form schema, form fill
[[nodiscard]] QList<Command> formCommands();

[[nodiscard]] ExitCode fillForm(Invocation &invocation);

} // namespace madoguchi::ctl
