#pragma once

#include "tests/devices/cards/PreparedCard.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace madoguchi::integration {

/// A prepared card behind the real service: it lies on the first virtual reader as long as the object lives.
/// Set it up before put(), look at its commands after take().
class CardOnVpcd {
public:
    CardOnVpcd() = default;
    CardOnVpcd(const CardOnVpcd &) = delete;
    CardOnVpcd &operator=(const CardOnVpcd &) = delete;
    ~CardOnVpcd() { take(); }

    cards::test::PreparedCard card;
    QByteArray atr = QByteArray::fromHex("3B8880010000"
                                         "05E0B381A1007F");
    std::chrono::milliseconds delay { 0 }; ///< for each command
    int pulledInstead = 0; ///< the n-th command is not answered: the card is gone (0 = never)

    void put(); ///< returns at once; a service that comes later is found
    void take(); ///< waits until the service has seen it

private:
    void live();
    [[nodiscard]] bool serve(); ///< false when the card is to leave for good
    [[nodiscard]] bool receive(char *bytes, std::size_t size) const;
    [[nodiscard]] bool answer(const QByteArray &message);
    [[nodiscard]] bool send(const QByteArray &bytes) const;
    [[nodiscard]] bool pause(std::chrono::milliseconds time); ///< false when the card is taken meanwhile

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_taken;
    bool m_leaving = false;
    int m_socket = -1;
    int m_commands = 0;
};

} // namespace madoguchi::integration
