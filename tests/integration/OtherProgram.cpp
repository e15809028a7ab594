#include "tests/integration/OtherProgram.h"

#include <array>

namespace madoguchi::integration {

namespace {

constexpr const char *FirstReader = "Virtual PCD 00 00";

QByteArray exchange(SCARDHANDLE card, const QByteArray &command)
{
    std::array<unsigned char, 512> answer {};
    DWORD length = answer.size();
    const LONG result = SCardTransmit(card, SCARD_PCI_T1, reinterpret_cast<const unsigned char *>(command.constData()),
        static_cast<DWORD>(command.size()), nullptr, answer.data(), &length);
    if (result != SCARD_S_SUCCESS)
        return {};
    return QByteArray(reinterpret_cast<const char *>(answer.data()), static_cast<qsizetype>(length));
}

} // namespace

OtherProgram::OtherProgram()
{
    SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
}

OtherProgram::~OtherProgram()
{
    disconnect();
    SCardReleaseContext(m_context);
}

bool OtherProgram::connect(Sharing sharing)
{
    DWORD protocol = 0;
    const DWORD mode = sharing == Sharing::Exclusive ? SCARD_SHARE_EXCLUSIVE : SCARD_SHARE_SHARED;
    m_connected = SCardConnect(m_context, FirstReader, mode, SCARD_PROTOCOL_T1, &m_card, &protocol) == SCARD_S_SUCCESS;
    if (m_connected && sharing == Sharing::Transaction)
        return SCardBeginTransaction(m_card) == SCARD_S_SUCCESS;
    return m_connected;
}

QByteArray OtherProgram::transmit(const char *hexCommand) const
{
    return exchange(m_card, QByteArray::fromHex(hexCommand)).toHex().toUpper();
}

void OtherProgram::end(DWORD disposition)
{
    if (m_connected)
        SCardDisconnect(m_card, disposition);
    m_connected = false;
}

} // namespace madoguchi::integration
