#pragma once

// The differences between pcsc-lite and WinSCard, the side of Windows: text is UTF-16 in wchar_t.

#include <QString>

#include <string>

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
// windows.h must come before winscard.h, which does not include it.
// clang-format off
#include <windows.h>
#include <winscard.h>
// clang-format on

namespace madoguchi::readers::winscard {

using Text = std::wstring;
using ReaderState = SCARD_READERSTATEW;

inline Text toNative(const QString &text)
{
    return text.toStdWString();
}

inline QString fromNative(const wchar_t *text)
{
    return QString::fromWCharArray(text);
}

inline LONG listReaders(SCARDCONTEXT context, wchar_t *names, DWORD *length)
{
    return SCardListReadersW(context, nullptr, names, length);
}

inline LONG getStatusChange(SCARDCONTEXT context, DWORD timeoutMs, ReaderState *states, DWORD count)
{
    return SCardGetStatusChangeW(context, timeoutMs, states, count);
}

inline LONG connect(SCARDCONTEXT context, const wchar_t *reader, SCARDHANDLE *card, DWORD *protocol)
{
    return SCardConnectW(context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, card, protocol);
}

} // namespace madoguchi::readers::winscard
