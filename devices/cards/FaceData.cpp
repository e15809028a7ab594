#include "devices/cards/FaceData.h"

#include "devices/cards/ChipDate.h"
#include "devices/cards/Tlv.h"

#include <QCryptographicHash>
#include <QMap>

namespace madoguchi::cards {

namespace {

constexpr quint16 FaceTag = 0xFF20;
constexpr quint16 BirthDateTag = 0xDF22;
constexpr quint16 SexTag = 0xDF23;
constexpr quint16 KeyTag = 0xDF24;
constexpr quint16 NameTag = 0xDF25;
constexpr quint16 AddressTag = 0xDF26;
constexpr quint16 PhotoTag = 0xDF27;
constexpr quint16 SignatureTag = 0xDF28;
constexpr quint16 ExpiryTag = 0xDF29;

Failure bad(const QString &what)
{
    return failure(ErrorCode::BadAnswer, {}, what);
}

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
        return bad(QStringLiteral("face: no FF20"));
    const QMap<quint16, Part> parts = partsOf(*objects);
    for (const quint16 tag : { BirthDateTag, SexTag, KeyTag, NameTag, AddressTag, PhotoTag, SignatureTag, ExpiryTag }) {
        if (!parts.contains(tag))
            return bad(QStringLiteral("face: an object is missing"));
    }
    FaceFile file;
    file.face.birthDate = dateOf(parts[BirthDateTag].value);
    file.face.expiry = dateOf(parts[ExpiryTag].value);
    if (!file.face.birthDate || !file.face.expiry)
        return bad(QStringLiteral("face: a date that is not eight digits"));
    if (!takePicture(file.face.nameImage, parts[NameTag].value, ImageFormat::Png)
        || !takePicture(file.face.addressImage, parts[AddressTag].value, ImageFormat::Png)
        || !takePicture(file.face.photo, parts[PhotoTag].value, ImageFormat::Jpeg2000))
        return bad(QStringLiteral("face: a picture that is none"));
    file.message = hashOf(parts, { BirthDateTag, SexTag, KeyTag }) + hashOf(parts, { NameTag, AddressTag })
        + hashOf(parts, { PhotoTag });
    file.signature = parts[SignatureTag].value.toByteArray();
    return file;
}

} // namespace madoguchi::cards
