#pragma once

#include "devices/typing/TypingSystem.h"

#include <QMutex>
#include <QStringList>

namespace madoguchi::typing {

/// What a test says and sees of the other window.
struct TypingScript {
    QMutex mutex; ///< over what is below
    QStringList typed; ///< "髙橋→Tab"
    std::optional<Trouble> trouble; ///< of every attempt
    std::optional<Trouble> never; ///< nothing can be typed at all
    std::optional<Trouble> keyTrouble;
    std::function<void()> pressKey;
    HotKey key;
};

class ScriptedTyping : public TypingSystem {
public:
    explicit ScriptedTyping(std::shared_ptr<TypingScript> script)
        : m_script(std::move(script))
    {
    }

    std::optional<Trouble> whyNot() const override { return m_script->never; }

    std::optional<Trouble> type(const Keys &keys, const std::atomic_bool &stopped) override
    {
        const QMutexLocker lock(&m_script->mutex);
        if (stopped)
            return Trouble::Stopped;
        if (m_script->trouble)
            return m_script->trouble;
        const char *after = keys.after == After::Tab ? "→Tab" : keys.after == After::Enter ? "→Enter" : "";
        m_script->typed << keys.text + QString::fromUtf8(after);
        return std::nullopt;
    }

    tl::expected<std::unique_ptr<QObject>, Trouble> listen(const HotKey &key, std::function<void()> pressed) override
    {
        if (m_script->keyTrouble)
            return tl::unexpected(*m_script->keyTrouble);
        m_script->key = key;
        m_script->pressKey = std::move(pressed);
        return std::make_unique<QObject>();
    }

private:
    std::shared_ptr<TypingScript> m_script;
};

} // namespace madoguchi::typing
