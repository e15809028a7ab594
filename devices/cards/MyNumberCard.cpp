#include "devices/cards/MyNumberCard.h"

#include "devices/cards/Apdu.h"
#include "devices/cards/Tlv.h"

#include <algorithm>

namespace madoguchi::cards {

namespace {

const QByteArray &applicationId()
{
    static const QByteArray aid = QByteArray::fromHex("D3921000310001010408");
    return aid;
}

constexpr quint8 PersonalNumberFile = 0x01;
constexpr quint8 BasicFourFile = 0x02;
constexpr quint16 PinFile = 0x0011;

constexpr int PersonalNumberSize = 15; // FF10 0C and twelve digits; two bytes of filler follow
constexpr int HeaderSize = 5; // the longest: two bytes of tag, three of length
constexpr int LargestObject = 4096; // name and address at their longest need less than a quarter

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

/// Data of a READ BINARY that asked for `asked` bytes: fewer is allowed, at the end of the file with 6282 or 6B00.
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

} // namespace

Outcome<bool> MyNumberCard::select()
{
    const Outcome<Answer> answer = m_dialogue.exchange(apdu::selectApplication(applicationId()));
    if (!answer)
        return Failure(answer.error());
    if (!answer->done() && !answer->data.isEmpty()) // a refusal carries no data: this is noise
        return badAnswer(QStringLiteral("SELECT application"), answer->status);
    return answer->done();
}

Outcome<int> MyNumberCard::triesLeft()
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectFile(PinFile));
    if (!selected)
        return Failure(selected.error());
    if (!selected->done())
        return badAnswer(QStringLiteral("SELECT 0011"), selected->status);
    const Outcome<Answer> answer = m_dialogue.askTryCounter();
    if (!answer)
        return Failure(answer.error());
    if (isBlocked(answer->status))
        return 0;
    if (isCounter(answer->status))
        return answer->status & 0x0F;
    if (answer->done()) // another program left the PIN verified: the counter shows after a reset
        m_dialogue.askForReset();
    return badAnswer(QStringLiteral("VERIFY without PIN"), answer->status);
}

Outcome<void> MyNumberCard::verify(const Pin &pin)
{
    const Outcome<Answer> answer = m_dialogue.verify(pin.bytes());
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

Outcome<BasicFour> MyNumberCard::readBasicFour()
{
    Outcome<QByteArray> start = openAndRead(BasicFourFile, HeaderSize);
    if (start)
        start = readOn(*start, HeaderSize);
    if (!start)
        return Failure(start.error());
    const std::optional<TlvHeader> header = TlvReader::header(*start);
    if (!header || header->headerSize + header->valueSize > LargestObject)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("EF 0002: no object of a possible size"));
    const Outcome<QByteArray> object = readOn(*start, header->headerSize + header->valueSize);
    if (!object)
        return Failure(object.error());
    return parseBasicFour(*object);
}

Outcome<QString> MyNumberCard::readPersonalNumber()
{
    const Outcome<QByteArray> start = openAndRead(PersonalNumberFile, PersonalNumberSize);
    if (!start)
        return Failure(start.error());
    const Outcome<QByteArray> object = readOn(*start, PersonalNumberSize);
    if (!object)
        return Failure(object.error());
    return parsePersonalNumber(*object);
}

/// Opens an EF and reads its first bytes: in one command where the card takes a short EF id.
Outcome<QByteArray> MyNumberCard::openAndRead(quint8 file, int length)
{
    Outcome<Answer> answer = m_dialogue.exchange(apdu::readShortFile(file, length));
    if (answer && refusesShortId(answer->status)) {
        const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectFile(file));
        if (!selected)
            return Failure(selected.error());
        if (!selected->done())
            return badAnswer(QStringLiteral("SELECT EF"), selected->status);
        answer = m_dialogue.exchange(apdu::readBinary(0, length));
    }
    return answer ? readData(*answer, length) : Failure(answer.error());
}

/// Reads the current EF from the end of `start` until `wanted` bytes are there or the file ends.
Outcome<QByteArray> MyNumberCard::readOn(QByteArray start, int wanted)
{
    while (start.size() < wanted) {
        const int length = std::min(apdu::LongestRead, wanted - static_cast<int>(start.size()));
        const Outcome<Answer> answer = m_dialogue.exchange(apdu::readBinary(static_cast<int>(start.size()), length));
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

} // namespace madoguchi::cards
