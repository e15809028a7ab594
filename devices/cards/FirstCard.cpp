#include "devices/cards/FirstCard.h"

#include "devices/cards/CardDialogue.h"
#include "devices/cards/PlaceWords.h"
#include "devices/readers/NfcReaders.h"

#include <algorithm>
#include <array>

namespace madoguchi::cards {

namespace {

/// Why a reader was passed over; of several readers the first in this list is told.
constexpr std::array PassedOver { ErrorCode::ReaderBusy, ErrorCode::BadAnswer, ErrorCode::UnknownCard,
    ErrorCode::CardRemoved, ErrorCode::NoCard, ErrorCode::NoReader };

auto rank(const Error &error)
{
    return std::distance(PassedOver.begin(), std::find(PassedOver.begin(), PassedOver.end(), error.code));
}

/// Where libnfc's readers are used a missing service is no fault; where nothing is found it may be the reason.
Failure noReader(const QString &name)
{
    const bool isServiceMissed = !readers::isNfcReader(name) && !readers::listPcscReaders();
    return Failure(
        Error { ErrorCode::NoReader, {}, {}, isServiceMissed ? QString(placeword::ServiceAway) : QString(), {} });
}

} // namespace

Outcome<QList<readers::ReaderInfo>> readersNamed(const QString &name)
{
    Outcome<QList<readers::ReaderInfo>> all = readers::listReaders();
    if (!all)
        return all;
    if (!name.isEmpty())
        all->removeIf([&](const readers::ReaderInfo &reader) { return reader.name != name; });
    if (all->isEmpty())
        return noReader(name);
    return all;
}

Outcome<std::unique_ptr<readers::CardChannel>> openCard(const readers::ReaderInfo &reader, quint64 visit)
{
    const ErrorCode gone = visit == readers::AnyVisit ? ErrorCode::NoCard : ErrorCode::CardRemoved;
    if (!reader.cardPresent)
        return failure(gone);
    auto channel = readers::openChannel(reader.name, visit);
    if (channel)
        return std::move(*channel);
    Error error = errorOf(channel.error());
    if (channel.error() == readers::LinkFault::Removed)
        error.code = gone;
    return Failure(error);
}

const Error &tellingMore(const Error &one, const Error &other)
{
    return rank(other) < rank(one) ? other : one;
}

} // namespace madoguchi::cards
