#include "app/ctl/Screens.h"

#include <windows.h>

namespace madoguchi::ctl {

std::optional<int> connectedScreens()
{
    const int screens = ::GetSystemMetrics(SM_CMONITORS);
    return screens > 0 ? std::optional<int>(screens) : std::nullopt;
}

} // namespace madoguchi::ctl
