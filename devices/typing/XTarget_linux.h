#pragma once

#include "devices/typing/XConnection_linux.h"

#include <QString>

#include <optional>

namespace madoguchi::typing {

/// The window that has the keyboard.
struct XTarget {
    xcb_window_t focus = XCB_NONE;
    xcb_window_t top = XCB_NONE; ///< its ancestor below the root: the window manager's frame, or itself
    xcb_window_t answers = XCB_NONE; ///< its ancestor that answers _NET_WM_PING; none: it cannot tell
    bool isOurs = false;
    QString title;
};

/// Nothing when no window has the keyboard.
[[nodiscard]] std::optional<XTarget> focusedWindow(const XConnection &x);
/// Whether the keyboard is still in the same window, in whatever entry of it.
[[nodiscard]] bool isFocused(const XConnection &x, XTarget &target);
/// Waits until the target has looked at every key that was sent: it looks them up in the keyboard's table only then.
/// One that cannot tell is given a moment.
void waitUntilTaken(const XConnection &x, const XTarget &target);

} // namespace madoguchi::typing
