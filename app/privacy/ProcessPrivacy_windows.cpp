#include "app/privacy/ProcessPrivacy.h"

#include <windows.h>

namespace madoguchi::privacy {

void keepMemoryPrivate()
{
    // No error box and no crash report that would carry our memory away. The heap has no switch to overwrite what is
    // freed: there the reception's own wiping has to do.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

} // namespace madoguchi::privacy
