#include "devices/typing/HotKey.h"

#include <QStringList>

namespace madoguchi::typing {

namespace {

const QStringList &names()
{
    static const QStringList all
        = QStringLiteral("F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 Pause ScrollLock Insert").split(u' ');
    return all;
}

} // namespace

std::optional<HotKey> hotKeyFrom(const QString &text)
{
    QStringList words = text.split(u'+');
    const qsizetype name = names().indexOf(words.takeLast());
    if (name < 0)
        return std::nullopt;
    HotKey key { static_cast<HotKey::Key>(name) };
    for (const QString &word : std::as_const(words)) {
        bool *const modifier = word == QLatin1String("Ctrl") ? &key.ctrl
            : word == QLatin1String("Alt")                   ? &key.alt
            : word == QLatin1String("Shift")                 ? &key.shift
                                                             : nullptr;
        if (!modifier || *modifier)
            return std::nullopt;
        *modifier = true;
    }
    return key;
}

QString toText(const HotKey &key)
{
    QString text;
    if (key.ctrl)
        text += QLatin1String("Ctrl+");
    if (key.alt)
        text += QLatin1String("Alt+");
    if (key.shift)
        text += QLatin1String("Shift+");
    return text + names().at(static_cast<int>(key.key));
}

} // namespace madoguchi::typing
