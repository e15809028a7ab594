#pragma once

#include <QByteArray>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace madoguchi::typing {

/// What libxcb hands over to be freed.
template <typename T>
using XReply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
[[nodiscard]] XReply<T> owned(T *reply)
{
    return { reply, &std::free };
}

/// A connection of our own to the X server, apart from that of the windows: its errors end nothing.
class XConnection {
public:
    XConnection();
    ~XConnection();
    XConnection(const XConnection &) = delete;
    XConnection &operator=(const XConnection &) = delete;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool hasTest() const; ///< the extension XTEST
    [[nodiscard]] xcb_connection_t *get() const { return m_connection; }
    [[nodiscard]] xcb_window_t root() const { return m_root; }
    [[nodiscard]] xcb_atom_t atom(const char *name) const;
    /// A property as bytes, at most 4 KiB; empty where there is none.
    [[nodiscard]] QByteArray property(xcb_window_t window, xcb_atom_t name) const;
    void sync() const; ///< until the server has done everything that was asked for

private:
    xcb_connection_t *m_connection;
    xcb_window_t m_root = XCB_NONE;
};

} // namespace madoguchi::typing
