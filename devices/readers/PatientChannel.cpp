#include "devices/readers/PatientChannel.h"

#include "devices/readers/ReaderWatcher.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

using Opened = Linked<std::unique_ptr<OpenCard>>;

// With another program's transaction. A sound card that has to be powered up first needs about a second.
constexpr auto Patience = 2500ms;

/// One attempt to open a reader's card. It may outlast the patience of who asked for it; then the next one who asks
/// waits for the same attempt, so that never more than one stands in line for a reader.
class Opening {
public:
    /// Busy when the card is still held by another program.
    static Opened await(const QString &reader, const OpenAttempt &attempt)
    {
        Shared &all = shared();
        std::unique_lock lock(all.mutex);
        std::shared_ptr<Opening> &pending = all.pending[reader];
        if (!pending) {
            pending = std::make_shared<Opening>();
            std::thread([reader, attempt] { run(reader, attempt); }).detach();
        }
        const std::shared_ptr<Opening> opening = pending;
        ++opening->m_waiting;
        all.done.wait_for(lock, Patience, [&] { return opening->m_finished; });
        --opening->m_waiting;
        std::optional<Opened> card = std::exchange(opening->m_card, std::nullopt);
        return card ? std::move(*card) : Opened(tl::unexpected(LinkFault::Busy));
    }

private:
    struct Shared {
        std::mutex mutex; ///< guards all below and the attempts
        std::condition_variable done;
        QHash<QString, std::shared_ptr<Opening>> pending;
    };

    /// Never destroyed: a thread that waits for a card may still run while the program ends.
    static Shared &shared()
    {
        static Shared *const all = std::make_unique<Shared>().release();
        return *all;
    }

    static void run(const QString &reader, const OpenAttempt &attempt)
    {
        Opened card = attempt(reader);
        Shared &all = shared();
        const std::scoped_lock lock(all.mutex);
        const std::shared_ptr<Opening> opening = all.pending.take(reader);
        opening->m_finished = true;
        if (opening->m_waiting > 0) // else the card is let go at once
            opening->m_card = std::move(card);
        all.done.notify_all();
    }

    std::optional<Opened> m_card;
    int m_waiting = 0;
    bool m_finished = false;
};

/// A channel that waits for its card with patience only, also when it takes it up again.
class PatientChannel final : public CardChannel {
public:
    PatientChannel(QString reader, OpenAttempt attempt)
        : m_reader(std::move(reader))
        , m_attempt(std::move(attempt))
    {
    }

    Linked<void> open()
    {
        Opened card = Opening::await(m_reader, m_attempt);
        if (!card)
            return tl::unexpected(card.error());
        m_visitCount = (*card)->visitCount();
        m_card = std::move(*card);
        if (m_resetOnClose)
            m_card->resetOnClose();
        return {};
    }

    /// Removed, and let go, when the card is not the one of this visit.
    Linked<void> mustBe(quint16 visitCount)
    {
        if (m_visitCount == visitCount)
            return {};
        m_card.reset();
        return tl::unexpected(LinkFault::Removed);
    }

    Linked<QByteArray> transmit(std::span<const std::byte> command) override
    {
        return m_card ? m_card->transmit(command) : Linked<QByteArray>(tl::unexpected(LinkFault::Removed));
    }

    /// The card is let go and opened like the first time: reconnecting in place would wait without end for another
    /// program that takes the card meanwhile.
    Linked<void> renew(Renewal how) override
    {
        if (m_card && how == Renewal::ResetCard)
            m_card->resetOnClose();
        m_card.reset();
        const quint16 before = m_visitCount;
        if (const Linked<void> opened = open(); !opened)
            return opened;
        return mustBe(before);
    }

    int largestAnswer() const override { return m_card ? m_card->largestAnswer() : AnyLength; }

    void resetOnClose() override
    {
        m_resetOnClose = true;
        if (m_card)
            m_card->resetOnClose();
    }

private:
    QString m_reader;
    OpenAttempt m_attempt;
    std::unique_ptr<OpenCard> m_card; ///< none after a renewal that failed
    quint16 m_visitCount = 0;
    bool m_resetOnClose = false;
};

} // namespace

Linked<std::unique_ptr<CardChannel>> openPatiently(const QString &reader, quint64 visit, const OpenAttempt &attempt)
{
    auto channel = std::make_unique<PatientChannel>(reader, attempt);
    if (const Linked<void> opened = channel->open(); !opened)
        return tl::unexpected(opened.error());
    if (visit != AnyVisit) {
        if (const Linked<void> meant = channel->mustBe(visitCountOf(visit)); !meant)
            return tl::unexpected(meant.error());
    }
    return channel;
}

} // namespace madoguchi::readers
