#include "devices/virtual/VpcdLink.h"

#include "devices/virtual/QuickAcknowledge.h"

#include <QtEndian>

#include <algorithm>
#include <thread>
#include <utility>

namespace madoguchi::virtualcards {

namespace {

using namespace std::chrono_literals;

constexpr auto retryInterval = 50ms;

// pcsc-lite looks every 400 ms whether a card is still there. A card that follows sooner would be taken for the former.
constexpr auto ejection = 600ms;
constexpr int lengthFieldSize = 2;

// At an insertion power comes within milliseconds after the service's first question.
constexpr auto powerPatience = 1000ms;

} // namespace

VpcdLink::VpcdLink(const QString &host, quint16 port)
    : m_host(host)
    , m_port(port)
{
    m_retry.setSingleShot(true);
    m_powerWait.setSingleShot(true);
    m_answerTimer.setSingleShot(true);
    m_answerTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retry, &QTimer::timeout, this, &VpcdLink::connectNow);
    connect(&m_powerWait, &QTimer::timeout, this, &VpcdLink::putOnAgain);
    connect(&m_answerTimer, &QTimer::timeout, this, &VpcdLink::reply);
    connect(&m_socket, &QTcpSocket::connected, this, &VpcdLink::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &VpcdLink::onReadable);
    connect(&m_socket, &QTcpSocket::disconnected, this, &VpcdLink::onLost);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &VpcdLink::onLost);
}

void VpcdLink::insert(const std::shared_ptr<VirtualCard> &card)
{
    takeAway();
    m_card = card;
    m_card->placeAgain();
    m_commands = 0;
    setPlacement(Placement::Waiting);
    m_retry.start(m_closed.isValid() ? std::max(0ms, ejection - std::chrono::milliseconds(m_closed.elapsed())) : 0ms);
}

void VpcdLink::remove()
{
    takeAway();
    setPlacement(Placement::Away);
}

void VpcdLink::close()
{
    takeAway();
}

/// Without a card nothing is tried again; the connection is closed after what was written has left.
void VpcdLink::takeAway()
{
    m_card.reset();
    m_retry.stop();
    m_answerTimer.stop();
    m_powerWait.stop();
    m_received.clear();
    m_powered = false;
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_closed.start();
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_socket.waitForDisconnected(100);
    }
    m_socket.abort();
}

void VpcdLink::connectNow()
{
    if (m_card && m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(m_host, m_port);
}

void VpcdLink::onConnected()
{
    m_wasPowered = false;
    m_toldAtr = false;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    acknowledgeAtOnce(m_socket.socketDescriptor());
}

/// The service went away, is not there yet, or dropped the card: it is put on again.
void VpcdLink::onLost()
{
    if (!m_card || m_socket.state() == QAbstractSocket::ConnectedState)
        return;
    m_answerTimer.stop();
    m_powerWait.stop();
    m_received.clear();
    m_powered = false;
    m_card->reset();
    setPlacement(Placement::Waiting);
    m_retry.start(retryInterval);
}

void VpcdLink::onReadable()
{
    m_received += m_socket.readAll();
    acknowledgeAtOnce(m_socket.socketDescriptor());
    while (m_received.size() >= lengthFieldSize) {
        const auto length = qFromBigEndian<quint16>(m_received.constData());
        if (m_received.size() < lengthFieldSize + length)
            return;
        const QByteArray message = m_received.mid(lengthFieldSize, length);
        m_received.remove(0, lengthFieldSize + length);
        handle(message);
    }
}

void VpcdLink::handle(const QByteArray &message)
{
    if (!m_card || message.isEmpty())
        return;
    // Whatever follows the answer to reset shows that the service has made the card known to its clients.
    if (std::exchange(m_toldAtr, false) && m_powered)
        setPlacement(Placement::OnReader);
    if (message.size() == 1)
        control(static_cast<quint8>(message.at(0)));
    else
        command(message);
}

void VpcdLink::control(quint8 code)
{
    switch (code) {
    case 0x00: // power off
        m_powered = false;
        [[fallthrough]];
    case 0x02: // reset
        m_answerTimer.stop();
        m_card->reset();
        return;
    case 0x01: // power on
        m_powered = true;
        m_wasPowered = true;
        m_powerWait.stop();
        m_card->reset();
        return;
    case 0x04: // get ATR, also the service's way to ask whether the card is still there
        if (!m_wasPowered && !m_powerWait.isActive())
            m_powerWait.start(powerPatience);
        send(m_card->atr());
        m_toldAtr = m_powered;
        return;
    default: // unassigned
        return;
    }
}

/// The service has not noticed that the former card was taken away and takes this one for it: without power a card does
/// not answer. Taken away once more, it is noticed.
void VpcdLink::putOnAgain()
{
    m_socket.abort();
    onLost();
    m_retry.start(ejection);
}

void VpcdLink::command(const QByteArray &bytes)
{
    if (!m_wasPowered)
        return putOnAgain();
    m_answerAt = std::chrono::steady_clock::now();
    m_reply = m_card->answer(bytes);
    m_answerAt += m_reply.delay;
    // Timers count milliseconds: the rest is waited for in reply().
    const auto whole = std::chrono::floor<std::chrono::milliseconds>(m_reply.delay);
    if (whole > 1ms)
        m_answerTimer.start(whole - 1ms);
    else
        reply();
}

void VpcdLink::reply()
{
    std::this_thread::sleep_until(m_answerAt);
    if (m_reply.bytes)
        send(*m_reply.bytes);
    emit commandReceived(++m_commands);
    if (m_reply.removed)
        remove();
}

void VpcdLink::send(const QByteArray &message)
{
    QByteArray framed(lengthFieldSize, '\0');
    qToBigEndian(static_cast<quint16>(message.size()), framed.data());
    m_socket.write(framed + message);
    m_socket.flush();
}

void VpcdLink::setPlacement(Placement placement)
{
    if (m_placement == placement)
        return;
    m_placement = placement;
    emit placementChanged(placement);
}

} // namespace madoguchi::virtualcards
