#include "devices/cards/CardSteps.h"

#include "devices/cards/Tlv.h"

#include <algorithm>
#include <array>

namespace madoguchi::cards {

namespace {

bool isBlocked(quint16 status)
{
    return status == 0x63C0 || status == 0x6983 || status == 0x6984;
}

bool isCounter(quint16 status)
{
    return (status & 0xFFF0) == 0x63C0;
}

/// Answers of a card that does not take short EF ids in READ BINARY: nothing is wrong with the file itself.
bool refusesShortId(quint16 status)
{
    return status == 0x6981 || status == 0x6986 || status == 0x6A81 || status == 0x6A82 || status == 0x6A86
        || status == 0x6B00 || status == 0x6D00;
}

} // namespace

Outcome<int> askTries(CardDialogue &dialogue, quint8 key)
{
    const Outcome<Answer> answer = dialogue.exchangeOnce(apdu::tryCounter(key));
    if (!answer)
        return Failure(answer.error());
    if (isBlocked(answer->status))
        return 0;
    if (isCounter(answer->status))
        return answer->status & 0x0F;
    if (answer->done()) // another program left the PIN verified: the counter shows after a reset
        dialogue.askForReset();
    return badAnswer(QStringLiteral("VERIFY without PIN"), answer->status);
}

Outcome<void> mayTry(int triesLeft, bool mayUseLastTry)
{
    if (triesLeft == 0)
        return Failure(Error { ErrorCode::PinBlocked, {}, {}, {}, triesLeft });
    if (triesLeft == 1 && !mayUseLastTry)
        return Failure(Error { ErrorCode::LastTry, {}, {}, {}, triesLeft });
    return {};
}

Outcome<void> sendSecret(CardDialogue &dialogue, std::span<const std::byte> secret, quint8 key)
{
    const Outcome<Answer> answer = dialogue.verify(secret, key);
    if (!answer)
        return Failure(answer.error());
    if (answer->done())
        return {};
    Error error;
    if (isBlocked(answer->status)) {
        error.code = ErrorCode::PinBlocked;
        error.triesLeft = 0;
    } else if (isCounter(answer->status) || answer->status == 0x6300) {
        error.code = ErrorCode::PinWrong;
        if (isCounter(answer->status))
            error.triesLeft = answer->status & 0x0F;
    } else {
        return badAnswer(QStringLiteral("VERIFY"), answer->status);
    }
    return Failure(error);
}

Outcome<void> sendNoPin(CardDialogue &dialogue, quint8 key)
{
    static constexpr std::array stars { std::byte { 0x2A }, std::byte { 0x2A }, std::byte { 0x2A },
        std::byte { 0x2A } };
    Outcome<void> opened = sendSecret(dialogue, stars, key);
    if (!opened && (opened.error().code == ErrorCode::PinWrong || opened.error().code == ErrorCode::PinBlocked))
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("licence: no PIN is set, but one is asked for"));
    return opened;
}

Outcome<QByteArray> readData(const Answer &answer, int asked)
{
    if (answer.status == 0x6B00)
        return QByteArray();
    if (!answer.done() && answer.status != 0x6282)
        return badAnswer(QStringLiteral("READ BINARY"), answer.status);
    if (answer.data.size() > asked)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("READ BINARY: more data than asked for"));
    return answer.data;
}

Outcome<QByteArray> readOn(CardDialogue &dialogue, QByteArray start, int wanted, int piece)
{
    piece = std::min(piece, dialogue.largestAnswer());
    while (start.size() < wanted) {
        const int length = std::min(piece, wanted - static_cast<int>(start.size()));
        const Outcome<Answer> answer = dialogue.exchange(apdu::readBinary(static_cast<int>(start.size()), length));
        if (!answer)
            return Failure(answer.error());
        const Outcome<QByteArray> data = readData(*answer, length);
        if (!data)
            return data;
        if (data->isEmpty())
            break;
        start += *data;
        if (answer->status == 0x6282)
            break;
    }
    return start;
}

Outcome<QByteArray> openAndRead(CardDialogue &dialogue, quint8 file, int length)
{
    Outcome<Answer> answer = dialogue.exchange(apdu::readShortFile(file, length));
    if (answer && refusesShortId(answer->status)) {
        const Outcome<Answer> selected = dialogue.exchange(apdu::selectFile(file));
        if (!selected)
            return Failure(selected.error());
        if (!selected->done())
            return badAnswer(QStringLiteral("SELECT EF"), selected->status);
        answer = dialogue.exchange(apdu::readBinary(0, length));
    }
    return answer ? readData(*answer, length) : Failure(answer.error());
}

Outcome<QByteArray> readObject(CardDialogue &dialogue, quint8 file, int largest, int first)
{
    Outcome<QByteArray> start = openAndRead(dialogue, file, first);
    if (start)
        start = readOn(dialogue, *start, std::min(first, LongestTlvHeader));
    if (!start)
        return start;
    const std::optional<TlvHeader> header = TlvReader::header(*start);
    if (!header || header->headerSize + header->valueSize > largest)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("EF %1: no object of a possible size").arg(file));
    const Outcome<QByteArray> object = readOn(dialogue, *start, header->headerSize + header->valueSize);
    return object ? object->left(header->headerSize + header->valueSize) : object;
}

} // namespace madoguchi::cards
