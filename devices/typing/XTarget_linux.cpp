#include "devices/typing/XTarget_linux.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <cstring>
#include <unistd.h>

namespace madoguchi::typing {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds Patience { 3000 }; ///< for an answer
constexpr milliseconds Moment { 300 }; ///< for a window that never answers
constexpr unsigned long BetweenAnswersMs = 2;

/// With the focus on the pointer's root: what lies under the pointer.
xcb_window_t underPointer(const XConnection &x)
{
    xcb_window_t window = x.root();
    for (;;) {
        const auto reply = owned(xcb_query_pointer_reply(x.get(), xcb_query_pointer(x.get(), window), nullptr));
        if (!reply || reply->child == XCB_NONE)
            return window == x.root() ? xcb_window_t(XCB_NONE) : window;
        window = reply->child;
    }
}

xcb_window_t focusNow(const XConnection &x)
{
    const auto reply = owned(xcb_get_input_focus_reply(x.get(), xcb_get_input_focus(x.get()), nullptr));
    if (!reply || reply->focus == XCB_INPUT_FOCUS_NONE || reply->focus == x.root())
        return XCB_NONE;
    return reply->focus == XCB_INPUT_FOCUS_POINTER_ROOT ? underPointer(x) : reply->focus;
}

/// XCB_NONE for the root and for a window that has gone.
xcb_window_t parentOf(const XConnection &x, xcb_window_t window)
{
    const auto reply = owned(xcb_query_tree_reply(x.get(), xcb_query_tree(x.get(), window), nullptr));
    return reply ? reply->parent : xcb_window_t(XCB_NONE);
}

/// A property of 32-bit numbers holds one.
bool holds(const QByteArray &numbers, std::uint32_t number)
{
    for (qsizetype at = 0; at + 4 <= numbers.size(); at += 4) {
        std::uint32_t here = 0;
        std::memcpy(&here, numbers.constData() + at, sizeof here);
        if (here == number)
            return true;
    }
    return false;
}

QString titleOf(const XConnection &x, xcb_window_t window)
{
    const QByteArray title = x.property(window, x.atom("_NET_WM_NAME"));
    return QString::fromUtf8(title.isEmpty() ? x.property(window, XCB_ATOM_WM_NAME) : title);
}

/// Its answer comes to the root window (Extended Window Manager Hints 1.5, _NET_WM_PING).
void ping(const XConnection &x, xcb_window_t window, std::uint32_t mark)
{
    // The hints say SubstructureNotify; Qt answers to those who listen for StructureNotify.
    const std::uint32_t listen = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(x.get(), x.root(), XCB_CW_EVENT_MASK, &listen);
    xcb_client_message_event_t message {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = x.atom("WM_PROTOCOLS");
    message.data.data32[0] = x.atom("_NET_WM_PING");
    message.data.data32[1] = mark;
    message.data.data32[2] = window;
    xcb_send_event(
        x.get(), 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message)); // 32 bytes, as all are
    xcb_flush(x.get());
}

bool isAnswer(const xcb_generic_event_t &event, std::uint32_t mark)
{
    if ((event.response_type & 0x7F) != XCB_CLIENT_MESSAGE)
        return false;
    const auto &message = reinterpret_cast<const xcb_client_message_event_t &>(event);
    return message.data.data32[1] == mark;
}

bool isThere(const XConnection &x, xcb_window_t window)
{
    return owned(xcb_get_window_attributes_reply(x.get(), xcb_get_window_attributes(x.get(), window), nullptr))
        != nullptr;
}

} // namespace

std::optional<XTarget> focusedWindow(const XConnection &x)
{
    XTarget target;
    target.focus = focusNow(x);
    if (target.focus == XCB_NONE)
        return std::nullopt;
    const xcb_atom_t process = x.atom("_NET_WM_PID");
    const xcb_atom_t protocols = x.atom("WM_PROTOCOLS");
    const xcb_atom_t pinging = x.atom("_NET_WM_PING");
    for (xcb_window_t window = target.focus; window != XCB_NONE && window != x.root(); window = parentOf(x, window)) {
        target.top = window;
        target.isOurs = target.isOurs || holds(x.property(window, process), static_cast<std::uint32_t>(getpid()));
        if (target.answers == XCB_NONE && holds(x.property(window, protocols), pinging))
            target.answers = window;
        if (target.title.isEmpty())
            target.title = titleOf(x, window);
    }
    return target;
}

bool isFocused(const XConnection &x, XTarget &target)
{
    const xcb_window_t focus = focusNow(x);
    if (focus == target.focus)
        return true;
    const auto now = focusedWindow(x);
    if (!now || now->top != target.top)
        return false;
    target.focus = focus;
    return true;
}

void waitUntilTaken(const XConnection &x, const XTarget &target)
{
    x.sync();
    if (target.answers == XCB_NONE) {
        QThread::msleep(static_cast<unsigned long>(Moment.count()));
        return;
    }
    static std::atomic_uint32_t marks = 0x4D474300; // unlike a time that a window manager asks with
    const std::uint32_t mark = ++marks;
    ping(x, target.answers, mark);
    QElapsedTimer waiting;
    waiting.start();
    while (!waiting.hasExpired(Patience.count())) {
        const auto event = owned(xcb_poll_for_event(x.get()));
        if (event && isAnswer(*event, mark))
            return;
        if (event)
            continue;
        if (!isThere(x, target.answers))
            return; // closed by what was typed
        QThread::msleep(BetweenAnswersMs);
    }
}

} // namespace madoguchi::typing
