#include "devices/cards/LockedPages.h"

#include <new>
#include <sodium.h>

namespace madoguchi::cards {

void *LockedPages::operator new(std::size_t bytes)
{
    static const bool ready = sodium_init() >= 0; // once, safe on every thread
    void *pages = ready ? sodium_malloc(bytes) : nullptr;
    if (!pages)
        throw std::bad_alloc();
    return pages;
}

void LockedPages::operator delete(void *pages)
{
    sodium_free(pages);
}

} // namespace madoguchi::cards
