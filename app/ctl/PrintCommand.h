#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

[[nodiscard]] Command printCommand();

} // namespace madoguchi::ctl
