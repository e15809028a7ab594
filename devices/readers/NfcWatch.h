#pragma once

#include "devices/readers/NfcReaders.h"

#include <condition_variable>
#include <functional>
#include <memory>
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
    /// `changed` is not called any more. Waits a moment for the look that is under way, so that the readers are let go;
    /// a line on which nothing answers holds libnfc for seconds, and that look ends by itself.
    ~NfcWatch();

private:
    /// What the thread shares with the watch: it may outlive it.
    struct Shared {
        std::function<void(const QList<WatchedReader> &)> changed;
        std::mutex mutex; ///< guards the others, and the calls of `changed`
        std::condition_variable wake;
        bool stopping = false;
        bool ended = false;
    };

    static void run(const std::shared_ptr<Shared> &shared);
    static void watch(Shared &shared);

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace madoguchi::readers
