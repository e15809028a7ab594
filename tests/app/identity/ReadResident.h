#pragma once

#include "devices/cards/CardReading.h"
#include "tests/devices/cards/ChipChannel.h"

#include <QDir>

namespace madoguchi::identity::test {

/// What the reading code gets from the virtual card of a shipped resident.
inline Outcome<cards::IdentityDocument> readShipped(const char *id)
{
    const QDir folder(virtualcards::defaultResidentsFolder());
    const auto resident = virtualcards::readResident(folder.filePath(QLatin1String(id) + QLatin1String(".json")));
    if (!resident)
        return Failure(resident.error());
    cards::test::ChipChannel channel(
        virtualcards::chipOf(*resident, virtualcards::TryCounters(), virtualcards::CardFault::None));
    cards::ReadRequest request;
    for (const QChar digit : resident->pin)
        request.pin.append(static_cast<char>(digit.unicode()));
    request.cardNumber = resident->residence.cardNumber;
    return cards::readCard(channel, request, {});
}

} // namespace madoguchi::identity::test
