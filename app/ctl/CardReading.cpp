#include "app/ctl/CardReading.h"

#include "app/ctl/Interrupt.h"
#include "app/ctl/PinInput.h"
#include "app/ctl/Words.h"
#include "devices/cards/ReadDocument.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

namespace madoguchi::ctl {

namespace {

constexpr std::chrono::milliseconds InterruptLook { 50 };
constexpr std::chrono::milliseconds Farewell { 1000 }; ///< for a card that answers: it is left as it was found

/// The words of --kind.
const std::pair<const char *, std::optional<cards::DocumentKind>> Kinds[]
    = { { "auto", std::nullopt }, { "my-number", cards::DocumentKind::MyNumberCard } };

QString kindWords()
{
    QStringList words;
    for (const auto &[word, kind] : Kinds)
        words << QLatin1String(word);
    return words.join(QStringLiteral(", "));
}

/// A card that does not answer holds its thread for as long as the reader waits; after Ctrl+C the program ends without
/// it, and the service takes the card back.
Outcome<cards::IdentityDocument> readUnlessInterrupted(cards::ReadRequest request)
{
    std::promise<Outcome<cards::IdentityDocument>> promise;
    auto reading = promise.get_future();
    std::thread([promise = std::move(promise), request = std::move(request)]() mutable {
        promise.set_value(cards::readDocument(std::move(request), wasInterrupted));
    }).detach();
    while (reading.wait_for(InterruptLook) != std::future_status::ready) {
        if (wasInterrupted() && reading.wait_for(Farewell) != std::future_status::ready)
            return failure(ErrorCode::Cancelled);
    }
    return reading.get();
}

} // namespace

QList<Option> cardOptions()
{
    return {
        //: Help of the command line, to IT staff: the option --reader NAME.
        { QStringLiteral("--reader"), QStringLiteral("NAME"), Words::tr("this reader only; without it every reader") },
        //: Help of the command line, to IT staff: the option --kind. %1 are the words that may be typed.
        { QStringLiteral("--kind"), QStringLiteral("KIND"), Words::tr("kind of document: %1").arg(kindWords()) },
        //: Help of the command line, to IT staff: the option --pin-stdin.
        { QStringLiteral("--pin-stdin"), QString(), Words::tr("take the four digits of the PIN from standard input") },
        //: Help of the command line, to IT staff: the option --last-try.
        { QStringLiteral("--last-try"), QString(), Words::tr("send the PIN even when it is the last try") },
    };
}

Outcome<cards::IdentityDocument> readCard(const Invocation &invocation, bool wantsPersonalNumber)
{
    const QString word = invocation.text(QStringLiteral("--kind"));
    const auto kind = std::find_if(
        std::begin(Kinds), std::end(Kinds), [&word](const auto &known) { return word == QLatin1String(known.first); });
    if (!word.isEmpty() && kind == std::end(Kinds)) {
        //: Error on the command line, to IT staff. %1 is what was typed, %2 the words that may be typed.
        return tl::unexpected(usageError(Words::tr("The kind %1 is not read. Use one of: %2.").arg(word, kindWords())));
    }
    if (!invocation.has(QStringLiteral("--pin-stdin"))) {
        //: Error on the command line, to IT staff.
        return tl::unexpected(usageError(Words::tr("--pin-stdin is missing: the PIN is taken from standard input.")));
    }
    watchForInterrupt();
    auto pin = readPinFromInput();
    if (!pin)
        return tl::unexpected(pin.error());
    cards::ReadRequest request;
    request.reader = invocation.text(QStringLiteral("--reader"));
    if (request.reader.isEmpty() && invocation.settings)
        request.reader = invocation.settings->reader;
    if (!word.isEmpty())
        request.kind = kind->second;
    request.pin = std::move(*pin);
    request.mayUseLastTry = invocation.has(QStringLiteral("--last-try"));
    request.wantsPersonalNumber = wantsPersonalNumber;
    return readUnlessInterrupted(std::move(request));
}

} // namespace madoguchi::ctl
