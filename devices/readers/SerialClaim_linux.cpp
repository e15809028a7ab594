#include "devices/readers/SerialClaim_linux.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace madoguchi::readers {

namespace {

constexpr tcflag_t ClaimMark = 0x80000000; // CCLAIMED in libnfc's buses/uart.c

} // namespace

Linked<SerialClaim> SerialClaim::take(const QByteArray &path)
{
    SerialClaim claim(::open(path.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    termios line {};
    if (claim.m_file < 0 || ::tcgetattr(claim.m_file, &line) != 0)
        return tl::unexpected(LinkFault::NoReader);
    if (::flock(claim.m_file, LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(LinkFault::Busy);
    if ((line.c_iflag & ClaimMark) != 0) {
        line.c_iflag &= ~ClaimMark;
        ::tcsetattr(claim.m_file, TCSANOW, &line);
    }
    return claim;
}

SerialClaim::SerialClaim(SerialClaim &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

SerialClaim &SerialClaim::operator=(SerialClaim &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

bool SerialClaim::hungUp() const
{
    pollfd line { m_file, 0, 0 };
    return ::poll(&line, 1, 0) > 0 && (line.revents & (POLLHUP | POLLERR)) != 0;
}

SerialClaim::~SerialClaim()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace madoguchi::readers
