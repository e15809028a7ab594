#include "devices/cards/CardDialogue.h"

#include "devices/cards/Apdu.h"

#include <QLoggingCategory>

#include <algorithm>
#include <sodium.h>

namespace madoguchi::cards {

namespace {

// Headers, lengths and status words only: what a card says is personal.
Q_LOGGING_CATEGORY(lcCards, "madoguchi.cards", QtInfoMsg)

// For one reading: a sound card needs six to eighty; one that gives 16 bytes at a time makes eight hundred of them.
constexpr int MostCommands = 1024;
constexpr int LongestAnswer = 65536;

std::span<const std::byte> asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QString nameOf(std::span<const std::byte> command)
{
    const auto header = command.first(std::min<std::size_t>(command.size(), 4));
    const QByteArray bytes(reinterpret_cast<const char *>(header.data()), static_cast<qsizetype>(header.size()));
    return QString::fromLatin1(bytes.toHex().toUpper());
}

} // namespace

Error errorOf(readers::LinkFault fault)
{
    using readers::LinkFault;
    switch (fault) {
    case LinkFault::NoService:
        return { ErrorCode::NoService, {}, {}, {}, {} };
    case LinkFault::NoReader:
        return { ErrorCode::NoReader, {}, {}, {}, {} };
    case LinkFault::Removed:
        return { ErrorCode::CardRemoved, {}, {}, {}, {} };
    case LinkFault::Reset:
        return { ErrorCode::CardRemoved, {}, QStringLiteral("card was reset"), {}, {} };
    case LinkFault::Busy:
        return { ErrorCode::ReaderBusy, {}, {}, {}, {} };
    case LinkFault::Mute:
        return { ErrorCode::BadAnswer, {}, QStringLiteral("no answer to reset"), {}, {} };
    case LinkFault::Failed:
        return { ErrorCode::BadAnswer, {}, QStringLiteral("reader failed"), {}, {} };
    }
    Q_UNREACHABLE();
}

Failure badAnswer(const QString &command, quint16 status)
{
    return failure(
        ErrorCode::BadAnswer, {}, QStringLiteral("%1: %2").arg(command).arg(status, 4, 16, QLatin1Char('0')));
}

CardDialogue::CardDialogue(readers::CardChannel &channel, std::function<bool()> cancelled)
    : m_channel(channel)
    , m_cancelled(std::move(cancelled))
{
}

Outcome<Answer> CardDialogue::exchange(const QByteArray &command)
{
    Outcome<Answer> answer = send(asBytes(command));
    if (answer && answer->status >> 8 == 0x6C)
        answer = send(asBytes(apdu::withLength(command, quint8(answer->status & 0xFF))));
    if (answer && answer->status >> 8 == 0x6C)
        return badAnswer(nameOf(asBytes(command)), answer->status);
    return answer ? collect(std::move(*answer)) : answer;
}

/// 61xx: more data waits; it is fetched until the card says that it was all.
Outcome<Answer> CardDialogue::collect(Answer answer)
{
    while (answer.status >> 8 == 0x61) {
        const Outcome<Answer> more = send(asBytes(apdu::getResponse(quint8(answer.status & 0xFF))));
        if (!more)
            return more;
        answer.data += more->data;
        answer.status = more->status;
        if (answer.data.size() > LongestAnswer)
            return failure(ErrorCode::BadAnswer, {}, QStringLiteral("GET RESPONSE: endless data"));
    }
    return answer;
}

Outcome<Answer> CardDialogue::exchangeOnce(const QByteArray &command)
{
    return send(asBytes(command));
}

Outcome<Answer> CardDialogue::verify(std::span<const std::byte> secret, quint8 key)
{
    const QByteArray header = apdu::verifyHeader(secret.size(), key);
    const std::size_t size = static_cast<std::size_t>(header.size()) + secret.size();
    const std::unique_ptr<void, decltype(&sodium_free)> pages(sodium_malloc(size), &sodium_free);
    if (!pages)
        return failure(ErrorCode::Internal, {}, QStringLiteral("no locked memory"));
    const std::span<std::byte> command(static_cast<std::byte *>(pages.get()), size);
    std::ranges::copy(secret, std::ranges::copy(asBytes(header), command.begin()).out);
    m_channel.resetOnClose();
    m_secretSent = true;
    return send(command);
}

Outcome<void> CardDialogue::startAgain()
{
    const readers::Renewal how = m_renewal.value_or(readers::Renewal::Leave);
    m_renewal.reset();
    if (const auto renewed = m_channel.renew(how); !renewed)
        return Failure(errorOf(renewed.error()));
    return {};
}

Outcome<Answer> CardDialogue::send(std::span<const std::byte> command)
{
    if (m_cancelled && m_cancelled())
        return failure(ErrorCode::Cancelled);
    if (m_commands == MostCommands)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("endless dialogue"));
    ++m_commands;
    const readers::Linked<QByteArray> bytes = m_channel.transmit(command);
    if (!bytes) {
        if (bytes.error() == readers::LinkFault::Reset)
            m_renewal = readers::Renewal::Leave;
        return Failure(errorOf(bytes.error()));
    }
    if (bytes->size() < 2)
        return failure(ErrorCode::BadAnswer, {}, nameOf(command) + QLatin1String(": no status word"));
    Answer answer;
    const auto at = [&](qsizetype index) { return static_cast<quint8>(bytes->at(index)); };
    answer.status = static_cast<quint16>(at(bytes->size() - 2) << 8 | at(bytes->size() - 1));
    if (answer.status >> 12 != 0x6 && answer.status >> 12 != 0x9) // ISO/IEC 7816-4 knows no other
        return badAnswer(nameOf(command), answer.status);
    answer.data = bytes->chopped(2);
    qCDebug(lcCards).noquote() << nameOf(command) << answer.data.size() << Qt::hex << answer.status;
    return answer;
}

} // namespace madoguchi::cards
