#pragma once

#include <QString>

#include <optional>

namespace madoguchi::typing {

/// A key that is heard whatever window has the keyboard: F1 … F12, Pause, ScrollLock or Insert, with or without
/// Ctrl, Alt and Shift before it.
struct HotKey {
    enum class Key { F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, Pause, ScrollLock, Insert };

    Key key = Key::F2;
    bool ctrl = false;
    bool alt = false;
    bool shift = false;

    [[nodiscard]] bool operator==(const HotKey &) const = default;
};

/// "Ctrl+F2"; nothing for anything else.
[[nodiscard]] std::optional<HotKey> hotKeyFrom(const QString &text);
[[nodiscard]] QString toText(const HotKey &key);

} // namespace madoguchi::typing
