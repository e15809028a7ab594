#include "devices/readers/NfcGuard_linux.h"

#include <cstring>
#include <dlfcn.h>
#include <nfc/nfc.h>
#include <signal.h>
#include <unistd.h>
#include <unwind.h>

namespace madoguchi::readers {

namespace {

/// Reached without a call: the first use on a thread must not ask for memory inside the handler.
[[gnu::tls_model("initial-exec")]] thread_local sigjmp_buf *wayOut = nullptr;

/// Who called abort() or failed an assert(), looked for from the handler upwards.
struct Caller {
    const void *cLibrary = nullptr; ///< where it is loaded; none before abort() was seen
    bool isDirect = true; ///< nothing but an assert() lies between it and abort()
    const void *library = nullptr; ///< where its code is loaded
};

bool isCalled(const Dl_info &code, const char *name)
{
    return code.dli_sname && std::strcmp(code.dli_sname, name) == 0;
}

_Unwind_Reason_Code lookAtFrame(_Unwind_Context *context, void *data)
{
    auto &caller = *static_cast<Caller *>(data);
    int isExact = 0;
    const _Unwind_Ptr at = _Unwind_GetIPInfo(context, &isExact) - (isExact != 0 ? 0 : 1); // of the call, not behind it
    Dl_info code {};
    if (::dladdr(reinterpret_cast<const void *>(at), &code) == 0)
        return _URC_NO_REASON;
    if (!caller.cLibrary) {
        if (isCalled(code, "abort"))
            caller.cLibrary = code.dli_fbase;
        return _URC_NO_REASON;
    }
    if (code.dli_fbase == caller.cLibrary) {
        caller.isDirect = isCalled(code, "__assert_fail");
        return _URC_NO_REASON;
    }
    caller.library = code.dli_fbase;
    return _URC_END_OF_STACK;
}

/// Whether libnfc itself gave up: not the C library that found broken memory below it, and nobody from outside.
bool isOfLibnfc(const siginfo_t &signal)
{
    if (signal.si_code != SI_TKILL || signal.si_pid != ::getpid())
        return false;
    Caller caller;
    _Unwind_Backtrace(lookAtFrame, &caller);
    Dl_info libnfc {};
    return caller.library && caller.isDirect && ::dladdr(reinterpret_cast<const void *>(&nfc_version), &libnfc) != 0
        && caller.library == libnfc.dli_fbase;
}

void onAbort(int signal, siginfo_t *facts, void *)
{
    if (wayOut && isOfLibnfc(*facts))
        siglongjmp(*wayOut, 1);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

} // namespace

void installNfcGuard()
{
    struct sigaction action { };
    action.sa_sigaction = onAbort;
    action.sa_flags = SA_SIGINFO;
    ::sigaction(SIGABRT, &action, nullptr);
}

void NfcGuard::enter(sigjmp_buf *way)
{
    wayOut = way;
}

} // namespace madoguchi::readers
