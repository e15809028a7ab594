#include "devices/cards/DrivingLicenceCard.h"

#include "devices/cards/CardSteps.h"
#include "devices/cards/PlaceWords.h"

namespace madoguchi::cards {

namespace {

constexpr quint16 CommonFile = 0x2F01;
constexpr int CommonSize = 17;
constexpr quint16 PinSettingFile = 0x000A;
constexpr int PinSettingSize = 3;
constexpr int LongestPiece = 240; // what every reader and contactless link carries in one answer

constexpr LicenceFile PhotoFile { 0x0001, 2005 };

const QByteArray &photoApplicationId()
{
    static const QByteArray aid = QByteArray::fromHex("A0000002310200000000000000000000");
    return aid;
}

const QByteArray &licenceApplicationId()
{
    static const QByteArray aid = QByteArray::fromHex("A0000002310100000000000000000000");
    return aid;
}

} // namespace

Outcome<LicenceCommon> DrivingLicenceCard::readCommon()
{
    const Outcome<QByteArray> file = readAtRoot(CommonFile, CommonSize);
    return file ? parseLicenceCommon(*file) : Failure(file.error());
}

Outcome<bool> DrivingLicenceCard::readPinSetting()
{
    const Outcome<QByteArray> file = readAtRoot(PinSettingFile, PinSettingSize);
    return file ? parsePinSetting(*file) : Failure(file.error());
}

Outcome<int> DrivingLicenceCard::triesLeft(LicencePin pin)
{
    return askTries(m_dialogue, static_cast<quint8>(pin));
}

Outcome<void> DrivingLicenceCard::verify(LicencePin which, std::span<const std::byte> characters)
{
    return sendSecret(m_dialogue, characters, static_cast<quint8>(which));
}

Outcome<void> DrivingLicenceCard::selectApplication()
{
    return select(apdu::selectApplication(licenceApplicationId()));
}

Outcome<QByteArray> DrivingLicenceCard::read(const LicenceFile &file)
{
    const Outcome<void> selected = select(apdu::selectFile(file.id));
    return selected ? readOn(m_dialogue, {}, file.size, LongestPiece) : Failure(selected.error());
}

Outcome<QByteArray> DrivingLicenceCard::readChanges()
{
    const LicenceFile &file = licencefile::Changes;
    const Outcome<QByteArray> start = read({ file.id, LongestPiece });
    if (!start || saysNoChanges(*start))
        return start;
    return readOn(m_dialogue, *start, file.size, LongestPiece);
}

Outcome<QByteArray> DrivingLicenceCard::readPhoto()
{
    const Outcome<void> selected = select(apdu::selectApplication(photoApplicationId()));
    return selected ? read(PhotoFile) : Failure(selected.error());
}

Outcome<void> DrivingLicenceCard::select(const QByteArray &command)
{
    const Outcome<Answer> answer = m_dialogue.exchange(command);
    if (!answer)
        return Failure(answer.error());
    if (answer->status == apdu::Locked) // with its first PIN
        return Failure(Error { ErrorCode::PinBlocked, {}, {}, placeword::LicencePin1, 0 });
    return answer->done() ? Outcome<void>() : badAnswer(QStringLiteral("licence: SELECT"), answer->status);
}

Outcome<QByteArray> DrivingLicenceCard::readAtRoot(quint16 file, int size)
{
    const Outcome<void> root = select(apdu::selectRoot());
    const Outcome<void> selected = root ? select(apdu::selectFile(file)) : root;
    return selected ? readOn(m_dialogue, {}, size) : Failure(selected.error());
}

} // namespace madoguchi::cards
