#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// font check: whether forms can show every character of a text, or of a whole file of names.
[[nodiscard]] Command fontCommand();

} // namespace madoguchi::ctl
