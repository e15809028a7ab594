#include "devices/typing/TypingSystem.h"
#include "devices/typing/XKeyListener_linux.h"
#include "devices/typing/XKeymap_linux.h"
#include "devices/typing/XTarget_linux.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <xcb/xtest.h>

namespace madoguchi::typing {

namespace {

constexpr std::chrono::milliseconds PatienceWithKeys { 3000 };
constexpr unsigned long BetweenLooksMs = 5;

constexpr xcb_keysym_t TabSymbol = 0xFF09;
constexpr xcb_keysym_t EnterSymbol = 0xFF0D;
constexpr xcb_keysym_t ShiftSymbol = 0xFFE1;
constexpr xcb_keysym_t CapsLockSymbol = 0xFFE5;

void waitFor(std::chrono::milliseconds time)
{
    QThread::msleep(static_cast<unsigned long>(time.count()));
}

bool areKeysUp(const XConnection &x)
{
    const auto keys = owned(xcb_query_keymap_reply(x.get(), xcb_query_keymap(x.get()), nullptr));
    return keys
        && std::all_of(std::begin(keys->keys), std::end(keys->keys), [](std::uint8_t byte) { return byte == 0; });
}

bool waitUntilKeysAreUp(const XConnection &x)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!areKeysUp(x)) {
        if (waiting.hasExpired(PatienceWithKeys.count()))
            return false;
        QThread::msleep(BetweenLooksMs);
    }
    return true;
}

/// Without what is no character to be typed: a line's end or a tab would do something in the other window.
QList<char32_t> charactersOf(const QString &text)
{
    QList<char32_t> characters;
    for (const uint unit : text.toUcs4()) {
        if (QChar::category(unit) != QChar::Other_Control)
            characters << unit;
    }
    return characters;
}

/// Types one entry into one window.
class XTypist {
public:
    XTypist(const XConnection &x, const Keys &keys, XTarget target, const std::atomic_bool &stopped)
        : m_x(x)
        , m_keys(keys)
        , m_target(std::move(target))
        , m_stopped(stopped)
        , m_map(x)
    {
        turnCapsLock();
    }

    ~XTypist()
    {
        turnCapsLock();
        waitUntilTaken(m_x, m_target); // before the keys that were lent are given back
    }

    std::optional<Trouble> type()
    {
        const QList<char32_t> characters = charactersOf(m_keys.text);
        for (qsizetype at = 0; at < characters.size();) {
            const qsizetype end = lendFor(characters, at);
            if (end == at)
                return Trouble::NoFreeKey;
            for (; at < end; ++at) {
                if (const auto trouble = typeOne(characters.at(at)))
                    return trouble;
            }
        }
        return typeAfter();
    }

private:
    /// Lends keys from `at` on as far as they last; gives how far.
    qsizetype lendFor(const QList<char32_t> &characters, qsizetype at)
    {
        QList<char32_t> wanted;
        qsizetype end = at;
        for (; end < characters.size(); ++end) {
            const char32_t character = characters.at(end);
            if (isOnKeyboard(character) || wanted.contains(character))
                continue;
            if (wanted.size() == m_map.room())
                break;
            wanted << character;
        }
        if (wanted.isEmpty())
            return end;
        if (at > 0)
            waitUntilTaken(m_x, m_target);
        m_lent.clear();
        m_map.lend(wanted);
        m_lent = wanted;
        return end;
    }

    bool isOnKeyboard(char32_t character) const { return !m_lent.contains(character) && m_map.keyFor(character); }

    std::optional<Trouble> typeOne(char32_t character)
    {
        if (m_stopped)
            return Trouble::Stopped;
        if (!isFocused(m_x, m_target))
            return Trouble::WindowChanged;
        const auto key = m_map.keyFor(character);
        if (!key)
            return Trouble::NoFreeKey;
        press(*key);
        waitFor(m_keys.pause);
        return std::nullopt;
    }

    std::optional<Trouble> typeAfter()
    {
        if (m_keys.after == After::None)
            return std::nullopt;
        const auto key = m_map.keyOf(m_keys.after == After::Tab ? TabSymbol : EnterSymbol);
        if (!key)
            return Trouble::NoFreeKey;
        if (m_stopped)
            return Trouble::Stopped;
        if (!isFocused(m_x, m_target))
            return Trouble::WindowChanged;
        press(*key);
        return std::nullopt;
    }

    /// Where it was on: off before the first character, on after the last. It would make capitals of everything.
    void turnCapsLock()
    {
        const auto key = m_map.isLocked() ? m_map.keyOf(CapsLockSymbol) : std::nullopt;
        if (key)
            press(*key);
    }

    void press(const XKey &key)
    {
        const auto shift = key.shift ? m_map.keyOf(ShiftSymbol) : std::nullopt;
        if (shift)
            send(XCB_KEY_PRESS, shift->code);
        send(XCB_KEY_PRESS, key.code);
        send(XCB_KEY_RELEASE, key.code);
        if (shift)
            send(XCB_KEY_RELEASE, shift->code);
        m_x.sync();
    }

    void send(std::uint8_t type, xcb_keycode_t code)
    {
        xcb_test_fake_input(m_x.get(), type, code, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    }

    const XConnection &m_x;
    const Keys &m_keys;
    XTarget m_target;
    const std::atomic_bool &m_stopped;
    XKeymap m_map;
    QList<char32_t> m_lent;
};

class XTyping : public TypingSystem {
public:
    std::optional<Trouble> whyNot() const override
    {
        if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
            || qgetenv("XDG_SESSION_TYPE") == QByteArrayLiteral("wayland"))
            return Trouble::Wayland;
        const XConnection x;
        return x.isOpen() && x.hasTest() ? std::nullopt : std::optional(Trouble::NoScreen);
    }

    std::optional<Trouble> type(const Keys &keys, const std::atomic_bool &stopped) override
    {
        if (const auto trouble = whyNot())
            return trouble;
        const XConnection x;
        if (!waitUntilKeysAreUp(x))
            return Trouble::KeyHeld;
        auto target = focusedWindow(x);
        if (!target)
            return Trouble::NobodyListens;
        if (target->isOurs)
            return Trouble::OwnWindow;
        if (!target->title.contains(keys.windowTitle))
            return Trouble::OtherWindow;
        return XTypist(x, keys, *std::move(target), stopped).type();
    }

    tl::expected<std::unique_ptr<QObject>, Trouble> listen(const HotKey &key, std::function<void()> pressed) override
    {
        if (const auto trouble = whyNot())
            return tl::unexpected(*trouble);
        auto listener = std::make_unique<XKeyListener>(key, std::move(pressed));
        if (!listener->isListening())
            return tl::unexpected(Trouble::KeyTaken);
        return listener;
    }
};

} // namespace

std::unique_ptr<TypingSystem> machineTyping()
{
    return std::make_unique<XTyping>();
}

} // namespace madoguchi::typing
