#pragma once

#include <cstddef>

namespace madoguchi::cards {

/// What derives from this lies, when made with new, in pages that are locked, left out of core dumps and zeroed when it
/// is deleted (libsodium). Throws std::bad_alloc where no such page is to be had.
struct LockedPages {
    static void *operator new(std::size_t bytes);
    static void operator delete(void *pages);
};

} // namespace madoguchi::cards
