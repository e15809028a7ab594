#pragma once

#include "app/store/Forwarding.h"
#include "app/store/StoreThread.h"

#include <QFuture>
#include <QMetaType>
#include <QObject>
#include <QPromise>

namespace madoguchi::store {

/// How this terminal stands with the city's server.
enum class ServerState {
    NotUsed, ///< this terminal keeps its records alone
    Connecting,
    Connected,
    Away, ///< it does not answer; entries wait here
    Refused ///< it answers, but not to this terminal: another key, a second copy of its files, rights
};

struct ServerStatus {
    ServerState state = ServerState::NotUsed;
    qint64 waiting = 0; ///< entries that the server has not confirmed
    Error error; ///< why it is Away or Refused; code Cancelled: nothing to tell

    [[nodiscard]] bool operator==(const ServerStatus &) const = default;
};

/// The store for a window: what the terminal keeps itself is done on one thread, what needs the server on another, so
/// that a server that is slow or away never makes a clerk wait for a local record. Results come back as futures; lives
/// on the GUI thread.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(const Place &place, QObject *parent = nullptr);
    ~Store() override; ///< waits until what was recorded is on the disk; for the server at most a second

    /// `work(Session &)` on the terminal's own records; returns an Outcome. Fails also as Session::open() does.
    template <typename Work>
    [[nodiscard]] auto local(Work work)
    {
        return run(*m_local, std::move(work));
    }

    /// The same for shared tables: on the thread that may wait for the server.
    template <typename Work>
    [[nodiscard]] auto shared(Work work)
    {
        return run(m_remote ? *m_remote : *m_local, std::move(work));
    }

    /// Adds to the log. Nobody waits; when it fails, recordingFailed is emitted.
    void record(const Event &event);

    [[nodiscard]] const ServerStatus &server() const { return m_server; }

signals:
    void recordingFailed(const madoguchi::Error &error);
    void serverChanged(const madoguchi::store::ServerStatus &status);

private:
    template <typename Work>
    static auto run(StoreThread &thread, Work work)
    {
        using Result = std::invoke_result_t<Work, Session &>;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        auto future = promise->future();
        thread.add([promise, work = std::move(work)](Outcome<Session *> session) mutable {
            promise->addResult(session ? work(**session) : Result(Failure(session.error())));
            promise->finish();
        });
        return future;
    }

    void noteServer(const ServerStatus &status);

    ServerStatus m_server;
    std::unique_ptr<StoreThread> m_remote; ///< null without a server
    std::unique_ptr<StoreThread> m_local;
};

} // namespace madoguchi::store

Q_DECLARE_METATYPE(madoguchi::store::ServerStatus)
