#include "app/clerk/ProcessPrivacy.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace madoguchi::clerk {

void keepMemoryPrivate()
{
    constexpr rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    // glibc fills what is freed with this byte (and what is handed out with its complement).
    mallopt(M_PERTURB, 0xFF);
}

} // namespace madoguchi::clerk
