#pragma once

namespace madoguchi::clerk {

/// Keeps what visitors tell out of everything that outlives it: no core dumps, no other process of the same user reads
/// our memory, and memory that is given back is overwritten at once, so that an ended reception leaves nothing in the
/// heap. Call once, first thing in main().
void keepMemoryPrivate();

} // namespace madoguchi::clerk
