#include "devices/virtual/MyNumberApplications.h"

#include "devices/virtual/ChipLicenceFiles.h"
#include "devices/virtual/FaceFiles.h"
#include "devices/virtual/JpkiFiles.h"
#include "devices/virtual/MyNumberFiles.h"

#include <QCryptographicHash>

namespace madoguchi::virtualcards {

namespace {

/// 15 digits that are always the same for the same card.
QByteArray serialOf(const Resident &resident)
{
    const QByteArray hash = QCryptographicHash::hash(resident.id.toUtf8(), QCryptographicHash::Sha256);
    return "4000000"
        + QByteArray::number(hash.left(4).toHex().toULongLong(nullptr, 16) % 100'000'000).rightJustified(8, '0');
}

ChipApplication commonApplication(const Resident &resident)
{
    const QByteArray digits = serialOf(resident) + municipality + expiryOf(resident).toLatin1();
    ChipApplication application;
    application.records = { { 0x0001, QByteArray::fromHex("011C") + digits } };
    return application;
}

} // namespace

ChipApplications myNumberApplications(const Resident &resident, CardFault fault, const QString &issuer)
{
    ChipApplications applications { { QByteArray::fromHex("D3921000310001010100"), commonApplication(resident) },
        { QByteArray::fromHex("D3921000310001010402"), faceApplication(resident, issuer) },
        { QByteArray::fromHex("D3921000310001010408"),
            attributesApplication(resident, filesOf(resident, fault, issuer)) },
        { QByteArray::fromHex("D392F000260100000001"), jpkiApplication(resident, issuer) } };
    if (resident.myNumber.hasLicence)
        applications.insert(
            QByteArray::fromHex("A0000002310600000000000000000000"), chipLicenceApplication(resident, issuer));
    if (resident.myNumber.isResidenceCard)
        applications.insert(QByteArray::fromHex("D392F0004F0100000000000000000000"), {});
    return applications;
}

QMap<quint16, QByteArray> myNumberCardData(const Resident &resident)
{
    return { { 0x00F0, municipality }, { 0x00F2, expiryOf(resident).toLatin1() } };
}

} // namespace madoguchi::virtualcards
