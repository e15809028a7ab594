#pragma once

#include "devices/cards/CardReading.h"
#include "devices/virtual/LicenceChip.h"
#include "tests/devices/cards/ChipChannel.h"
#include "tests/devices/cards/LicenceVectors.h"

#include <QDir>
#include <QHash>

namespace madoguchi::cards::test {

/// A shipped resident; its file is read once.
inline const virtualcards::Resident &shipped(const char *id)
{
    static QHash<QString, virtualcards::Resident> known;
    const QString name = QLatin1String(id);
    if (!known.contains(name)) {
        const QString file = QDir(virtualcards::defaultResidentsFolder()).filePath(name + u".json"_qs);
        known.insert(name, virtualcards::readResident(file).value_or(virtualcards::Resident()));
    }
    return known[name];
}

/// The licence of the specification's example: its files byte by byte.
inline virtualcards::LicenceFiles exampleFiles()
{
    virtualcards::LicenceFiles files = licenceFilesOf(shipped("menkyo-gaiji"));
    files[virtualcards::LicenceFolder::Root][0x2F01] = commonFile();
    files[virtualcards::LicenceFolder::Entries][0x0001] = entriesFile();
    files[virtualcards::LicenceFolder::Entries][0x0002] = domicileFile();
    files[virtualcards::LicenceFolder::Entries][0x0004] = twoChanges();
    return files;
}

inline ChipChannel licence(const virtualcards::LicenceFiles &files,
    virtualcards::TryCounters counters = virtualcards::TryCounters(), const char *person = "menkyo-gaiji")
{
    return ChipChannel(std::make_unique<virtualcards::LicenceChip>(shipped(person), files, std::move(counters)));
}

inline Pin pinOf(const char *digits)
{
    Pin pin;
    for (const char *digit = digits; *digit; ++digit)
        pin.append(*digit);
    return pin;
}

inline ReadRequest request(const char *pin = "1234", const char *pin2 = nullptr)
{
    ReadRequest request;
    request.pin = pinOf(pin);
    request.wantsDomicile = pin2 != nullptr;
    request.pin2 = pinOf(pin2 ? pin2 : "");
    return request;
}

inline Outcome<IdentityDocument> read(ChipChannel &card, const ReadRequest &what = request())
{
    return readCard(card, what, {});
}

} // namespace madoguchi::cards::test
