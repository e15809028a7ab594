#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// procedures guide: the sheet that a family takes home, as PDF.
[[nodiscard]] Command guideCommand();

} // namespace madoguchi::ctl
