#pragma once

#include "devices/typing/XConnection_linux.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <algorithm>
#include <optional>

namespace madoguchi::typing {

/// A key of the keyboard, with Shift or without.
struct XKey {
    xcb_keycode_t code = 0;
    bool shift = false;
};

/// The keyboard's table: which key gives a character. What no key gives is lent a key that nothing stands on; what was
/// lent is given back by the destructor.
class XKeymap {
public:
    explicit XKeymap(const XConnection &x);
    ~XKeymap();
    XKeymap(const XKeymap &) = delete;
    XKeymap &operator=(const XKeymap &) = delete;

    /// A key of the keyboard itself, or one that was lent. Nothing: the character needs a key to be lent.
    [[nodiscard]] std::optional<XKey> keyFor(char32_t character) const;
    [[nodiscard]] std::optional<XKey> keyOf(xcb_keysym_t symbol) const;
    [[nodiscard]] qsizetype room() const { return m_free.size(); } ///< how many characters can be lent keys at once

    [[nodiscard]] bool isLocked() const { return m_isLocked; } ///< Caps Lock was on
    /// Lends keys to these, at most room(), in place of what was lent before.
    void lend(const QList<char32_t> &characters);
    void giveBack();

private:
    void readTable();
    void put(const QMap<xcb_keycode_t, xcb_keysym_t> &symbols) const;

    const XConnection &m_x;
    QHash<xcb_keysym_t, XKey> m_keys; ///< of the table's first group, as it stands without locks
    QList<xcb_keycode_t> m_free;
    QHash<char32_t, xcb_keycode_t> m_lent;
    bool m_isLocked = false;
    bool m_plain = true; ///< no other group changes what the keys give
};

/// X11 protocol, appendix A: Latin 1 is its own symbol, everything else is Unicode with a mark.
[[nodiscard]] xcb_keysym_t symbolOf(char32_t character);

} // namespace madoguchi::typing
