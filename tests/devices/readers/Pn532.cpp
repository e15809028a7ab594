#include "tests/devices/readers/Pn532.h"

#include <QRandomGenerator>

namespace madoguchi::readers::test {

namespace {

const QByteArray Start = QByteArray::fromHex("0000FF");
const QByteArray Acknowledge = QByteArray::fromHex("0000FF00FF00");
const QByteArray SyntaxError = QByteArray::fromHex("0000FF01FF7F8100");
constexpr char HostToChip = '\xD4';
constexpr char ChipToHost = '\xD5';

constexpr quint8 Timeout = 0x01; // status bytes
constexpr quint8 WrongContext = 0x27;
constexpr quint8 MoreFollows = 0x40;

enum Command : quint8 {
    Diagnose = 0x00,
    GetFirmwareVersion = 0x02,
    ReadRegister = 0x06,
    WriteRegister = 0x08,
    SetParameters = 0x12,
    SamConfiguration = 0x14,
    PowerDown = 0x16,
    RfConfiguration = 0x32,
    InDataExchange = 0x40,
    InCommunicateThru = 0x42,
    InDeselect = 0x44,
    InListPassiveTarget = 0x4A,
    InRelease = 0x52
};

quint8 at(const QByteArray &bytes, qsizetype index)
{
    return index < bytes.size() ? static_cast<quint8>(bytes.at(index)) : 0;
}

char sum(const QByteArray &bytes)
{
    char total = 0;
    for (const char byte : bytes)
        total = static_cast<char>(total + byte);
    return total;
}

QByteArray status(quint8 byte)
{
    return QByteArray(1, static_cast<char>(byte));
}

/// The first whole frame's data (with TFI) out of what was received; what it is made of is taken away. Nothing when a
/// frame is not yet whole; an empty one for ACKs and noise.
std::optional<QByteArray> takeFrame(QByteArray &received)
{
    const qsizetype start = received.indexOf(Start);
    if (start < 0) {
        received = received.right(2); // of a start that is not whole
        return std::nullopt;
    }
    received.remove(0, start);
    const bool extended = received.size() >= 5 && at(received, 3) == 0xFF && at(received, 4) == 0xFF;
    const qsizetype head = extended ? 8 : 5;
    if (received.size() < head)
        return std::nullopt;
    const qsizetype length = extended ? at(received, 5) << 8 | at(received, 6) : at(received, 3);
    const bool control = !extended && (length == 0 || at(received, 3) + at(received, 4) != 256);
    if (control) {
        received.remove(0, 5);
        return QByteArray();
    }
    if (received.size() < head + length + 2)
        return std::nullopt;
    const QByteArray data = received.mid(head, length);
    const bool sound = static_cast<char>(sum(data) + received.at(head + length)) == 0;
    received.remove(0, head + length + 2);
    return sound ? data : QByteArray();
}

} // namespace

QByteArray pn532Frame(const QByteArray &data)
{
    const QByteArray body = ChipToHost + data;
    const auto length = body.size();
    QByteArray frame = Start;
    if (length > 255) {
        const QByteArray size = QByteArray(1, static_cast<char>(length >> 8)) + static_cast<char>(length & 0xFF);
        frame += QByteArray::fromHex("FFFF") + size + static_cast<char>(-sum(size));
    } else {
        frame += static_cast<char>(length);
        frame += static_cast<char>(-length);
    }
    return frame + body + static_cast<char>(-sum(body)) + '\0';
}

void Pn532::place(std::unique_ptr<virtualcards::VirtualCard> card)
{
    removeCard();
    m_card = std::move(card);
    m_card->placeAgain();
    m_type = Type::B;
}

void Pn532::placeForeign(Type type, const QByteArray &id)
{
    removeCard();
    m_type = type;
    m_foreignId = id;
}

void Pn532::removeCard()
{
    m_card.reset();
    m_type.reset();
    m_selected = false;
    m_waiting.clear();
    m_commands.clear();
    m_exchanges = 0;
    m_activations = 0;
}

QByteArray Pn532::receive(const QByteArray &bytes, std::chrono::microseconds &waited)
{
    waited = {};
    m_received += bytes;
    QByteArray out;
    while (const std::optional<QByteArray> frame = takeFrame(m_received)) {
        if (faults.dead || !frame->startsWith(HostToChip) || frame->size() < 2)
            continue;
        const QByteArray command = frame->mid(1);
        m_delay = {};
        QByteArray reply = answer(command);
        waited += m_delay;
        out += Acknowledge + (faults.hand ? faults.hand(at(command, 0), reply) : reply);
    }
    return out;
}

QByteArray Pn532::answer(const QByteArray &command)
{
    const auto reply
        = [&command](const QByteArray &data = {}) { return pn532Frame(static_cast<char>(at(command, 0) + 1) + data); };
    switch (at(command, 0)) {
    case Diagnose:
        return reply(command.mid(1));
    case GetFirmwareVersion:
        return reply(QByteArray::fromHex("32010607"));
    case ReadRegister:
    case WriteRegister:
        return reply(registers(command));
    case SetParameters:
    case SamConfiguration:
        return reply();
    case RfConfiguration:
        return reply(configure(command));
    case PowerDown:
        return reply(status(0));
    case InListPassiveTarget:
        return reply(list(command));
    case InDataExchange:
        return reply(exchange(command));
    case InCommunicateThru:
        return reply(communicateThrough(command));
    case InDeselect:
    case InRelease:
        deselect();
        return reply(status(0));
    default:
        return SyntaxError;
    }
}

QByteArray Pn532::registers(const QByteArray &command)
{
    QByteArray values;
    const bool writes = at(command, 0) == WriteRegister;
    for (qsizetype i = 1; i + 1 < command.size(); i += writes ? 3 : 2) {
        quint8 &value = m_registers[static_cast<quint16>(at(command, i) << 8 | at(command, i + 1))];
        if (writes)
            value = at(command, i + 2);
        else
            values += static_cast<char>(value);
    }
    return values;
}

QByteArray Pn532::configure(const QByteArray &command)
{
    if (at(command, 1) != 0x01) // only the field is of interest
        return {};
    m_fieldOn = (at(command, 2) & 0x01) != 0;
    if (!m_fieldOn)
        deselect();
    return {};
}

/// A card that leaves the conversation forgets what was selected and verified.
void Pn532::deselect()
{
    m_selected = false;
    m_waiting.clear();
    if (m_card)
        m_card->reset();
}

QByteArray Pn532::list(const QByteArray &command)
{
    ++m_listings;
    m_fieldOn = true;
    const std::map<quint8, Type> types { { 0x00, Type::A }, { 0x01, Type::F }, { 0x02, Type::F }, { 0x03, Type::B } };
    const auto wanted = types.find(at(command, 2));
    if (!m_type || wanted == types.end() || wanted->second != *m_type)
        return status(0);
    deselect();
    m_selected = true;
    ++m_activations;
    const QByteArray one = QByteArray::fromHex("0101");
    if (m_type == Type::A)
        return one + QByteArray::fromHex("000400") + static_cast<char>(m_foreignId.size()) + m_foreignId;
    if (m_type == Type::F)
        return one + QByteArray::fromHex("1201") + m_foreignId + QByteArray(8, '\0');
    QByteArray pupi(4, '\0');
    for (char &byte : pupi)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return one + '\x50' + pupi + m_card->atr().mid(4, 7) + QByteArray::fromHex("0101");
}

QByteArray Pn532::exchange(const QByteArray &command)
{
    if (!m_selected || !m_card || at(command, 1) != 1)
        return status(m_type ? WrongContext : Timeout);
    if (!m_waiting.isEmpty() && command.size() == 2)
        return nextChunk();
    ++m_exchanges;
    m_commands << command.mid(2);
    if (faults.exchangeStatus && m_exchanges >= faults.exchangeStatusFrom)
        return status(*faults.exchangeStatus);
    const virtualcards::CardReply reply = m_card->answer(command.mid(2));
    m_delay = reply.delay;
    m_waiting = reply.bytes.value_or(QByteArray());
    const bool answered = reply.bytes.has_value();
    const QByteArray data = answered ? nextChunk() : status(Timeout);
    if (reply.removed) {
        const QList<QByteArray> heard = m_commands;
        removeCard();
        m_commands = heard;
    }
    return data;
}

QByteArray Pn532::nextChunk()
{
    const QByteArray chunk = m_waiting.left(faults.chunk);
    m_waiting.remove(0, chunk.size());
    return status(m_waiting.isEmpty() ? 0 : MoreFollows) + chunk;
}

/// The sign of life that libnfc asks of a card of type B: R(NAK) is answered by R(ACK), ISO/IEC 14443-4.
QByteArray Pn532::communicateThrough(const QByteArray &command) const
{
    if (!m_selected || !m_card)
        return status(Timeout);
    const bool numbered = (at(m_card->atr(), 10) & 0x01) != 0;
    const bool sign = command.mid(1) == QByteArray::fromHex(numbered ? "BA01" : "B2");
    return sign ? QByteArray::fromHex(numbered ? "00AA01" : "00A2") : status(Timeout);
}

} // namespace madoguchi::readers::test
