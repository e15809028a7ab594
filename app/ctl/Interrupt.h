#pragma once

namespace madoguchi::ctl {

/// From now on the first Ctrl+C (SIGINT) and the first SIGTERM do not end the program but are remembered, so that a
/// command can leave the device as it found it; another one has its usual effect. Called once.
void watchForInterrupt();
[[nodiscard]] bool wasInterrupted();

} // namespace madoguchi::ctl
