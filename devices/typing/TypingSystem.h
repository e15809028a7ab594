#pragma once

#include "devices/typing/HotKey.h"

#include <QMetaType>
#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace madoguchi::typing {
Q_NAMESPACE

/// Why something is not typed, one for each thing that the clerk would do differently.
enum class Trouble {
    Wayland, ///< this kind of screen lets no program type into another one
    NoScreen, ///< there is no screen, or it does not take keys from a program
    KeyTaken, ///< another program hears the key already
    KeyHeld, ///< a key of the keyboard is held down
    NobodyListens, ///< no window has the keyboard
    OwnWindow, ///< a window of this program has the keyboard
    OtherWindow, ///< its title is not the one that IT named
    WindowChanged, ///< another window took the keyboard in the middle of an entry
    NoFreeKey, ///< the keyboard's table has no place for a character that it does not have
    Stopped ///< by the clerk
};
Q_ENUM_NS(Trouble)

/// What happened and what to do, for the clerk.
[[nodiscard]] QString messageFor(Trouble trouble);

/// What is pressed after a text.
enum class After { Tab, Enter, None };
Q_ENUM_NS(After)

/// One entry to be typed.
struct Keys {
    QString text; ///< any characters of Unicode; control characters are left out
    After after = After::Tab;
    std::chrono::milliseconds pause { 10 }; ///< between two characters
    QString windowTitle; ///< only into a window whose title holds this; empty: into any but ours
};

/// What a platform can do. whyNot() and listen() belong to the thread of the windows, type() to one of its own.
class TypingSystem {
public:
    virtual ~TypingSystem() = default;

    /// Why nothing can be typed on this machine at all.
    [[nodiscard]] virtual std::optional<Trouble> whyNot() const = 0;
    /// Types into the window that has the keyboard and waits until it has taken the keys, where it can tell. When it
    /// fails in the middle, what was typed before stays there. `stopped` ends it before the next character.
    [[nodiscard]] virtual std::optional<Trouble> type(const Keys &keys, const std::atomic_bool &stopped) = 0;
    /// Calls `pressed` whenever the key goes down, as long as what it gives lives; no other window sees the key then.
    [[nodiscard]] virtual tl::expected<std::unique_ptr<QObject>, Trouble> listen(
        const HotKey &key, std::function<void()> pressed)
        = 0;
};

/// That of this machine.
[[nodiscard]] std::unique_ptr<TypingSystem> machineTyping();

} // namespace madoguchi::typing
