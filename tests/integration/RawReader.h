#pragma once

#include <QByteArray>
#include <QString>

#include <winscard.h>

namespace madoguchi::virtualcards {

/// The PC/SC service as bare SCard calls see it, for tests that must not rely on the program's own reader code.
class RawReader {
public:
    RawReader() = default;
    ~RawReader();
    RawReader(const RawReader &) = delete;
    RawReader &operator=(const RawReader &) = delete;

    /// True when a card lies on the reader. A new look, so that it may be asked again and again.
    [[nodiscard]] bool hasCard();
    [[nodiscard]] bool isEmpty(); ///< the reader is there and nothing lies on it
    [[nodiscard]] bool connect(); ///< shared, T=1
    void disconnect(DWORD disposition);
    [[nodiscard]] bool reset(); ///< disconnects with a reset of the card and connects again
    [[nodiscard]] QByteArray atr() const;

    /// Answer with status word; empty when the command could not be transmitted or nothing came back.
    [[nodiscard]] QByteArray transmit(const QByteArray &command);
    [[nodiscard]] QByteArray transmitHex(const char *command) { return transmit(QByteArray::fromHex(command)); }

private:
    [[nodiscard]] bool open();
    [[nodiscard]] DWORD state();
    void close();

    SCARDCONTEXT m_context = 0;
    bool m_open = false;
    SCARDHANDLE m_card = 0;
    bool m_connected = false;
    QByteArray m_reader;
};

} // namespace madoguchi::virtualcards
