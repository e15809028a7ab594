#include "tests/integration/CardOnVpcd.h"

#include "tests/integration/PcscService.h"

#include <QtEndian>

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::integration {

using namespace std::chrono_literals;

namespace {

constexpr quint16 FirstSlot = 35963;

int connectToVpcd()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(FirstSlot);
    address.sin_addr.s_addr = qToBigEndian(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

void CardOnVpcd::put()
{
    take();
    m_leaving = false;
    m_commands = 0;
    m_thread = std::thread([this] { live(); });
}

void CardOnVpcd::take()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_leaving = true;
        if (m_socket >= 0)
            ::shutdown(m_socket, SHUT_RDWR);
        m_taken.notify_all();
    }
    m_thread.join();
    // Without a service nobody can see it go.
    (void)waitUntil([] { return !cardLies(); });
}

/// vpcd drops a card that comes while the former one still leaves, and a service may start anew: both mean to connect
/// again.
void CardOnVpcd::live()
{
    do {
        const int socket = connectToVpcd();
        if (socket < 0)
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            m_socket = socket;
        }
        const bool stays = serve();
        const std::scoped_lock lock(m_mutex);
        m_socket = -1;
        ::close(socket);
        if (!stays)
            return;
    } while (pause(20ms));
}

bool CardOnVpcd::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_taken.wait_for(lock, time, [this] { return m_leaving; });
}

bool CardOnVpcd::serve()
{
    std::array<char, 2> length {};
    while (receive(length.data(), length.size())) {
        QByteArray message(qFromBigEndian<quint16>(length.data()), 0);
        if (!receive(message.data(), static_cast<std::size_t>(message.size())))
            break;
        if (!answer(message))
            return false;
    }
    return true;
}

bool CardOnVpcd::receive(char *bytes, std::size_t size) const
{
    while (size > 0) {
        const int on = 1; // vpcd sends length and payload apart: without this each command waits for an acknowledgement
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
        const ssize_t got = ::recv(m_socket, bytes, size, 0);
        if (got <= 0)
            return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool CardOnVpcd::answer(const QByteArray &message)
{
    constexpr char GetAtr = 4;
    if (message.size() == 1 && message.at(0) == GetAtr)
        return send(atr);
    if (message.size() == 1) { // power on, power off, reset: what was verified is forgotten
        (void)card.renew(readers::Renewal::ResetCard);
        return true;
    }
    if (++m_commands == pulledInstead)
        return false;
    if (delay > 0ms && !pause(delay))
        return false;
    const auto reply = card.transmit(std::as_bytes(std::span(message.constData(), std::size_t(message.size()))));
    return reply ? send(*reply) : false;
}

bool CardOnVpcd::send(const QByteArray &bytes) const
{
    QByteArray frame(2, 0);
    qToBigEndian(static_cast<quint16>(bytes.size()), frame.data());
    frame += bytes;
    return ::send(m_socket, frame.constData(), static_cast<std::size_t>(frame.size()), MSG_NOSIGNAL) == frame.size();
}

} // namespace madoguchi::integration
