#pragma once

namespace madoguchi::clerk {

/// Keeps what visitors tell out of everything that outlives it: no core dumps, no other process of the same user reads
/// our memory, and memory that is given back is overwritten at once, so that an ended reception leaves nothing in the
/// heap. Call first thing in main(); on Linux the program is started anew once, because the C library decides at its
/// start.
void keepMemoryPrivate(char *argv[]);

} // namespace madoguchi::clerk
