#include "devices/cards/ReadDocument.h"

#include "devices/cards/CardDialogue.h"
#include "devices/cards/CardReading.h"
#include "devices/readers/ReaderList.h"

#include <QElapsedTimer>

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

Outcome<std::unique_ptr<readers::CardChannel>> open(const readers::ReaderInfo &reader, quint64 visit)
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

Outcome<QList<readers::ReaderInfo>> readersOf(const ReadRequest &request)
{
    Outcome<QList<readers::ReaderInfo>> all = readers::listReaders();
    if (!all)
        return all;
    if (!request.reader.isEmpty())
        all->removeIf([&](const readers::ReaderInfo &reader) { return reader.name != request.reader; });
    if (all->isEmpty())
        return failure(ErrorCode::NoReader);
    return all;
}

Outcome<IdentityDocument> readFirst(const ReadRequest &request, const std::function<bool()> &cancelled)
{
    if (!isPinOrNothing(request.pin) || !isPinOrNothing(request.pin2))
        return failure(ErrorCode::PinForm);
    const Outcome<QList<readers::ReaderInfo>> all = readersOf(request);
    if (!all)
        return Failure(all.error());
    Error reason { ErrorCode::NoReader, {}, {}, {}, {} };
    for (const readers::ReaderInfo &reader : *all) {
        if (cancelled && cancelled())
            return failure(ErrorCode::Cancelled);
        const auto channel = open(reader, request.visit);
        Outcome<IdentityDocument> document
            = channel ? readCard(**channel, request, cancelled) : Failure(channel.error());
        // A reader that holds no document of ours is passed over; whatever a document of ours answers is the result.
        if (channel && (document || document.error().code != ErrorCode::UnknownCard)) {
            if (document)
                document->reader = reader.name;
            return document;
        }
        if (rank(document.error()) < rank(reason))
            reason = document.error();
    }
    return Failure(reason);
}

} // namespace

Outcome<IdentityDocument> readDocument(ReadRequest request, const std::function<bool()> &cancelled)
{
    QElapsedTimer timer;
    timer.start();
    Outcome<IdentityDocument> document = readFirst(request, cancelled);
    if (document)
        document->elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    else
        document.error().message = messageFor(document.error());
    return document;
}

} // namespace madoguchi::cards
