#include "devices/typing/XConnection_linux.h"

#include <cstring>
#include <xcb/xtest.h>

namespace madoguchi::typing {

XConnection::XConnection()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isOpen())
        return;
    // Windows of one program on several screens of an X server have not been made since Xinerama.
    const xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection));
    if (screens.rem > 0)
        m_root = screens.data->root;
}

XConnection::~XConnection()
{
    xcb_disconnect(m_connection);
}

bool XConnection::isOpen() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

bool XConnection::hasTest() const
{
    const xcb_query_extension_reply_t *test = xcb_get_extension_data(m_connection, &xcb_test_id);
    return test && test->present;
}

xcb_atom_t XConnection::atom(const char *name) const
{
    const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    const auto reply = owned(xcb_intern_atom_reply(m_connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

QByteArray XConnection::property(xcb_window_t window, xcb_atom_t name) const
{
    constexpr std::uint32_t Words = 1024; // of four bytes
    const auto cookie = xcb_get_property(m_connection, 0, window, name, XCB_GET_PROPERTY_TYPE_ANY, 0, Words);
    const auto reply = owned(xcb_get_property_reply(m_connection, cookie, nullptr));
    if (!reply)
        return {};
    return { static_cast<const char *>(xcb_get_property_value(reply.get())),
        xcb_get_property_value_length(reply.get()) };
}

void XConnection::sync() const
{
    (void)owned(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

} // namespace madoguchi::typing
