#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

[[nodiscard]] Command addressCommand(); ///< address find

} // namespace madoguchi::ctl
