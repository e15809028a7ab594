#pragma once

namespace madoguchi::privacy {

/// Keeps what visitors tell out of everything that outlives it: no core dumps, and no other process of the same user
/// reads our memory. Call first thing in main(). On Linux the program also overwrites all memory that it gives back, so
/// that an ended reception leaves nothing in the heap; that holds for every program that links this file.
void keepMemoryPrivate();

} // namespace madoguchi::privacy
