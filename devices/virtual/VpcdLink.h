#pragma once

#include "devices/virtual/VirtualReader.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace madoguchi::virtualcards {

/// The client's side of vpcd's protocol (vsmartcard, virtualsmartcard/src/vpcd): messages of a two-byte big-endian
/// length and that many bytes. vpcd speaks first; one byte is a control (00 power off, 01 power on, 02 reset, 04 get
/// ATR), anything longer a command. Only control 04 and commands are answered. An open connection is a card on the
/// reader. Lives on the thread of VirtualReader; all members are called there.
class VpcdLink : public QObject {
    Q_OBJECT

public:
    VpcdLink(const QString &host, quint16 port);

    void insert(const std::shared_ptr<VirtualCard> &card);
    void remove();
    void close(); ///< before the thread ends: nothing is left that could still fire

signals:
    void placementChanged(madoguchi::virtualcards::Placement placement);
    void commandReceived(int count);

private:
    void connectNow();
    void onConnected();
    void onReadable();
    void onLost();
    void handle(const QByteArray &message);
    void control(quint8 code);
    void putOnAgain();
    void command(const QByteArray &bytes);
    void reply();
    void send(const QByteArray &message);
    void takeAway();
    void setPlacement(Placement placement);

    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket { this };
    QTimer m_retry { this };
    QTimer m_powerWait { this };
    QTimer m_answerTimer { this };
    std::shared_ptr<VirtualCard> m_card;
    QElapsedTimer m_closed; ///< since a card was taken away
    QByteArray m_received;
    CardReply m_reply;
    std::chrono::steady_clock::time_point m_answerAt;
    Placement m_placement = Placement::Away;
    int m_commands = 0;
    bool m_wasPowered = false; ///< at least once since the connection was opened
    bool m_powered = false;
    bool m_toldAtr = false; ///< the last message asked for the answer to reset, with power
};

} // namespace madoguchi::virtualcards
