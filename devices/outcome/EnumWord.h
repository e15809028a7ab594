#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace madoguchi {

/// "PinWrong" as "pin-wrong": how the names of our enums are written on the command line and in JSON.
[[nodiscard]] QString wordOfName(const char *name);

/// The word of a value of an enum that Qt knows (Q_ENUM, Q_ENUM_NS).
template <typename Enum>
[[nodiscard]] QString wordOf(Enum value)
{
    return wordOfName(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// The value of a word; nothing when no value is called so.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(const QString &word)
{
    const auto names = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (wordOfName(names.key(i)) == word)
            return static_cast<Enum>(names.value(i));
    }
    return std::nullopt;
}

} // namespace madoguchi
