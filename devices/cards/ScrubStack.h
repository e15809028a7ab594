#pragma once

#include <array>
#include <cstddef>

namespace madoguchi::cards {

/// Overwrites the part of the calling thread's stack that the calls before have used and left: what a card said passed
/// through buffers there, our own and those of the PC/SC library.
[[gnu::noinline]] inline void scrubStack()
{
    std::array<volatile std::byte, 64 * 1024> area;
    for (volatile std::byte &byte : area)
        byte = std::byte { 0 };
}

} // namespace madoguchi::cards
