#include "app/ctl/Interrupt.h"
#include "app/ctl/LineInput.h"

#include <io.h>
#include <windows.h>

namespace madoguchi::ctl {

namespace {

/// Someone who types the PIN in a console does not see it there.
class NoEcho {
public:
    NoEcho()
        : m_console(::GetStdHandle(STD_INPUT_HANDLE))
        , m_isConsole(::GetConsoleMode(m_console, &m_before) != 0)
    {
        set(m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~NoEcho() { set(m_before); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    void set(DWORD mode) const
    {
        if (m_isConsole)
            (void)::SetConsoleMode(m_console, mode);
    }

    HANDLE m_console;
    DWORD m_before = 0;
    bool m_isConsole;
};

} // namespace

Outcome<bool> takeLine(const std::function<bool(char)> &take)
{
    const NoEcho noEcho;
    bool fits = true;
    char letter[1];
    while (::_read(0, letter, 1) == 1 && letter[0] != '\n') {
        if (letter[0] != '\r')
            fits = take(letter[0]) && fits;
    }
    *static_cast<volatile char *>(letter) = 0; // volatile: must not be optimised away
    if (wasInterrupted())
        return failure(ErrorCode::Cancelled);
    return fits;
}

} // namespace madoguchi::ctl
