#include "devices/cards/CardReading.h"

#include "devices/cards/DrivingLicenceReading.h"
#include "devices/cards/MyNumberReading.h"
#include "devices/cards/PlaceWords.h"
#include "devices/cards/Recognition.h"
#include "devices/cards/ResidenceCard.h"
#include "devices/cards/ResidenceReading.h"

namespace madoguchi::cards {

namespace {

constexpr int MostNewStarts = 3;

/// Runs `attempt` until it succeeds, fails for good, or the card was reset too often.
template <typename Attempt>
auto withNewStarts(CardDialogue &dialogue, Attempt attempt) -> decltype(attempt())
{
    for (int starts = 0;; ++starts) {
        auto result = attempt();
        if (result || !dialogue.needsNewStart() || starts == MostNewStarts)
            return result;
        if (const Outcome<void> again = dialogue.startAgain(); !again)
            return Failure(again.error());
    }
}

Failure endedCard()
{
    return Failure(Error { ErrorCode::UnknownCard, {}, {}, placeword::EndedCard, {} });
}

Outcome<CardFound> lookAt(CardDialogue &dialogue, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::MyNumberCard: {
        const Outcome<int> tries = MyNumberCard(dialogue).triesLeft();
        return tries ? CardFound { kind, *tries } : Outcome<CardFound>(Failure(tries.error()));
    }
    case DocumentKind::BasicResidentRegistrationCard:
        return endedCard();
    case DocumentKind::ResidenceCard:
    case DocumentKind::SpecialPermanentResidentCertificate: {
        const Outcome<ResidenceCardType> type = ResidenceCard(dialogue).type();
        return type ? CardFound { type->kind, -1 } : Outcome<CardFound>(Failure(type.error()));
    }
    case DocumentKind::DrivingLicence:
        return lookAtLicence(dialogue);
    case DocumentKind::DrivingHistoryCertificate:
    case DocumentKind::MyNumberLicence:
    case DocumentKind::Unknown:
        break;
    }
    return failure(ErrorCode::UnknownCard);
}

Outcome<IdentityDocument> readOnce(CardDialogue &dialogue, const ReadRequest &request)
{
    const Outcome<DocumentKind> kind = recognise(dialogue);
    if (!kind)
        return Failure(kind.error());
    if (request.kind && request.kind != *kind)
        return failure(ErrorCode::UnknownCard, {}, QStringLiteral("another kind than was asked for"));
    switch (*kind) {
    case DocumentKind::MyNumberCard:
        return MyNumberReading(dialogue, request).run();
    case DocumentKind::BasicResidentRegistrationCard:
        return endedCard();
    case DocumentKind::DrivingLicence:
        return DrivingLicenceReading(dialogue, request).run();
    case DocumentKind::ResidenceCard:
    case DocumentKind::SpecialPermanentResidentCertificate:
        return ResidenceReading(dialogue, request).run();
    case DocumentKind::DrivingHistoryCertificate:
    case DocumentKind::MyNumberLicence:
    case DocumentKind::Unknown:
        break;
    }
    return failure(ErrorCode::UnknownCard);
}

} // namespace

Outcome<CardFound> findOut(readers::CardChannel &channel, const std::function<bool()> &cancelled)
{
    CardDialogue dialogue(channel, cancelled);
    return withNewStarts(dialogue, [&]() -> Outcome<CardFound> {
        const Outcome<DocumentKind> kind = recognise(dialogue);
        return kind ? lookAt(dialogue, *kind) : Failure(kind.error());
    });
}

Outcome<IdentityDocument> readCard(
    readers::CardChannel &channel, const ReadRequest &request, const std::function<bool()> &cancelled)
{
    if (!isPinOrNothing(request.pin) || !isPinOrNothing(request.pin2))
        return failure(ErrorCode::PinForm);
    CardDialogue dialogue(channel, cancelled);
    Outcome<IdentityDocument> document = withNewStarts(dialogue, [&] { return readOnce(dialogue, request); });
    if (document)
        document->commands = dialogue.commands();
    return document;
}

bool isPinOrNothing(const Pin &pin)
{
    return pin.size() == 0 || pin.isFourDigits();
}

} // namespace madoguchi::cards
