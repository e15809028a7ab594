#pragma once

#include "devices/outcome/Error.h"

namespace madoguchi::printers {

/// What a print service does with the jobs that have ended.
struct JobKeeping {
    bool tellsEnd = true; ///< it knows for a while how they ended; else every print is "not known"
    bool removes = true; ///< it removes them with their documents when their owner asks
};

/// Tries it with an empty job that is held: nothing is printed. Blocks for a few requests. Errors: NoPrintService,
/// PrintRefused when the queue takes no job.
[[nodiscard]] Outcome<JobKeeping> tryJobKeeping(const QString &printer);

} // namespace madoguchi::printers
