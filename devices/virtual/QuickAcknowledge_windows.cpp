#include "devices/virtual/QuickAcknowledge.h"

#include <winsock2.h>
#ifndef SIO_TCP_SET_ACK_FREQUENCY
#define SIO_TCP_SET_ACK_FREQUENCY _WSAIOW(IOC_VENDOR, 23)
#endif

namespace madoguchi::virtualcards {

void acknowledgeAtOnce(qintptr socket)
{
    DWORD everySegment = 1;
    DWORD returned = 0;
    // Without it commands are slower, nothing else: a refusal is no error.
    (void)WSAIoctl(static_cast<SOCKET>(socket), SIO_TCP_SET_ACK_FREQUENCY, &everySegment, sizeof everySegment, nullptr,
        0, &returned, nullptr, nullptr);
}

} // namespace madoguchi::virtualcards
