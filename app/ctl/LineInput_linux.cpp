#include "app/ctl/Interrupt.h"
#include "app/ctl/LineInput.h"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace madoguchi::ctl {

namespace {

/// Someone who types the PIN at a terminal does not see it there.
class NoEcho {
public:
    NoEcho()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        set(silent);
    }
    ~NoEcho() { set(m_before); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    void set(const termios &attributes) const
    {
        if (m_isTerminal)
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &attributes);
    }

    termios m_before {};
    bool m_isTerminal;
};

/// False when Ctrl+C came instead: then the terminal gets its echo back before the program ends.
bool waitForInput()
{
    constexpr int betweenLooksMs = 200; // a signal just before poll() begins does not end it
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    while (!wasInterrupted()) {
        if (::poll(&input, 1, betweenLooksMs) > 0)
            return true;
    }
    return false;
}

} // namespace

Outcome<bool> takeLine(const std::function<bool(char)> &take)
{
    const NoEcho noEcho;
    bool fits = true;
    char letter[1];
    while (waitForInput() && ::read(STDIN_FILENO, letter, 1) == 1 && letter[0] != '\n') {
        if (letter[0] != '\r')
            fits = take(letter[0]) && fits;
    }
    *static_cast<volatile char *>(letter) = 0; // volatile: must not be optimised away
    if (wasInterrupted())
        return failure(ErrorCode::Cancelled);
    return fits;
}

} // namespace madoguchi::ctl
