#pragma once

#include <QByteArray>

#include <winscard.h>

namespace madoguchi::integration {

/// Another program that uses the first virtual reader, bare PC/SC.
class OtherProgram {
public:
    enum class Sharing { Shared, Exclusive, Transaction };

    OtherProgram();
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    ~OtherProgram();

    [[nodiscard]] bool connect(Sharing sharing);
    [[nodiscard]] QByteArray transmit(const char *hexCommand) const; ///< the answer, hexadecimal; empty on failure
    void disconnect() { end(SCARD_LEAVE_CARD); }
    void disconnectWithReset() { end(SCARD_RESET_CARD); }

private:
    void end(DWORD disposition);

    SCARDCONTEXT m_context {};
    SCARDHANDLE m_card {};
    bool m_connected = false;
};

} // namespace madoguchi::integration
