#include "app/ctl/Interrupt.h"

#include <csignal>

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
    // The C library of Windows gives a signal its usual effect back when it has come once.
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace madoguchi::ctl
