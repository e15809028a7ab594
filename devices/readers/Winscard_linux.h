#pragma once

// The differences between pcsc-lite and WinSCard, pcsc-lite's side: text is UTF-8 in char.

#include <QString>

#include <string>
#include <winscard.h>

namespace madoguchi::readers::winscard {

using Text = std::string;
using ReaderState = SCARD_READERSTATE;

inline Text toNative(const QString &text)
{
    return text.toStdString();
}

inline QString fromNative(const char *text)
{
    return QString::fromUtf8(text);
}

inline LONG listReaders(SCARDCONTEXT context, char *names, DWORD *length)
{
    return SCardListReaders(context, nullptr, names, length);
}

inline LONG getStatusChange(SCARDCONTEXT context, DWORD timeoutMs, ReaderState *states, DWORD count)
{
    return SCardGetStatusChange(context, timeoutMs, states, count);
}

inline LONG connect(SCARDCONTEXT context, const char *reader, SCARDHANDLE *card, DWORD *protocol)
{
    return SCardConnect(context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, card, protocol);
}

} // namespace madoguchi::readers::winscard
