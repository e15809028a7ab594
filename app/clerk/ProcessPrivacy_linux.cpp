#include "app/clerk/ProcessPrivacy.h"

#include <cstdlib>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace madoguchi::clerk {

namespace {

constexpr const char *Tunables = "GLIBC_TUNABLES";

/// glibc's per-thread cache hands small pieces on without overwriting them, and can only be left out from the start.
/// Where the environment already says something about glibc, that is respected.
void startWithoutThreadCache(char *argv[])
{
    if (std::getenv(Tunables) || setenv(Tunables, "glibc.malloc.tcache_count=0", 1) != 0)
        return;
    execv("/proc/self/exe", argv);
}

} // namespace

void keepMemoryPrivate(char *argv[])
{
    startWithoutThreadCache(argv);
    constexpr rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    // glibc fills what is freed with this byte (and what is handed out with its complement).
    mallopt(M_PERTURB, 0xFF);
}

} // namespace madoguchi::clerk
