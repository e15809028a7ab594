#pragma once

#include "devices/cards/DeskPicture.h"
#include "devices/readers/CardChannel.h"
#include "devices/readers/ReaderWatcher.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace madoguchi::cards {

/// One reading that was asked for.
struct ReadJob {
    ReadRequest request;
    std::atomic_bool cancelled = false;
};

/// The desk's own thread: it alone sends commands to cards, so that looking and reading never meet.
/// Shared between the desk and the thread, because a card command that hangs may outlive the desk.
class DeskWorker : public std::enable_shared_from_this<DeskWorker> {
public:
    using Told = std::function<void(const DeskStatus &)>;
    using Opener = std::function<readers::Linked<std::unique_ptr<readers::CardChannel>>(const QString &, quint64)>;
    using Done = std::function<void(const std::shared_ptr<ReadJob> &, const Outcome<IdentityDocument> &)>;

    /// `reader`: the only one that counts; empty: every reader. `told` and `done` are called on the worker's thread,
    /// never after detach(). `open`: how a card is opened to find out what it is.
    DeskWorker(const QString &reader, Told told, Done done, Opener open = readers::openChannel);

    void start();
    void read(std::shared_ptr<ReadJob> job); ///< a job that waits is replaced
    void setStaffCard(const QByteArray &id);
    void stop(); ///< the thread ends after the command that is under way; waits for that, but not for ever
    void detach(); ///< nothing is told any more

private:
    void run();
    [[nodiscard]] bool waitForWork();
    void readOne(const std::shared_ptr<ReadJob> &job);
    [[nodiscard]] Outcome<IdentityDocument> outcomeOf(ReadJob &job);
    void lookAtCards(bool quietly);
    [[nodiscard]] std::optional<CardFinding> lookAt(const readers::WatchedReader &reader);
    [[nodiscard]] bool waitsForACard() const;
    [[nodiscard]] QString shownReader() const;
    [[nodiscard]] bool interrupted();
    [[nodiscard]] readers::ReaderSnapshot snapshot();
    [[nodiscard]] DeskStatus picture();
    void tell(const DeskStatus &status);

    const QString m_reader;
    const Opener m_open;
    Told m_told;
    Done m_done;
    std::mutex m_telling; ///< held while one of the two is called

    std::mutex m_mutex; ///< guards the six below
    std::condition_variable m_changed;
    std::optional<readers::ReaderSnapshot> m_snapshot;
    bool m_newSnapshot = false;
    std::shared_ptr<ReadJob> m_waiting;
    QByteArray m_staffCard;
    bool m_stopping = false;
    bool m_finished = true;

    CardFindings m_findings; ///< these two are the thread's alone
    std::optional<DeskStatus> m_lastTold;
};

} // namespace madoguchi::cards
