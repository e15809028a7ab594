#pragma once

// PC/SC as both platforms offer it. Only the sources of this folder include this file.

#include <QtGlobal>
#ifdef Q_OS_WIN
#include "devices/readers/Winscard_windows.h"
#else
#include "devices/readers/Winscard_linux.h"
#endif

#include "devices/readers/CardChannel.h"

namespace madoguchi::readers::winscard {

/// Result codes are signed on one platform and unsigned on the other, 32 or 64 bits wide: compared as 32 bits.
constexpr quint32 code(auto result)
{
    return static_cast<quint32>(result);
}

constexpr bool ok(LONG result)
{
    return code(result) == code(SCARD_S_SUCCESS);
}

/// What a failed call means for us.
[[nodiscard]] LinkFault faultOf(LONG result);

} // namespace madoguchi::readers::winscard
