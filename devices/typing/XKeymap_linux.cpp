#include "devices/typing/XKeymap_linux.h"

namespace madoguchi::typing {

namespace {

constexpr std::uint16_t GroupMask = 0x6000; ///< XKB 1.0, 2.2.2: the group in the core protocol's state

} // namespace

xcb_keysym_t symbolOf(char32_t character)
{
    constexpr xcb_keysym_t Unicode = 0x01000000;
    const bool isLatin1 = (character >= 0x20 && character <= 0x7E) || (character >= 0xA0 && character <= 0xFF);
    return isLatin1 ? character : Unicode | character;
}

XKeymap::XKeymap(const XConnection &x)
    : m_x(x)
{
    const auto pointer = owned(xcb_query_pointer_reply(x.get(), xcb_query_pointer(x.get(), x.root()), nullptr));
    m_isLocked = pointer && (pointer->mask & XCB_MOD_MASK_LOCK) != 0;
    m_plain = pointer && (pointer->mask & GroupMask) == 0;
    readTable();
}

XKeymap::~XKeymap()
{
    giveBack();
}

void XKeymap::readTable()
{
    const xcb_setup_t *setup = xcb_get_setup(m_x.get());
    const int first = setup->min_keycode;
    const int count = setup->max_keycode - first + 1;
    const auto cookie = xcb_get_keyboard_mapping(m_x.get(), setup->min_keycode, static_cast<std::uint8_t>(count));
    const auto table = owned(xcb_get_keyboard_mapping_reply(m_x.get(), cookie, nullptr));
    if (!table)
        return;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(table.get());
    const int width = table->keysyms_per_keycode;
    for (int key = count - 1; key >= 0; --key) { // from the end: few programs know of the last keys
        const xcb_keysym_t *here = symbols + key * width;
        const auto code = static_cast<xcb_keycode_t>(first + key);
        if (std::all_of(here, here + width, [](xcb_keysym_t symbol) { return symbol == XCB_NO_SYMBOL; })) {
            m_free << code;
            continue;
        }
        for (int level = std::min(width, 2) - 1; level >= 0; --level)
            m_keys.insert(here[level], { code, level == 1 });
    }
}

std::optional<XKey> XKeymap::keyFor(char32_t character) const
{
    if (const auto lent = m_lent.constFind(character); lent != m_lent.cend())
        return XKey { *lent, false };
    // Other characters than ASCII may need a dead key or a level that Shift does not reach.
    return m_plain && character < 0x7F ? keyOf(symbolOf(character)) : std::nullopt;
}

std::optional<XKey> XKeymap::keyOf(xcb_keysym_t symbol) const
{
    const auto key = m_keys.constFind(symbol);
    return key == m_keys.cend() ? std::nullopt : std::optional(*key);
}

/// One request for each run of neighbours: every program looks at the whole table again after each.
void XKeymap::put(const QMap<xcb_keycode_t, xcb_keysym_t> &symbols) const
{
    for (auto it = symbols.begin(); it != symbols.end();) {
        const xcb_keycode_t first = it.key();
        QList<xcb_keysym_t> run;
        for (; it != symbols.end() && it.key() == first + run.size() / 2; ++it)
            run << *it << *it; // the same on both levels: a held Shift changes nothing
        xcb_change_keyboard_mapping(m_x.get(), static_cast<std::uint8_t>(run.size() / 2), first, 2, run.constData());
    }
    m_x.sync();
}

void XKeymap::lend(const QList<char32_t> &characters)
{
    QMap<xcb_keycode_t, xcb_keysym_t> symbols;
    for (const xcb_keycode_t code : std::as_const(m_lent))
        symbols.insert(code, XCB_NO_SYMBOL);
    m_lent.clear();
    for (qsizetype i = 0; i < std::min(characters.size(), m_free.size()); ++i) {
        symbols.insert(m_free.at(i), symbolOf(characters.at(i)));
        m_lent.insert(characters.at(i), m_free.at(i));
    }
    put(symbols);
}

void XKeymap::giveBack()
{
    if (!m_lent.isEmpty())
        lend({});
}

} // namespace madoguchi::typing
