#include "devices/readers/Context.h"

namespace madoguchi::readers {

Linked<Context> Context::open()
{
    SCARDCONTEXT handle {};
    const LONG result = SCardEstablishContext(SCARD_SCOPE_USER, nullptr, nullptr, &handle);
    if (!winscard::ok(result))
        return tl::unexpected(LinkFault::NoService);
    return Context(handle);
}

Context::Context(Context &&other) noexcept
    : m_handle(other.m_handle)
    , m_open(std::exchange(other.m_open, false))
{
}

Context::~Context()
{
    if (m_open)
        SCardReleaseContext(m_handle);
}

Linked<QStringList> Context::readerNames() const
{
    // The list may grow between the question for its length and the question for itself.
    for (int attempt = 0; attempt < 3; ++attempt) {
        DWORD length = 0;
        LONG result = winscard::listReaders(m_handle, nullptr, &length);
        winscard::Text names(length, 0);
        if (winscard::ok(result) && length > 0)
            result = winscard::listReaders(m_handle, names.data(), &length);
        if (winscard::code(result) == winscard::code(SCARD_E_NO_READERS_AVAILABLE))
            return QStringList();
        if (winscard::code(result) == winscard::code(SCARD_E_INSUFFICIENT_BUFFER))
            continue;
        if (!winscard::ok(result))
            return tl::unexpected(winscard::faultOf(result));
        QStringList found;
        names.resize(length);
        for (std::size_t at = 0; at < names.size() && names[at] != 0; at += winscard::Text(&names[at]).size() + 1)
            found << winscard::fromNative(&names[at]);
        return found;
    }
    return tl::unexpected(LinkFault::Failed);
}

} // namespace madoguchi::readers
