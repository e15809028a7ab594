#include "devices/cards/CardReading.h"

#include "devices/cards/ChipLicence.h"
#include "devices/cards/DrivingLicenceReading.h"
#include "devices/cards/MyNumberReading.h"
#include "devices/cards/NewStarts.h"
#include "devices/cards/PlaceWords.h"
#include "devices/cards/Recognition.h"
#include "devices/cards/ResidenceCard.h"
#include "devices/cards/ResidenceReading.h"

namespace madoguchi::cards {

namespace {

Failure endedCard()
{
    return Failure(Error { ErrorCode::UnknownCard, {}, {}, placeword::EndedCard, {} });
}

Outcome<CardFound> lookAtMyNumberCard(CardDialogue &dialogue)
{
    const Outcome<int> tries = MyNumberCard(dialogue).triesLeft();
    if (!tries)
        return Failure(tries.error());
    const Outcome<std::optional<int>> licence = lookAtChipLicence(dialogue);
    if (!licence)
        return Failure(licence.error());
    return CardFound { DocumentKind::MyNumberCard, *tries, *licence };
}

Outcome<CardFound> lookAt(CardDialogue &dialogue, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::MyNumberCard:
        return lookAtMyNumberCard(dialogue);
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

/// The licence and what vouches for it beside the card: both have to be genuine.
void addLicence(IdentityDocument &document, IdentityDocument licence)
{
    document.licence = std::move(licence.licence);
    if (document.genuine == Genuineness::No || licence.genuine == Genuineness::Yes)
        return;
    if (document.genuine == Genuineness::Yes)
        document.doubt = licence.doubt;
    document.genuine = licence.genuine;
}

/// A document that can be read lies there, but not the one that was asked for: the place names it.
Failure another(DocumentKind kind)
{
    return Failure(Error { ErrorCode::UnknownCard, {}, {}, toWord(kind), {} });
}

/// マイナ免許証: an application beside the others, read only when it was asked for.
Outcome<IdentityDocument> readLicenceInChip(CardDialogue &dialogue, const ReadRequest &request)
{
    Outcome<IdentityDocument> document
        = readChipLicence(dialogue, { request.pin, request.mayUseLastTry, request.trustAnchors });
    if (!document && document.error().code == ErrorCode::UnknownCard)
        return another(DocumentKind::MyNumberCard);
    return document;
}

/// What else is in the chip comes at the end: another application forgets who was let in. But no PIN is sent before it
/// is known that the licence's may be sent as well.
Outcome<IdentityDocument> readMyNumberCard(CardDialogue &dialogue, const ReadRequest &request)
{
    const ChipLicenceKey key { request.pin2, request.mayUseLastTryOfPin2, request.trustAnchors };
    if (request.wantsChipLicence) {
        const Outcome<void> allowed = mayReadChipLicence(dialogue, key);
        const Outcome<DocumentKind> back = allowed ? recognise(dialogue) : Failure(allowed.error());
        if (!back)
            return Failure(back.error());
    }
    Outcome<IdentityDocument> document = MyNumberReading(dialogue, request).run();
    if (document && request.wantsAlso) {
        const Outcome<QList<DocumentKind>> also = alsoInChip(dialogue);
        if (!also)
            return Failure(also.error());
        document->also = *also;
    }
    if (document && request.wantsChipLicence) {
        Outcome<IdentityDocument> licence = readChipLicence(dialogue, key);
        if (!licence)
            return licence;
        addLicence(*document, std::move(*licence));
    }
    return document;
}

Outcome<IdentityDocument> readOnce(CardDialogue &dialogue, const ReadRequest &request)
{
    const Outcome<DocumentKind> kind = recognise(dialogue);
    if (!kind)
        return Failure(kind.error());
    if (request.kind == DocumentKind::MyNumberLicence && *kind == DocumentKind::MyNumberCard)
        return readLicenceInChip(dialogue, request);
    if (request.kind && request.kind != *kind)
        return another(*kind);
    switch (*kind) {
    case DocumentKind::MyNumberCard:
        return readMyNumberCard(dialogue, request);
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
    if (const Outcome<void> form = checkForm(request); !form)
        return Failure(form.error());
    CardDialogue dialogue(channel, cancelled);
    Outcome<IdentityDocument> document = withNewStarts(dialogue, [&] { return readOnce(dialogue, request); });
    if (document)
        document->commands = dialogue.commands();
    return document;
}

Outcome<void> checkForm(const ReadRequest &request)
{
    if (!isPinOrNothing(request.pin) || !isPinOrNothing(request.pin2))
        return failure(ErrorCode::PinForm);
    if (request.numberB.size() > 0 && !isNumberB(request.numberB))
        return Failure(Error { ErrorCode::NumberForm, {}, {}, placeword::NumberB, {} });
    return {};
}

bool isPinOrNothing(const Pin &pin)
{
    return pin.size() == 0 || pin.isFourDigits();
}

} // namespace madoguchi::cards
