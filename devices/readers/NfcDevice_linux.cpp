#include "devices/readers/NfcDevice_linux.h"

#include "devices/readers/StateTable.h"

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenRetry = 2s; // a line on which nothing answers is not tried all the time

// Real chips carry 262 bytes with the status word; a piece that was asked for as 250 always fits (UM0701-02, 7.3.8).
constexpr int LargestAnswer = 250;

const QByteArray GetId = QByteArray::fromHex("FFCA000000"); // PC/SC part 3, 3.2.2.1.3
const QByteArray NoSuchId = QByteArray::fromHex("6A81");
const QByteArray NoCommands = QByteArray::fromHex("6D00");

} // namespace

/// The holder's side of a device with a card.
class NfcDevice::Card final : public OpenCard {
public:
    explicit Card(std::shared_ptr<NfcDevice> device)
        : m_device(std::move(device))
        , m_visitCount(visitCountOf(m_device->m_visits))
    {
    }

    ~Card() override
    {
        if (m_resetOnClose)
            m_device->resetCard();
        m_device->release();
    }

    Linked<QByteArray> transmit(std::span<const std::byte> command) override { return m_device->exchange(command); }
    void resetOnClose() override { m_resetOnClose = true; }
    quint16 visitCount() const override { return m_visitCount; }
    int largestAnswer() const override { return LargestAnswer; }

private:
    std::shared_ptr<NfcDevice> m_device;
    quint16 m_visitCount;
    bool m_resetOnClose = false;
};

NfcDevice::NfcDevice(const QString &name)
    : m_name(name)
    , m_visits(nextAcquaintance() << 16)
{
}

std::optional<WatchedReader> NfcDevice::look()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_held)
            return m_known;
        m_held = true;
    }
    refresh();
    std::optional<WatchedReader> now = description();
    release();
    return now;
}

Linked<std::unique_ptr<OpenCard>> NfcDevice::openCard()
{
    hold();
    refresh();
    if (m_link && m_card)
        return std::make_unique<Card>(shared_from_this());
    const LinkFault fault = m_link ? LinkFault::Removed : m_fault;
    release();
    return tl::unexpected(fault);
}

bool NfcDevice::isOpen()
{
    const std::scoped_lock lock(m_mutex);
    return m_held || (m_known && !m_known->info.inUse);
}

void NfcDevice::hold()
{
    std::unique_lock lock(m_mutex);
    m_free.wait(lock, [this] { return !m_held; });
    m_held = true;
}

void NfcDevice::release()
{
    const std::scoped_lock lock(m_mutex);
    m_known = description();
    m_held = false;
    m_free.notify_one();
}

/// Whether reader and card are still those that were known, and which ones are there.
void NfcDevice::refresh()
{
    if (!m_link)
        openLink();
    if (!m_link)
        return;
    if (m_card) {
        const Linked<bool> present = m_link->isPresent(*m_card);
        if (present && *present)
            return;
        loseCard();
        if (!present)
            return dropLink();
    }
    findCard();
}

void NfcDevice::openLink()
{
    if (std::chrono::steady_clock::now() < m_nextTry)
        return;
    Linked<std::unique_ptr<NfcLink>> link = NfcLink::open(m_name.toUtf8());
    if (link) {
        m_link = std::move(*link);
        return;
    }
    m_fault = link.error();
    m_nextTry = std::chrono::steady_clock::now() + OpenRetry;
}

void NfcDevice::findCard()
{
    // A card that dropped out of a conversation may be there still: without power it begins anew.
    if (m_cardLost && !m_link->cycleField())
        return dropLink();
    m_cardLost = false;
    Linked<std::optional<NfcTarget>> found = m_link->select();
    if (!found)
        return dropLink();
    m_card = std::move(*found);
    if (m_card)
        ++m_visits;
}

/// The reader is of no use any more: unplugged, or out of step.
void NfcDevice::dropLink()
{
    loseCard();
    m_link.reset();
    m_fault = LinkFault::NoReader;
}

void NfcDevice::loseCard()
{
    if (!m_card)
        return;
    m_card.reset();
    m_cardLost = true;
    ++m_visits;
}

/// The same card again, which has forgotten everything; nobody could change it in so short a time.
void NfcDevice::resetCard()
{
    if (!m_link)
        return;
    const std::optional<NfcTarget> before = m_card;
    if (!m_link->cycleField())
        return dropLink();
    if (!before)
        return;
    const Linked<std::optional<NfcTarget>> again = m_link->select();
    if (!again)
        return dropLink();
    if (*again != before)
        loseCard();
}

Linked<QByteArray> NfcDevice::exchange(std::span<const std::byte> command)
{
    if (!m_link)
        return tl::unexpected(LinkFault::NoReader);
    if (!m_card)
        return tl::unexpected(LinkFault::Removed);
    const bool asksForId = std::ranges::equal(command, std::as_bytes(std::span(GetId.constData(), GetId.size())));
    if (asksForId)
        return m_card->id.isEmpty() ? NoSuchId : m_card->id + QByteArray::fromHex("9000");
    if (m_card->type != NMT_ISO14443B)
        return NoCommands;
    Linked<QByteArray> answer = m_link->exchange(command);
    if (!answer && answer.error() == LinkFault::Removed)
        loseCard();
    else if (!answer)
        dropLink();
    return answer;
}

std::optional<WatchedReader> NfcDevice::description() const
{
    WatchedReader reader;
    reader.info.name = m_name;
    reader.visits = m_visits;
    if (!m_link && m_fault != LinkFault::Busy)
        return {};
    reader.info.inUse = !m_link;
    reader.info.cardPresent = !m_link || m_card;
    if (m_card)
        reader.info.atr = m_card->atr;
    return reader;
}

} // namespace madoguchi::readers
