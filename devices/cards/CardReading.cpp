#include "devices/cards/CardReading.h"

#include "devices/cards/MyNumberReading.h"
#include "devices/cards/Recognition.h"

#include <QCoreApplication>

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

struct CardReadingWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::cards::CardReadingWords)
};

Failure endedCard()
{
    return failure(ErrorCode::UnknownCard,
        //: Error in the card prompt, to the clerk. A 住民基本台帳カード: the last ones expired in 2025.
        CardReadingWords::tr("Basic Resident Registration Cards are no longer valid. Ask for another document."));
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
    case DocumentKind::DrivingLicence:
    case DocumentKind::DrivingHistoryCertificate:
    case DocumentKind::ResidenceCard:
    case DocumentKind::SpecialPermanentResidentCertificate:
    case DocumentKind::MyNumberLicence:
    case DocumentKind::Unknown:
        break;
    }
    return failure(ErrorCode::UnknownCard);
}

/// One reading of each document; what it has sent to the card it remembers over new starts.
class Reading {
public:
    Reading(CardDialogue &dialogue, const ReadRequest &request)
        : m_dialogue(dialogue)
        , m_request(request)
        , m_myNumber(dialogue, request)
    {
    }

    Outcome<IdentityDocument> run()
    {
        const Outcome<DocumentKind> kind = recognise(m_dialogue);
        if (!kind)
            return Failure(kind.error());
        if (m_request.kind && m_request.kind != *kind)
            return failure(ErrorCode::UnknownCard, {}, QStringLiteral("another kind than was asked for"));
        switch (*kind) {
        case DocumentKind::MyNumberCard:
            return m_myNumber.run();
        case DocumentKind::BasicResidentRegistrationCard:
            return endedCard();
        case DocumentKind::DrivingLicence:
        case DocumentKind::DrivingHistoryCertificate:
        case DocumentKind::ResidenceCard:
        case DocumentKind::SpecialPermanentResidentCertificate:
        case DocumentKind::MyNumberLicence:
        case DocumentKind::Unknown:
            break;
        }
        return failure(ErrorCode::UnknownCard);
    }

private:
    CardDialogue &m_dialogue;
    const ReadRequest &m_request;
    MyNumberReading m_myNumber;
};

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
    if (!isPinOrNothing(request.pin))
        return failure(ErrorCode::PinForm);
    CardDialogue dialogue(channel, cancelled);
    Reading reading(dialogue, request);
    Outcome<IdentityDocument> document = withNewStarts(dialogue, [&] { return reading.run(); });
    if (document)
        document->commands = dialogue.commands();
    return document;
}

bool isPinOrNothing(const Pin &pin)
{
    return pin.size() == 0 || pin.isFourDigits();
}

} // namespace madoguchi::cards
