#include "tests/devices/readers/Pn532Line_linux.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace madoguchi::readers::test {

Pn532Line::Pn532Line()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    char path[128] {};
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0
        || ::ptsname_r(m_master, path, sizeof path) != 0 || ::pipe2(m_wake, O_CLOEXEC) != 0)
        qFatal("no pty for the PN532");
    m_keeper = ::open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios raw {};
    ::tcgetattr(m_keeper, &raw);
    ::cfmakeraw(&raw);
    ::tcsetattr(m_keeper, TCSANOW, &raw);
    m_path = QString::fromLocal8Bit(path);
    m_connection = QStringLiteral("pn532_uart:") + m_path;
    m_thread = std::thread([this] { run(); });
}

Pn532Line::~Pn532Line()
{
    unplug();
    ::close(m_wake[0]);
    ::close(m_wake[1]);
}

void Pn532Line::unplug()
{
    if (!m_thread.joinable())
        return;
    (void)!::write(m_wake[1], "x", 1);
    m_thread.join();
    ::close(m_keeper);
    ::close(m_master);
}

void Pn532Line::run()
{
    for (;;) {
        pollfd waits[] { { m_master, POLLIN, 0 }, { m_wake[0], POLLIN, 0 } };
        if ((::poll(waits, 2, -1) < 0 && errno != EINTR) || (waits[1].revents & POLLIN) != 0)
            return;
        char bytes[1024];
        const auto count = ::read(m_master, bytes, sizeof bytes);
        if (count <= 0)
            continue;
        std::chrono::microseconds delay { 0 };
        QByteArray out;
        {
            const std::scoped_lock lock(m_mutex);
            out = m_chip.receive(QByteArray(bytes, static_cast<qsizetype>(count)), delay);
        }
        if (delay.count() > 0)
            ::poll(&waits[1], 1, static_cast<int>(delay.count() / 1000));
        for (qsizetype sent = 0; sent < out.size();) {
            const auto written = ::write(m_master, out.constData() + sent, static_cast<std::size_t>(out.size() - sent));
            if (written <= 0)
                break;
            sent += written;
        }
    }
}

} // namespace madoguchi::readers::test
