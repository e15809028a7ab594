#include "devices/cards/MyNumberCard.h"

#include "devices/cards/CardSteps.h"
#include "devices/cards/Tlv.h"

namespace madoguchi::cards {

namespace {

constexpr quint8 PersonalNumberFile = 0x01;
constexpr quint8 BasicFourFile = 0x02;
constexpr quint16 PinFile = 0x0011;

constexpr int PersonalNumberSize = 15; // FF10 0C and twelve digits; two bytes of filler follow
constexpr int HeaderSize = 5; // the longest: two bytes of tag, three of length
constexpr int LargestObject = 4096; // name and address at their longest need less than a quarter

/// Answers of a card that does not take short EF ids in READ BINARY: nothing is wrong with the file itself.
bool refusesShortId(quint16 status)
{
    return status == 0x6981 || status == 0x6986 || status == 0x6A81 || status == 0x6A82 || status == 0x6A86
        || status == 0x6B00 || status == 0x6D00;
}

} // namespace

Outcome<int> MyNumberCard::triesLeft()
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectFile(PinFile));
    if (!selected)
        return Failure(selected.error());
    if (!selected->done())
        return badAnswer(QStringLiteral("SELECT 0011"), selected->status);
    return askTries(m_dialogue);
}

Outcome<void> MyNumberCard::verify(const Pin &pin)
{
    return sendSecret(m_dialogue, pin.bytes());
}

Outcome<BasicFour> MyNumberCard::readBasicFour()
{
    Outcome<QByteArray> start = openAndRead(BasicFourFile, HeaderSize);
    if (start)
        start = readOn(m_dialogue, *start, HeaderSize);
    if (!start)
        return Failure(start.error());
    const std::optional<TlvHeader> header = TlvReader::header(*start);
    if (!header || header->headerSize + header->valueSize > LargestObject)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("EF 0002: no object of a possible size"));
    const Outcome<QByteArray> object = readOn(m_dialogue, *start, header->headerSize + header->valueSize);
    if (!object)
        return Failure(object.error());
    return parseBasicFour(*object);
}

Outcome<QString> MyNumberCard::readPersonalNumber()
{
    const Outcome<QByteArray> start = openAndRead(PersonalNumberFile, PersonalNumberSize);
    if (!start)
        return Failure(start.error());
    const Outcome<QByteArray> object = readOn(m_dialogue, *start, PersonalNumberSize);
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

} // namespace madoguchi::cards
