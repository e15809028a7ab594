#pragma once

#include <QString>

#include <chrono>
#include <memory>

namespace madoguchi::store {

/// Stands between a program and a server's Unix socket, on a TCP port of this machine, and can make the server slow:
/// every piece of an answer then waits for so long.
class SlowProxy {
public:
    explicit SlowProxy(const QString &socket);
    ~SlowProxy();
    SlowProxy(const SlowProxy &) = delete;
    SlowProxy &operator=(const SlowProxy &) = delete;

    [[nodiscard]] int port() const;
    void setDelay(std::chrono::milliseconds delay);

    struct State; ///< shared with the threads that pass on

private:
    std::shared_ptr<State> m_state;
};

} // namespace madoguchi::store
