#include "app/privacy/ProcessPrivacy.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

// The sanitizers bring an allocator of their own.
#if !defined(__SANITIZE_ADDRESS__)

// The C library's own names for what stands below; glibc manual, "Replacing malloc".
extern "C" void *__libc_malloc(std::size_t size); // NOLINT(bugprone-reserved-identifier)
extern "C" void __libc_free(void *memory); // NOLINT(bugprone-reserved-identifier)

/// Takes the place of the C library's in the whole process, also for the libraries: what is given back is overwritten
/// first. (M_PERTURB would do so too, but not for the small pieces in glibc's per-thread cache, which can be left out
/// only by starting the program a second time.)
extern "C" void free(void *memory) noexcept
{
    if (!memory)
        return;
    const int before = errno; // free() leaves it as it is
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = before;
}

/// The C library's would move a block, or cut its end off, without overwriting what it leaves behind.
extern "C" void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t has = malloc_usable_size(memory);
    if (size <= has && size >= has / 2)
        return memory;
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, size < has ? size : has);
    free(memory);
    return moved;
}

#endif

namespace madoguchi::privacy {

void keepMemoryPrivate()
{
    constexpr rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) // its search for leaks reads our memory as another process would
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace madoguchi::privacy
