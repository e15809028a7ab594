#pragma once

#include "tests/devices/readers/Pn532.h"

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace madoguchi::readers::test {

/// A PN532 on a serial line of its own: a pty, whose other end libnfc opens. The chip works on a thread.
class Pn532Line {
public:
    Pn532Line();
    Pn532Line(const Pn532Line &) = delete;
    Pn532Line &operator=(const Pn532Line &) = delete;
    ~Pn532Line();

    [[nodiscard]] QString connection() const { return m_connection; } ///< "pn532_uart:/dev/pts/3"
    [[nodiscard]] QString path() const { return m_path; }

    void unplug(); ///< the line hangs up; it cannot be plugged in again

    /// Works with the chip while it does nothing else.
    template <typename Work>
    auto with(const Work &work)
    {
        const std::scoped_lock lock(m_mutex);
        return work(m_chip);
    }

private:
    void run();

    std::mutex m_mutex; ///< guards the chip
    Pn532 m_chip;
    int m_master = -1;
    int m_keeper = -1; ///< the other end: without it the line would hang up whenever nobody has it open
    int m_wake[2] { -1, -1 };
    QString m_path;
    QString m_connection;
    std::thread m_thread;
};

} // namespace madoguchi::readers::test
