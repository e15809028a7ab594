#include "tests/integration/RawReader.h"

namespace madoguchi::virtualcards {

namespace {
constexpr int largestAnswer = 65538;
}

RawReader::~RawReader()
{
    close();
}

void RawReader::close()
{
    disconnect(SCARD_RESET_CARD);
    if (m_open)
        SCardReleaseContext(m_context);
    m_open = false;
}

bool RawReader::open()
{
    if (m_open && SCardIsValidContext(m_context) != SCARD_S_SUCCESS)
        m_open = false;
    if (!m_open && SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context) != SCARD_S_SUCCESS)
        return false;
    m_open = true;
    QByteArray names(1024, '\0');
    auto length = static_cast<DWORD>(names.size());
    if (SCardListReaders(m_context, nullptr, names.data(), &length) != SCARD_S_SUCCESS) {
        SCardReleaseContext(m_context);
        m_open = false;
        return false;
    }
    m_reader = QByteArray(names.constData());
    return true;
}

DWORD RawReader::state()
{
    if (!open())
        return 0;
    SCARD_READERSTATE reader {};
    reader.szReader = m_reader.constData();
    reader.dwCurrentState = SCARD_STATE_UNAWARE;
    return SCardGetStatusChange(m_context, 0, &reader, 1) == SCARD_S_SUCCESS ? reader.dwEventState : 0;
}

bool RawReader::hasCard()
{
    return (state() & SCARD_STATE_PRESENT) != 0;
}

bool RawReader::isEmpty()
{
    return (state() & SCARD_STATE_EMPTY) != 0;
}

bool RawReader::connect()
{
    disconnect(SCARD_LEAVE_CARD);
    DWORD protocol = 0;
    m_connected = open()
        && SCardConnect(m_context, m_reader.constData(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T1, &m_card, &protocol)
            == SCARD_S_SUCCESS;
    return m_connected;
}

void RawReader::disconnect(DWORD disposition)
{
    if (m_connected)
        SCardDisconnect(m_card, disposition);
    m_connected = false;
}

bool RawReader::reset()
{
    disconnect(SCARD_RESET_CARD);
    return connect();
}

QByteArray RawReader::atr() const
{
    QByteArray bytes(33, '\0');
    auto length = static_cast<DWORD>(bytes.size());
    const bool known = m_connected
        && SCardStatus(m_card, nullptr, nullptr, nullptr, nullptr, reinterpret_cast<LPBYTE>(bytes.data()), &length)
            == SCARD_S_SUCCESS;
    return known ? bytes.left(static_cast<qsizetype>(length)) : QByteArray();
}

QByteArray RawReader::transmit(const QByteArray &command)
{
    QByteArray answer(largestAnswer, '\0');
    auto length = static_cast<DWORD>(answer.size());
    const bool sent = m_connected
        && SCardTransmit(m_card, SCARD_PCI_T1, reinterpret_cast<LPCBYTE>(command.constData()),
               static_cast<DWORD>(command.size()), nullptr, reinterpret_cast<LPBYTE>(answer.data()), &length)
            == SCARD_S_SUCCESS;
    return sent ? answer.left(static_cast<qsizetype>(length)) : QByteArray();
}

} // namespace madoguchi::virtualcards
