#pragma once

#include "devices/outcome/Error.h"
#include "devices/readers/CardChannel.h"
#include "devices/readers/ReaderList.h"

#include <functional>
#include <memory>

namespace madoguchi::cards {

/// The readers that a request means: the named one, or every one. Errors: NoReader, NoService.
[[nodiscard]] Outcome<QList<readers::ReaderInfo>> readersNamed(const QString &reader);

/// Errors: NoCard (CardRemoved where a visit is meant) and those of the channel.
[[nodiscard]] Outcome<std::unique_ptr<readers::CardChannel>> openCard(const readers::ReaderInfo &reader, quint64 visit);

/// Of several readers that were passed over, the error that tells most.
[[nodiscard]] const Error &tellingMore(const Error &one, const Error &other);

/// Does `task(channel, name of the reader)` with the first card that can be used for it: a reader whose card is none of
/// ours (UnknownCard) is passed over, whatever a card of ours answers is the result. Errors: those of reader and card.
template <typename T, typename Task>
[[nodiscard]] Outcome<T> onFirstCard(
    const QString &readerName, quint64 visit, const std::function<bool()> &cancelled, Task task)
{
    const Outcome<QList<readers::ReaderInfo>> all = readersNamed(readerName);
    if (!all)
        return Failure(all.error());
    Error reason { ErrorCode::NoReader, {}, {}, {}, {} };
    for (const readers::ReaderInfo &reader : *all) {
        if (cancelled && cancelled())
            return failure(ErrorCode::Cancelled);
        const auto channel = openCard(reader, visit);
        Outcome<T> result = channel ? task(**channel, reader.name) : Outcome<T>(Failure(channel.error()));
        if (channel && (result || result.error().code != ErrorCode::UnknownCard))
            return result;
        reason = tellingMore(reason, result.error());
    }
    return Failure(reason);
}

} // namespace madoguchi::cards
