#pragma once

#include "devices/outcome/Error.h"

namespace madoguchi::ctl {

/// The exit codes of madoguchictl.
enum class ExitCode {
    Done = 0,
    InternalError = 1,
    WrongUsage = 2,
    BadInput = 3, ///< file and place are named
    NotReady = 4, ///< a device, font or service is missing or not ready
    Refused = 5, ///< by card, printer, rule, or by the person (Ctrl+C)
    NotPermitted = 6
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

/// Of two results the one that needs more done about it: bad input is mended in a file, a fault of ours by nobody.
[[nodiscard]] ExitCode worseOf(ExitCode one, ExitCode other);

} // namespace madoguchi::ctl
