#include "devices/cards/MyNumberCard.h"

#include "devices/cards/CardSteps.h"
#include "devices/cards/Tlv.h"

namespace madoguchi::cards {

namespace {

constexpr quint8 PersonalNumberFile = 0x01;
constexpr quint8 BasicFourFile = 0x02;
constexpr quint8 HashesFile = 0x03;
constexpr quint8 MyNumberCertificateFile = 0x04;

constexpr int PersonalNumberSize = 17; // FF10 0C and twelve digits; two bytes of filler follow
constexpr int LargestObject = 4096; // name and address at their longest need less than a quarter

} // namespace

Outcome<int> MyNumberCard::triesLeft(MyNumberKey key)
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectFile(static_cast<quint16>(key)));
    if (!selected)
        return Failure(selected.error());
    if (!selected->done())
        return badAnswer(QStringLiteral("SELECT key"), selected->status);
    return askTries(m_dialogue);
}

Outcome<void> MyNumberCard::verify(const Pin &secret)
{
    return sendSecret(m_dialogue, secret.bytes());
}

Outcome<QByteArray> MyNumberCard::readBasicFour()
{
    return readObject(m_dialogue, BasicFourFile, LargestObject, LongestTlvHeader);
}

Outcome<QByteArray> MyNumberCard::readPersonalNumber()
{
    const Outcome<QByteArray> start = openAndRead(m_dialogue, PersonalNumberFile, PersonalNumberSize);
    return start ? readOn(m_dialogue, *start, PersonalNumberSize) : start;
}

Outcome<QByteArray> MyNumberCard::readHashes()
{
    return readSigned(HashesFile);
}

Outcome<QByteArray> MyNumberCard::readCertificate()
{
    return readSigned(MyNumberCertificateFile);
}

/// A file that holds no object is no fault of the reading: the card is not genuine, and the check says so.
Outcome<QByteArray> MyNumberCard::readSigned(quint8 file)
{
    Outcome<QByteArray> object = readObject(m_dialogue, file, LargestObject);
    if (!object && object.error().code == ErrorCode::BadAnswer)
        return QByteArray();
    return object;
}

} // namespace madoguchi::cards
