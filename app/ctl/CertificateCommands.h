#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// card certificate, card authenticate: 公的個人認証 of a My Number card
[[nodiscard]] QList<Command> certificateCommands();

} // namespace madoguchi::ctl
