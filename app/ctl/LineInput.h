#pragma once

#include "devices/outcome/Error.h"

#include <functional>

namespace madoguchi::ctl {

/// Takes one line from standard input, letter by letter past every buffer of the C and C++ libraries; what is typed at
/// a terminal is not shown. False when `take` refused one of them. Error: Cancelled after Ctrl+C (watchForInterrupt).
[[nodiscard]] Outcome<bool> takeLine(const std::function<bool(char)> &take);

} // namespace madoguchi::ctl
