#include "devices/cards/CardReading.h"

#include "devices/cards/MyNumberCard.h"

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

/// One reading of one card. The PIN leaves it at most once, also over new starts.
class MyNumberReading {
public:
    MyNumberReading(CardDialogue &dialogue, const ReadRequest &request)
        : m_dialogue(dialogue)
        , m_request(request)
    {
    }

    Outcome<IdentityDocument> run()
    {
        if (m_pinSent)
            return failure(ErrorCode::CardRemoved, {}, QStringLiteral("card was reset after the PIN"));
        MyNumberCard card(m_dialogue);
        const Outcome<bool> selected = card.select();
        if (!selected)
            return Failure(selected.error());
        if (!*selected)
            return failure(ErrorCode::UnknownCard);
        const Outcome<int> tries = card.triesLeft();
        if (!tries)
            return Failure(tries.error());
        if (const Outcome<void> opened = open(card, *tries); !opened)
            return Failure(opened.error());
        return read(card, *tries);
    }

private:
    Outcome<void> open(MyNumberCard &card, int tries)
    {
        if (tries == 0 || (tries == 1 && !m_request.mayUseLastTry)) {
            Error error { tries == 0 ? ErrorCode::PinBlocked : ErrorCode::LastTry, {}, {}, {}, tries };
            return Failure(error);
        }
        m_pinSent = true;
        return card.verify(m_request.pin);
    }

    Outcome<IdentityDocument> read(MyNumberCard &card, int tries) const
    {
        Outcome<BasicFour> four = card.readBasicFour();
        if (!four)
            return Failure(four.error());
        IdentityDocument document;
        document.kind = DocumentKind::MyNumberCard;
        document.name = std::move(four->name);
        document.address = std::move(four->address);
        document.birthDate = std::move(four->birthDate);
        document.sex = four->sex;
        document.triesLeft = tries;
        if (m_request.wantsPersonalNumber) {
            const Outcome<QString> number = card.readPersonalNumber();
            if (!number)
                return Failure(number.error());
            document.personalNumber = *number;
        }
        return document;
    }

    CardDialogue &m_dialogue;
    const ReadRequest &m_request;
    bool m_pinSent = false;
};

} // namespace

Outcome<CardFound> findOut(readers::CardChannel &channel, const std::function<bool()> &cancelled)
{
    CardDialogue dialogue(channel, cancelled);
    return withNewStarts(dialogue, [&]() -> Outcome<CardFound> {
        MyNumberCard card(dialogue);
        const Outcome<bool> selected = card.select();
        if (!selected)
            return Failure(selected.error());
        if (!*selected)
            return failure(ErrorCode::UnknownCard);
        const Outcome<int> tries = card.triesLeft();
        if (!tries)
            return Failure(tries.error());
        return CardFound { DocumentKind::MyNumberCard, *tries };
    });
}

Outcome<IdentityDocument> readCard(
    readers::CardChannel &channel, const ReadRequest &request, const std::function<bool()> &cancelled)
{
    if (!request.pin.isFourDigits())
        return failure(ErrorCode::PinForm);
    CardDialogue dialogue(channel, cancelled);
    MyNumberReading reading(dialogue, request);
    Outcome<IdentityDocument> document = withNewStarts(dialogue, [&] { return reading.run(); });
    if (document)
        document->commands = dialogue.commands();
    return document;
}

} // namespace madoguchi::cards
