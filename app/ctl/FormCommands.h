#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// form list, form check, form schema, form fill, form web
[[nodiscard]] QList<Command> formCommands();

[[nodiscard]] ExitCode fillForm(Invocation &invocation);
[[nodiscard]] ExitCode writeWebForms(Invocation &invocation);

} // namespace madoguchi::ctl
