#include "app/store/SystemActor.h"

#include <windows.h>

namespace madoguchi::store {

QString systemActor()
{
    wchar_t name[257]; // UNLEN + 1
    DWORD size = sizeof name / sizeof *name;
    if (GetUserNameW(name, &size) != 0 && size > 1)
        return QStringLiteral("os:") + QString::fromWCharArray(name, int(size) - 1);
    return QStringLiteral("os:unknown");
}

} // namespace madoguchi::store
