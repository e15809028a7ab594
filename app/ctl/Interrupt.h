#pragma once

namespace madoguchi::ctl {

/// From now on Ctrl+C (SIGINT) and SIGTERM do not end the program but are remembered, so that a command can leave the
/// device as it found it.
void watchForInterrupt();
[[nodiscard]] bool wasInterrupted();

} // namespace madoguchi::ctl
