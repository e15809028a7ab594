#pragma once

#include "devices/cards/CardReading.h"
#include "devices/virtual/MyNumberApplications.h"
#include "devices/virtual/MyNumberChip.h"
#include "tests/devices/cards/ChipChannel.h"

#include <QDir>
#include <QHash>

namespace madoguchi::cards::test {

inline const QByteArray AttributesId = QByteArray::fromHex("D3921000310001010408");
inline const QByteArray FaceId = QByteArray::fromHex("D3921000310001010402");
inline const QByteArray JpkiId = QByteArray::fromHex("D392F000260100000001");

/// A shipped resident; its file is read once.
inline const virtualcards::Resident &shippedPerson(const char *id = "takasaki")
{
    static QHash<QString, virtualcards::Resident> known;
    const QString name = QLatin1String(id);
    if (!known.contains(name)) {
        const QString file = QDir(virtualcards::defaultResidentsFolder()).filePath(name + u".json"_qs);
        known.insert(name, virtualcards::readResident(file).value_or(virtualcards::Resident()));
    }
    return known[name];
}

/// The applications of a shipped resident's card; they are made once.
inline const virtualcards::ChipApplications &shippedApplications(const char *id = "takasaki")
{
    static QHash<QString, virtualcards::ChipApplications> known;
    const QString name = QLatin1String(id);
    if (!known.contains(name))
        known.insert(name, virtualcards::myNumberApplications(shippedPerson(id)));
    return known[name];
}

inline ChipChannel myNumberCard(const virtualcards::ChipApplications &applications = shippedApplications(),
    virtualcards::TryCounters counters = virtualcards::TryCounters())
{
    return ChipChannel(std::make_unique<virtualcards::MyNumberChip>(applications, std::move(counters)));
}

inline virtualcards::TryCounters spent(std::initializer_list<virtualcards::CardKey> keys)
{
    virtualcards::TryCounters counters;
    for (const virtualcards::CardKey key : keys)
        (void)counters.spend(key);
    return counters;
}

inline Pin typed(const char *characters)
{
    Pin pin;
    for (const char *character = characters; *character; ++character)
        pin.append(*character);
    return pin;
}

inline QString testAnchorsFolder()
{
    return QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors"));
}

inline QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace madoguchi::cards::test
