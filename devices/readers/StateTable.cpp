#include "devices/readers/StateTable.h"

#include <algorithm>
#include <atomic>

namespace madoguchi::readers {

namespace {

constexpr DWORD VisitsShift = 16; // the upper half of a state counts the cards that came and went

quint64 visitsOf(const winscard::ReaderState &state, quint64 acquaintance)
{
    return acquaintance << 16 | (state.dwEventState >> VisitsShift & 0xFFFF);
}

ReaderInfo infoOf(const QString &name, const winscard::ReaderState &state)
{
    ReaderInfo info;
    info.name = name;
    info.cardPresent = (state.dwEventState & SCARD_STATE_PRESENT) != 0;
    info.mute = (state.dwEventState & SCARD_STATE_MUTE) != 0;
    info.inUse = (state.dwEventState & SCARD_STATE_EXCLUSIVE) != 0;
    if (info.cardPresent) {
        const auto length = std::min<std::size_t>(state.cbAtr, sizeof state.rgbAtr);
        info.atr = QByteArray(reinterpret_cast<const char *>(state.rgbAtr), static_cast<qsizetype>(length));
    }
    return info;
}

} // namespace

/// The service counts from nothing for a reader that was plugged in, and for all when it starts anew.
quint64 nextAcquaintance()
{
    static std::atomic<quint64> met = 0;
    return ++met;
}

StateTable::StateTable()
{
    Row pseudo;
    pseudo.name = QStringLiteral("\\\\?PnP?\\Notification");
    pseudo.native = winscard::toNative(pseudo.name);
    m_rows.push_back(std::move(pseudo));
}

void StateTable::setReaders(const QStringList &names)
{
    std::erase_if(
        m_rows, [&, first = &m_rows.front()](const Row &row) { return &row != first && !names.contains(row.name); });
    for (const QString &name : names) {
        if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.name == name; }))
            continue;
        Row row;
        row.name = name;
        row.native = winscard::toNative(name);
        row.state.dwCurrentState = SCARD_STATE_UNAWARE;
        row.acquaintance = nextAcquaintance();
        m_rows.push_back(std::move(row));
    }
    // Windows wants the number of known readers here; pcsc-lite counts by itself.
    m_rows.front().state.dwCurrentState = static_cast<DWORD>(names.size()) << VisitsShift;
}

Linked<void> StateTable::wait(const Context &context, quint32 timeoutMs)
{
    std::vector<winscard::ReaderState> states;
    for (Row &row : m_rows) {
        row.state.szReader = row.native.c_str();
        states.push_back(row.state);
    }
    const LONG result
        = winscard::getStatusChange(context.handle(), timeoutMs, states.data(), static_cast<DWORD>(states.size()));
    const bool quiet = winscard::code(result) == winscard::code(SCARD_E_TIMEOUT)
        || winscard::code(result) == winscard::code(SCARD_E_CANCELLED);
    if (!winscard::ok(result) && !quiet)
        return tl::unexpected(winscard::faultOf(result));
    if (winscard::code(result) == winscard::code(SCARD_E_CANCELLED))
        return {};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].state = states[i];
        m_rows[i].state.dwCurrentState = states[i].dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
    }
    return {};
}

QList<WatchedReader> StateTable::readers() const
{
    QList<WatchedReader> found;
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const winscard::ReaderState &state = m_rows[i].state;
        const DWORD gone = SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE | SCARD_STATE_IGNORE;
        if ((state.dwEventState & gone) == 0)
            found << WatchedReader { infoOf(m_rows[i].name, state), visitsOf(state, m_rows[i].acquaintance) };
    }
    return found;
}

Linked<quint16> visitCountAt(const Context &context, const QString &reader)
{
    StateTable table;
    table.setReaders({ reader });
    if (const Linked<void> asked = table.wait(context, 0); !asked)
        return tl::unexpected(asked.error());
    const QList<WatchedReader> found = table.readers();
    if (found.isEmpty())
        return tl::unexpected(LinkFault::NoReader);
    return visitCountOf(found.first().visits);
}

} // namespace madoguchi::readers
