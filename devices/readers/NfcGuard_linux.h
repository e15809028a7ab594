#pragma once

#include <setjmp.h>

namespace madoguchi::readers {

/// From here on an abort() of libnfc ends only the call of NfcGuard::run() in which it comes. Every other SIGABRT ends
/// the program as ever: that of the C library over broken memory, of our own code, from outside.
void installNfcGuard();

/// libnfc calls abort() when a chip's status has the bit of an option that was never asked for (chips/pn53x.c, "NAD
/// detected"), and over an assert() of its own: a broken reader must not end the program with everything that the clerk
/// has typed. abort() allows for a handler that does not return (ISO C, 7.22.4.1).
class NfcGuard {
public:
    static constexpr int Aborted = -1000; ///< none of libnfc's results

    /// The result of `call`, which calls libnfc and nothing else: it is left without unwinding.
    template <typename Call>
    [[nodiscard]] static int run(const Call &call)
    {
        sigjmp_buf way;
        if (sigsetjmp(way, 1) != 0) {
            enter(nullptr);
            return Aborted;
        }
        enter(&way);
        const int result = call();
        enter(nullptr);
        return result;
    }

private:
    static void enter(sigjmp_buf *way);
};

} // namespace madoguchi::readers
