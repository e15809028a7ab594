#pragma once

#include "devices/readers/NfcReaders.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace madoguchi::readers {

/// Watches the libnfc readers on a thread of its own: libnfc tells nothing by itself, so that they are looked at again
/// and again. Where none is used there is no thread.
class NfcWatch {
public:
    /// `changed` is called on the watch's thread: with the first look, then after each change.
    explicit NfcWatch(std::function<void(const QList<WatchedReader> &)> changed);
    NfcWatch(const NfcWatch &) = delete;
    NfcWatch &operator=(const NfcWatch &) = delete;
    ~NfcWatch(); ///< waits for the look that is under way

private:
    void run();
    [[nodiscard]] bool pause();

    std::function<void(const QList<WatchedReader> &)> m_changed;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace madoguchi::readers
