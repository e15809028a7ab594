#include "devices/typing/TypingSystem.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <array>
#include <functional>
#include <windows.h>

namespace madoguchi::typing {

namespace {

constexpr std::chrono::milliseconds PatienceWithKeys { 3000 };
constexpr unsigned long BetweenLooksMs = 5;
constexpr int HotKeyId = 0x4D47;

UINT virtualKeyOf(HotKey::Key key)
{
    switch (key) {
    case HotKey::Key::Pause:
        return VK_PAUSE;
    case HotKey::Key::ScrollLock:
        return VK_SCROLL;
    case HotKey::Key::Insert:
        return VK_INSERT;
    case HotKey::Key::F1:
    case HotKey::Key::F2:
    case HotKey::Key::F3:
    case HotKey::Key::F4:
    case HotKey::Key::F5:
    case HotKey::Key::F6:
    case HotKey::Key::F7:
    case HotKey::Key::F8:
    case HotKey::Key::F9:
    case HotKey::Key::F10:
    case HotKey::Key::F11:
    case HotKey::Key::F12:
        break;
    }
    return VK_F1 + static_cast<UINT>(key);
}

/// Hears a key whatever window has the keyboard: Windows posts it to this thread.
class WindowsKeyListener : public QObject, public QAbstractNativeEventFilter {
public:
    WindowsKeyListener(const HotKey &key, std::function<void()> pressed)
        : m_pressed(std::move(pressed))
    {
        const UINT modifiers
            = MOD_NOREPEAT | (key.ctrl ? MOD_CONTROL : 0U) | (key.alt ? MOD_ALT : 0U) | (key.shift ? MOD_SHIFT : 0U);
        m_listening = RegisterHotKey(nullptr, HotKeyId, modifiers, virtualKeyOf(key.key)) != 0;
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    ~WindowsKeyListener() override
    {
        if (m_listening)
            UnregisterHotKey(nullptr, HotKeyId);
    }

    [[nodiscard]] bool isListening() const { return m_listening; }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const MSG *>(message);
        if (event->message != WM_HOTKEY || event->wParam != HotKeyId)
            return false;
        m_pressed();
        return true;
    }

private:
    std::function<void()> m_pressed;
    bool m_listening = false;
};

bool isDown(int key)
{
    return (GetAsyncKeyState(key) & 0x8000) != 0;
}

/// With Ctrl or Alt held a text would be commands.
bool waitUntilKeysAreUp()
{
    QElapsedTimer waiting;
    waiting.start();
    while (isDown(VK_CONTROL) || isDown(VK_MENU) || isDown(VK_SHIFT) || isDown(VK_LWIN) || isDown(VK_RWIN)) {
        if (waiting.hasExpired(PatienceWithKeys.count()))
            return false;
        QThread::msleep(BetweenLooksMs);
    }
    return true;
}

QString titleOf(HWND window)
{
    std::array<wchar_t, 512> title {};
    const int length = GetWindowTextW(window, title.data(), static_cast<int>(title.size()));
    return QString::fromWCharArray(title.data(), length);
}

std::optional<Trouble> whatIsWrongWith(HWND window, const QString &title)
{
    if (!window)
        return Trouble::NobodyListens;
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    if (process == GetCurrentProcessId())
        return Trouble::OwnWindow;
    return titleOf(window).contains(title) ? std::nullopt : std::optional(Trouble::OtherWindow);
}

bool send(WORD virtualKey, WORD unit)
{
    std::array<INPUT, 2> inputs {};
    for (INPUT &input : inputs) {
        input.type = INPUT_KEYBOARD;
        input.ki.wVk = virtualKey;
        input.ki.wScan = unit;
        input.ki.dwFlags = virtualKey == 0 ? KEYEVENTF_UNICODE : 0;
    }
    inputs[1].ki.dwFlags |= KEYEVENTF_KEYUP;
    return SendInput(static_cast<UINT>(inputs.size()), inputs.data(), sizeof(INPUT)) == inputs.size();
}

class WindowsTyping : public TypingSystem {
public:
    std::optional<Trouble> whyNot() const override { return std::nullopt; }

    std::optional<Trouble> type(const Keys &keys, const std::atomic_bool &stopped) override
    {
        if (!waitUntilKeysAreUp())
            return Trouble::KeyHeld;
        const HWND window = GetForegroundWindow();
        if (const auto trouble = whatIsWrongWith(window, keys.windowTitle))
            return trouble;
        const auto sendHere = [&](WORD virtualKey, WORD unit) -> std::optional<Trouble> {
            if (stopped)
                return Trouble::Stopped;
            if (GetForegroundWindow() != window)
                return Trouble::WindowChanged;
            return send(virtualKey, unit) ? std::nullopt : std::optional(Trouble::NoScreen);
        };
        for (const QChar unit : keys.text) {
            if (unit.category() == QChar::Other_Control)
                continue;
            if (const auto trouble = sendHere(0, unit.unicode()))
                return trouble;
            if (!unit.isHighSurrogate()) // the two halves of a character come together
                QThread::msleep(static_cast<unsigned long>(keys.pause.count()));
        }
        if (keys.after == After::None)
            return std::nullopt;
        return sendHere(keys.after == After::Tab ? VK_TAB : VK_RETURN, 0);
    }

    tl::expected<std::unique_ptr<QObject>, Trouble> listen(const HotKey &key, std::function<void()> pressed) override
    {
        auto listener = std::make_unique<WindowsKeyListener>(key, std::move(pressed));
        if (!listener->isListening())
            return tl::unexpected(Trouble::KeyTaken);
        return listener;
    }
};

} // namespace

std::unique_ptr<TypingSystem> machineTyping()
{
    return std::make_unique<WindowsTyping>();
}

} // namespace madoguchi::typing
