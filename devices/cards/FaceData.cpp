#include "devices/cards/FaceData.h"

#include "devices/cards/BadData.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/Tlv.h"

#include <QCryptographicHash>
#include <QMap>

namespace madoguchi::cards {

namespace {

constexpr quint16 FaceTag = 0xFF20;
constexpr quint16 FaceBirthDateTag = 0xDF22;
constexpr quint16 FaceSexTag = 0xDF23;
constexpr quint16 FaceKeyTag = 0xDF24;
constexpr quint16 FaceNameTag = 0xDF25;
constexpr quint16 FaceAddressTag = 0xDF26;
constexpr quint16 FacePhotoTag = 0xDF27;
constexpr quint16 FaceSignatureTag = 0xDF28;
constexpr quint16 FaceExpiryTag = 0xDF29;

/// An object as it stands in the file, and its value.
struct Part {
    QByteArrayView whole;
    QByteArrayView value;
};

/// The objects by their tags; the first of each.
QMap<quint16, Part> partsOf(QByteArrayView objects)
{
    QMap<quint16, Part> parts;
    TlvReader reader(objects);
    const char *at = objects.data();
    while (const std::optional<TlvObject> object = reader.next()) {
        const char *end = object->value.data() + object->value.size();
        if (!parts.contains(object->tag))
            parts.insert(object->tag, { QByteArrayView(at, end), object->value });
        at = end;
    }
    return parts;
}

QByteArray hashOf(const QMap<quint16, Part> &parts, std::initializer_list<quint16> tags)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const quint16 tag : tags) {
        const QByteArrayView whole = parts.value(tag).whole;
        hash.addData({ whole.data(), whole.size() });
    }
    return hash.result();
}

std::optional<QString> dateOf(QByteArrayView value)
{
    if (value.size() != 8 || !areDigits(value))
        return std::nullopt;
    return QString::fromLatin1(value.data(), value.size());
}

/// False for bytes that are no picture of this format.
bool takePicture(std::optional<CardImage> &picture, QByteArrayView value, ImageFormat format)
{
    if (value.isEmpty())
        return true;
    picture = cardImage(value.toByteArray());
    return picture && picture->format == format;
}

} // namespace

Outcome<FaceFile> parseFace(const QByteArray &bytes)
{
    const std::optional<QByteArrayView> objects = tlvValue(bytes, FaceTag);
    if (!objects)
        return badData(QStringLiteral("face: no FF20"));
    const QMap<quint16, Part> parts = partsOf(*objects);
    for (const quint16 tag : { FaceBirthDateTag, FaceSexTag, FaceKeyTag, FaceNameTag, FaceAddressTag, FacePhotoTag,
             FaceSignatureTag, FaceExpiryTag }) {
        if (!parts.contains(tag))
            return badData(QStringLiteral("face: an object is missing"));
    }
    FaceFile file;
    file.face.birthDate = dateOf(parts[FaceBirthDateTag].value);
    file.face.expiry = dateOf(parts[FaceExpiryTag].value);
    if (!file.face.birthDate || !file.face.expiry)
        return badData(QStringLiteral("face: a date that is not eight digits"));
    if (!takePicture(file.face.nameImage, parts[FaceNameTag].value, ImageFormat::Png)
        || !takePicture(file.face.addressImage, parts[FaceAddressTag].value, ImageFormat::Png)
        || !takePicture(file.face.photo, parts[FacePhotoTag].value, ImageFormat::Jpeg2000))
        return badData(QStringLiteral("face: a picture that is none"));
    file.message = hashOf(parts, { FaceBirthDateTag, FaceSexTag, FaceKeyTag })
        + hashOf(parts, { FaceNameTag, FaceAddressTag }) + hashOf(parts, { FacePhotoTag });
    file.signature = parts[FaceSignatureTag].value.toByteArray();
    return file;
}

} // namespace madoguchi::cards
