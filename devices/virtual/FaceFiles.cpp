#include "devices/virtual/FaceFiles.h"

#include "devices/virtual/CvCertificate.h"
#include "devices/virtual/DataObject.h"
#include "devices/virtual/TestIssuer.h"

#include <QCryptographicHash>

namespace madoguchi::virtualcards {

namespace {

constexpr int keySize = 128;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The signature covers three hashes: of birth date, sex and key; of both texts; of the photo. Expiry and security code
/// are outside.
QByteArray signatureOf(const QList<QByteArray> &objects, const QString &issuer)
{
    const QByteArray hashes
        = hashOf(objects[0] + objects[1] + objects[2]) + hashOf(objects[3] + objects[4]) + hashOf(objects[5]);
    return TestIssuer(issuer, QStringLiteral("my-number")).sign(hashes);
}

/// DF21: where each of the nine begins, counted from the first byte of the file.
QByteArray offsetTable(const QList<QByteArray> &objects)
{
    const qsizetype tableSize = 3 + 2 * objects.size();
    qsizetype size = tableSize;
    for (const QByteArray &object : objects)
        size += object.size();
    qsizetype offset = 2 + lengthField(size).size() + tableSize;
    QByteArray table;
    for (const QByteArray &object : objects) {
        table += static_cast<char>(offset >> 8);
        table += static_cast<char>(offset & 0xFF);
        offset += object.size();
    }
    return dataObject("DF21", table);
}

QByteArray faceFile(const Resident &resident, const QString &issuer)
{
    const MyNumberRecord &card = resident.myNumber;
    QList<QByteArray> objects { dataObject("DF22", resident.birthDate.toLatin1()),
        dataObject("DF23", QByteArray(1, resident.sex)), dataObject("DF24", inventedBytes("face key", keySize)),
        dataObject("DF25", card.namePicture), dataObject("DF26", card.addressPicture), dataObject("DF27", card.photo) };
    objects << dataObject("DF28", signatureOf(objects, issuer));
    objects << dataObject("DF29", expiryOf(resident).toLatin1()) << dataObject("DF2A", card.codePicture);
    return dataObject("FF20", offsetTable(objects) + objects.join());
}

QByteArray ageFile(const Resident &resident, const QString &issuer)
{
    const QByteArray born
        = dataObject("DF11", resident.birthDate.toLatin1()) + dataObject("DF12", inventedBytes("age key", keySize));
    const TestIssuer signer(issuer, QStringLiteral("my-number"));
    return dataObject("FF10", born + dataObject("DF13", signer.sign(born)));
}

QByteArray numberFile(const Resident &resident, const QString &issuer)
{
    const QByteArray picture = dataObject("DF41", resident.myNumber.numberPicture)
        + dataObject("DF42", inventedBytes("number key", keySize));
    const TestIssuer signer(issuer, QStringLiteral("my-number"));
    return dataObject("FF40", picture + dataObject("DF43", signer.sign(picture)));
}

QByteArray basicFile()
{
    return dataObject("FF30",
        dataObject("DF31", QByteArray::fromHex("06030E01")) + dataObject("DF32", cvSubject(CvApplication::Face))
            + dataObject("DF33", QByteArray(1, '\x01')) + dataObject("DF34", municipality) + dataObject("DF35", {}));
}

} // namespace

QString expiryOf(const Resident &resident)
{
    const auto orFirst = [](const QString &part) { return part == QLatin1String("00") ? QStringLiteral("01") : part; };
    return resident.numberB.mid(6, 4) + orFirst(resident.birthDate.mid(4, 2)) + orFirst(resident.birthDate.mid(6, 2));
}

ChipApplication faceApplication(const Resident &resident, const QString &issuer)
{
    ChipApplication application;
    application.files = { { 0x0001, { ageFile(resident, issuer), { CardKey::FaceBirthDate } } },
        { 0x0002, { faceFile(resident, issuer), { CardKey::FaceNumberA, CardKey::FaceNumberB } } },
        { 0x0003, { basicFile() } }, { 0x0004, { cvCertificate(CvApplication::Face, issuer) } },
        { 0x0005, { numberFile(resident, issuer), { CardKey::FaceNumberA } } } };
    application.keys = { { 0x0011, { CardKey::FaceBirthDate, resident.numberB.left(6).toLatin1() } },
        { 0x0012, { CardKey::FaceNumberB, resident.numberB.toLatin1() } },
        { 0x0013, { CardKey::FaceNumberA, resident.personalNumber.toLatin1() } } };
    return application;
}

} // namespace madoguchi::virtualcards
