#include "devices/readers/NfcGuard_linux.h"

#include <signal.h>

namespace madoguchi::readers {

namespace {

thread_local sigjmp_buf *wayOut = nullptr;

void onAbort(int signal)
{
    if (wayOut)
        siglongjmp(*wayOut, 1);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

} // namespace

void installNfcGuard()
{
    struct sigaction action { };
    action.sa_handler = onAbort;
    ::sigaction(SIGABRT, &action, nullptr);
}

void NfcGuard::enter(sigjmp_buf *way)
{
    wayOut = way;
}

} // namespace madoguchi::readers
