#include "devices/virtual/VirtualCard.h"

#include "devices/virtual/CommandApdu.h"

#include <algorithm>
#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr int pieceLength = 16;
constexpr int securedPieceLength = 19; // 86 L 01 and sixteen encrypted bytes
constexpr int responsePiece = 64;
constexpr quint8 selectIns = 0xA4;
constexpr quint8 readIns = 0xB0;
constexpr quint8 verifyIns = 0x20;
constexpr quint8 getResponseIns = 0xC0;

bool isCommand(const QByteArray &command, quint8 ins)
{
    return command.size() >= 4 && static_cast<quint8>(command.at(1)) == ins;
}

bool succeeded(const QByteArray &answer)
{
    return answer.endsWith(QByteArray::fromHex("9000"));
}

int leOf(const QByteArray &command)
{
    const auto parsed = CommandApdu::parse(command);
    return parsed && parsed->le ? *parsed->le : 0;
}

/// The same command in its short form with another Le (1 to 256).
QByteArray withLe(const QByteArray &command, qsizetype le)
{
    const QByteArray data = CommandApdu::parse(command).value_or(CommandApdu()).data;
    const QByteArray body = data.isEmpty() ? data : static_cast<char>(data.size()) + data;
    return command.left(4) + body + static_cast<char>(le);
}

bool isSecured(const QByteArray &command)
{
    return command.startsWith('\x08');
}

QByteArray withStatus(const QByteArray &answer, quint8 first, quint8 second)
{
    return answer.left(answer.size() - 2) + static_cast<char>(first) + static_cast<char>(second);
}

} // namespace

VirtualCard::VirtualCard(const Resident &resident, TryCounters counters, const CardBehaviour &behaviour)
    : m_chip(chipOf(resident, std::move(counters), behaviour.fault))
    , m_behaviour(behaviour)
{
}

QByteArray VirtualCard::atr() const
{
    // An answer to reset begins with 3B or 3F: this one is noise to the service.
    if (m_behaviour.fault == CardFault::NoReset)
        return QByteArray::fromHex("00FF");
    return m_behaviour.atr.isEmpty() ? m_chip->atr() : m_behaviour.atr;
}

void VirtualCard::reset()
{
    m_chip->reset();
    m_announcedLe.reset();
    m_waitingData.clear();
}

void VirtualCard::placeAgain()
{
    reset();
    m_commands = 0;
}

CardReply VirtualCard::answer(const QByteArray &command)
{
    ++m_commands;
    if (!m_behaviour.uid.isEmpty() && command == QByteArray::fromHex("FFCA000000"))
        return { m_behaviour.uid + QByteArray::fromHex("9000"), m_behaviour.delayPerCommand };
    if (m_behaviour.removeDuring == m_commands)
        return { std::nullopt, m_behaviour.delayPerCommand, true };
    CardReply reply;
    reply.bytes = faultyAnswer(command);
    const auto bytes = command.size() + (reply.bytes ? reply.bytes->size() : 0);
    reply.delay = m_behaviour.delayPerCommand + m_behaviour.delayPerByte * bytes;
    reply.removed = m_behaviour.removeAfter == m_commands;
    return reply;
}

std::optional<QByteArray> VirtualCard::faultyAnswer(const QByteArray &command)
{
    switch (m_behaviour.fault) {
    case CardFault::NoAnswer:
        return std::nullopt;
    case CardFault::GarbageAnswer:
        return noise(7);
    case CardFault::ShortAnswer:
        return QByteArray(1, '\x90');
    case CardFault::UnknownCard:
        return QByteArray::fromHex(isCommand(command, selectIns) ? "6A82" : "6D00");
    case CardFault::MemoryFault:
        return isCommand(command, verifyIns) && command.size() > 4 ? QByteArray::fromHex("6581")
                                                                   : m_chip->answer(command);
    case CardFault::GarbageData:
    case CardFault::EndlessData:
    case CardFault::WrongLe:
    case CardFault::GetResponse:
    case CardFault::EndOfFileWarning:
    case CardFault::SmallPieces:
        return oddRead(command);
    case CardFault::None:
    case CardFault::NoReset:
    case CardFault::WrongLength:
    case CardFault::BrokenText:
    case CardFault::WrongOffsets:
    case CardFault::EmptyAddress:
    case CardFault::MissingName:
        return m_chip->answer(command);
    }
    return std::nullopt;
}

/// Faults that concern READ BINARY (and GET RESPONSE) alone.
QByteArray VirtualCard::oddRead(const QByteArray &command)
{
    const CardFault fault = m_behaviour.fault;
    if (fault == CardFault::GetResponse && isCommand(command, getResponseIns))
        return nextPiece(leOf(command));
    const QByteArray answer = m_chip->answer(command);
    const bool endless = fault == CardFault::EndlessData && answer == QByteArray::fromHex("6B00");
    if (!isCommand(command, readIns) || !(succeeded(answer) || endless))
        return answer;
    const int asked = leOf(command);
    const bool shortRead = answer.size() - 2 < asked;
    if (fault == CardFault::GarbageData)
        return noise(static_cast<int>(answer.size()) - 2) + QByteArray::fromHex("9000");
    if (fault == CardFault::EndlessData)
        return answer.left(answer.size() - 2).leftJustified(asked, '\x41') + QByteArray::fromHex("9000");
    if (fault == CardFault::WrongLe)
        return wrongLeFirst(command);
    if (fault == CardFault::GetResponse)
        return behindGetResponse(command);
    if (fault == CardFault::EndOfFileWarning && shortRead)
        return withStatus(answer, 0x62, 0x82);
    if (fault == CardFault::SmallPieces && isSecured(command)) // an object cut in two would be none
        return m_chip->answer(withLe(command, securedPieceLength));
    if (fault == CardFault::SmallPieces)
        return answer.left(std::min<qsizetype>(answer.size() - 2, pieceLength)) + QByteArray::fromHex("9000");
    return answer;
}

QByteArray VirtualCard::wrongLeFirst(const QByteArray &command)
{
    const int asked = leOf(command);
    if (m_announcedLe.has_value() && std::exchange(m_announcedLe, std::nullopt) == asked)
        return m_chip->answer(command);
    const auto available = m_chip->answer(withLe(command, std::min(asked, 256))).size() - 2;
    const auto half = std::max<qsizetype>(1, available / 2);
    const bool served = succeeded(m_chip->answer(withLe(command, half))); // secure messaging needs a whole block
    m_announcedLe = static_cast<int>(served ? half : available);
    return withStatus(QByteArray(2, '\0'), 0x6C, static_cast<quint8>(*m_announcedLe));
}

QByteArray VirtualCard::behindGetResponse(const QByteArray &command)
{
    m_waitingData = m_chip->answer(command);
    m_waitingData.chop(2);
    return nextPiece(0);
}

/// Up to `length` bytes of what waits; 61xx as long as more is there.
QByteArray VirtualCard::nextPiece(int length)
{
    const QByteArray piece = m_waitingData.left(length);
    m_waitingData.remove(0, piece.size());
    if (m_waitingData.isEmpty())
        return piece + QByteArray::fromHex("9000");
    const auto waiting = std::min<qsizetype>(m_waitingData.size(), responsePiece);
    return piece + '\x61' + static_cast<char>(waiting);
}

/// The same noise in every run; it never ends with a status word that means success.
QByteArray VirtualCard::noise(int length)
{
    QByteArray bytes;
    for (int i = 0; i < length; ++i) {
        m_noise = m_noise * 1664525U + 1013904223U;
        bytes += static_cast<char>(m_noise >> 24);
    }
    if (length > 1 && succeeded(bytes))
        bytes.back() = '\x01';
    return bytes;
}

} // namespace madoguchi::virtualcards
