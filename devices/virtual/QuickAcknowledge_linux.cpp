#include "devices/virtual/QuickAcknowledge.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace madoguchi::virtualcards {

void acknowledgeAtOnce(qintptr socket)
{
    const int on = 1;
    // Without it commands are slower, nothing else: a refusal is no error.
    (void)setsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

} // namespace madoguchi::virtualcards
