#include "devices/readers/PcscCard.h"

#include "devices/readers/Context.h"
#include "devices/readers/StateTable.h"

#include <algorithm>
#include <vector>

namespace madoguchi::readers {

namespace {

constexpr std::size_t LongestAnswer = 65536 + 2; // extended length and the status word
constexpr int Renewals = 3;

class PcscCard final : public OpenCard {
public:
    explicit PcscCard(Context context)
        : m_context(std::move(context))
        , m_answer(LongestAnswer)
    {
    }

    ~PcscCard() override
    {
        if (!m_connected)
            return;
        // The reset belongs to the end of the transaction: between the two nobody else must find the card open. Also a
        // card that seems to be gone is reset: it may have been one answer only that was lost.
        if (m_inTransaction)
            SCardEndTransaction(m_card, m_resetOnClose ? SCARD_RESET_CARD : SCARD_LEAVE_CARD);
        SCardDisconnect(m_card, m_resetOnClose && !m_inTransaction ? SCARD_RESET_CARD : SCARD_LEAVE_CARD);
    }

    Linked<void> open(const QString &reader)
    {
        const LONG result
            = winscard::connect(m_context.handle(), winscard::toNative(reader).c_str(), &m_card, &m_protocol);
        if (!winscard::ok(result))
            return tl::unexpected(winscard::faultOf(result));
        m_connected = true;
        Linked<void> begun = begin();
        for (int i = 0; i < Renewals && !begun && begun.error() == LinkFault::Reset; ++i)
            begun = beginAnew();
        if (!begun)
            return begun;
        const Linked<quint16> count = visitCountAt(m_context, reader);
        if (!count)
            return tl::unexpected(count.error());
        m_visitCount = *count;
        return {};
    }

    Linked<QByteArray> transmit(std::span<const std::byte> command) override
    {
        const SCARD_IO_REQUEST *header = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
        DWORD length = static_cast<DWORD>(m_answer.size());
        const LONG result = SCardTransmit(m_card, header, reinterpret_cast<const BYTE *>(command.data()),
            static_cast<DWORD>(command.size()), nullptr, m_answer.data(), &length);
        if (!winscard::ok(result))
            return tl::unexpected(winscard::faultOf(result));
        if (length == 0) // vpcd: the card was pulled while it worked
            return tl::unexpected(LinkFault::Removed);
        QByteArray answer(reinterpret_cast<const char *>(m_answer.data()), static_cast<qsizetype>(length));
        std::fill_n(m_answer.begin(), length, BYTE { 0 });
        return answer;
    }

    void resetOnClose() override { m_resetOnClose = true; }
    quint16 visitCount() const override { return m_visitCount; }

private:
    Linked<void> begin()
    {
        const LONG result = SCardBeginTransaction(m_card);
        if (!winscard::ok(result))
            return tl::unexpected(winscard::faultOf(result));
        m_inTransaction = true;
        return {};
    }

    /// Another program reset the card between our connecting and our transaction.
    Linked<void> beginAnew()
    {
        const LONG result = SCardReconnect(
            m_card, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, SCARD_LEAVE_CARD, &m_protocol);
        if (!winscard::ok(result))
            return tl::unexpected(winscard::faultOf(result));
        return begin();
    }

    Context m_context;
    SCARDHANDLE m_card {};
    DWORD m_protocol = 0;
    bool m_connected = false;
    bool m_inTransaction = false;
    bool m_resetOnClose = false;
    quint16 m_visitCount = 0;
    std::vector<BYTE> m_answer;
};

} // namespace

Linked<std::unique_ptr<OpenCard>> openPcscCard(const QString &reader)
{
    Linked<Context> context = Context::open();
    if (!context)
        return tl::unexpected(context.error());
    auto card = std::make_unique<PcscCard>(std::move(*context));
    if (const Linked<void> opened = card->open(reader); !opened)
        return tl::unexpected(opened.error());
    return card;
}

} // namespace madoguchi::readers
