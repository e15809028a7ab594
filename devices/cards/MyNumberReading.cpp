#include "devices/cards/MyNumberReading.h"

#include "devices/cards/CardSteps.h"

namespace madoguchi::cards {

Outcome<IdentityDocument> MyNumberReading::run()
{
    if (!m_request.pin.isFourDigits())
        return failure(ErrorCode::PinForm);
    MyNumberCard card(m_dialogue);
    const Outcome<int> tries = card.triesLeft();
    if (!tries)
        return Failure(tries.error());
    if (const Outcome<void> allowed = mayTry(*tries, m_request.mayUseLastTry); !allowed)
        return Failure(allowed.error());
    if (const Outcome<void> opened = card.verify(m_request.pin); !opened)
        return Failure(opened.error());
    return read(card, *tries);
}

Outcome<IdentityDocument> MyNumberReading::read(MyNumberCard &card, int tries) const
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

} // namespace madoguchi::cards
