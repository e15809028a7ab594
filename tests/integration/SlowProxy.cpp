#include "tests/integration/SlowProxy.h"

#include <condition_variable>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace madoguchi::store {

struct SlowProxy::State {
    QByteArray socket;
    int listening = -1;
    int port = 0;

    std::mutex mutex;
    std::condition_variable changed;
    std::chrono::milliseconds delay { 0 };
    bool stopping = false;

    /// Holds an answer back as long as the delay says; a delay that is taken away lets it go at once.
    void holdBack()
    {
        std::unique_lock lock(mutex);
        const auto since = std::chrono::steady_clock::now();
        while (!stopping && delay.count() > 0 && std::chrono::steady_clock::now() < since + delay)
            changed.wait_until(lock, since + delay);
    }

    [[nodiscard]] bool isOver()
    {
        const std::lock_guard lock(mutex);
        return stopping;
    }
};

namespace {

using State = std::shared_ptr<SlowProxy::State>;

bool passOn(int from, int to)
{
    char bytes[16384];
    const auto size = ::read(from, bytes, sizeof bytes);
    return size > 0 && ::send(to, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL) == size;
}

int connectTo(const QByteArray &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(server);
        return -1;
    }
    return server;
}

} // namespace

SlowProxy::SlowProxy(const QString &socket)
    : m_state(std::make_shared<State>())
{
    m_state->socket = socket.toLocal8Bit();
    m_state->listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_state->listening, reinterpret_cast<sockaddr *>(&address), sizeof address);
    ::listen(m_state->listening, 16);
    socklen_t size = sizeof address;
    ::getsockname(m_state->listening, reinterpret_cast<sockaddr *>(&address), &size);
    m_state->port = ntohs(address.sin_port);
    std::thread([state = m_state] {
        for (;;) {
            const int client = ::accept(state->listening, nullptr, nullptr);
            if (client < 0)
                return;
            std::thread([state, client] {
                const int server = connectTo(state->socket);
                pollfd both[] = { { client, POLLIN, 0 }, { server, POLLIN, 0 } };
                while (server >= 0 && !state->isOver() && ::poll(both, 2, 200) >= 0) {
                    if ((both[0].revents & (POLLIN | POLLHUP)) && !passOn(client, server))
                        break;
                    if (both[1].revents & (POLLIN | POLLHUP)) {
                        state->holdBack();
                        if (!passOn(server, client))
                            break;
                    }
                }
                ::close(client);
                if (server >= 0)
                    ::close(server);
            }).detach();
        }
    }).detach();
}

SlowProxy::~SlowProxy()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->stopping = true;
    m_state->changed.notify_all();
    ::shutdown(m_state->listening, SHUT_RDWR);
    ::close(m_state->listening);
}

int SlowProxy::port() const
{
    return m_state->port;
}

void SlowProxy::setDelay(std::chrono::milliseconds delay)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->delay = delay;
    m_state->changed.notify_all();
}

} // namespace madoguchi::store
