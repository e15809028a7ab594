#include "app/ctl/Interrupt.h"

#include <csignal>
#include <signal.h>

namespace madoguchi::ctl {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void remember(int)
{
    interrupted = 1;
}

} // namespace

void watchForInterrupt()
{
    // Without SA_RESTART: whoever waits for input finds out at once.
    struct sigaction once { };
    once.sa_handler = remember;
    once.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&once.sa_mask);
    ::sigaction(SIGINT, &once, nullptr);
    ::sigaction(SIGTERM, &once, nullptr);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace madoguchi::ctl
