#include "devices/typing/XKeyListener_linux.h"

#include "devices/typing/XKeymap_linux.h"

#include <QSocketNotifier>

namespace madoguchi::typing {

namespace {

/// X11 protocol, appendix A.
xcb_keysym_t symbolOf(HotKey::Key key)
{
    constexpr xcb_keysym_t F1 = 0xFFBE;
    switch (key) {
    case HotKey::Key::Pause:
        return 0xFF13;
    case HotKey::Key::ScrollLock:
        return 0xFF14;
    case HotKey::Key::Insert:
        return 0xFF63;
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
    return F1 + static_cast<xcb_keysym_t>(key);
}

std::uint16_t modifiersOf(const HotKey &key)
{
    return static_cast<std::uint16_t>(
        (key.ctrl ? XCB_MOD_MASK_CONTROL : 0) | (key.alt ? XCB_MOD_MASK_1 : 0) | (key.shift ? XCB_MOD_MASK_SHIFT : 0));
}

} // namespace

XKeyListener::XKeyListener(const HotKey &key, std::function<void()> pressed)
    : m_pressed(std::move(pressed))
{
    if (!m_x.isOpen() || !grab(key))
        return;
    m_listening = true;
    auto *waiting = new QSocketNotifier(xcb_get_file_descriptor(m_x.get()), QSocketNotifier::Read, this);
    connect(waiting, &QSocketNotifier::activated, this, &XKeyListener::take);
}

XKeyListener::~XKeyListener() = default;

bool XKeyListener::grab(const HotKey &key)
{
    const auto code = XKeymap(m_x).keyOf(symbolOf(key.key));
    if (!code)
        return false;
    // Caps Lock and Num Lock may be on or off.
    for (const int locks : { 0, int(XCB_MOD_MASK_LOCK), int(XCB_MOD_MASK_2), XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2 }) {
        const auto cookie = xcb_grab_key_checked(m_x.get(), 0, m_x.root(),
            static_cast<std::uint16_t>(modifiersOf(key) | locks), code->code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        if (owned(xcb_request_check(m_x.get(), cookie)))
            return false; // another program has it; what was grabbed goes with the connection
    }
    return true;
}

void XKeyListener::take()
{
    bool isPressed = false;
    while (const auto event = owned(xcb_poll_for_event(m_x.get()))) {
        if ((event->response_type & 0x7F) != XCB_KEY_PRESS)
            continue;
        isPressed = true; // held down it comes again and again, often in one go
        // Until it is let go every key would come here, also those that are typed.
        xcb_ungrab_keyboard(m_x.get(), XCB_CURRENT_TIME);
        xcb_flush(m_x.get());
    }
    if (isPressed)
        m_pressed();
}

} // namespace madoguchi::typing
