#include "app/clerk/PinWords.h"

#include "devices/cards/PlaceWords.h"

#include <QCoreApplication>

namespace madoguchi::clerk {

namespace {

struct PinWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::clerk::PinWords)
};

cards::Opening openingOf(const Counter &counter)
{
    return cards::openingOf(counter.desk());
}

bool isMyNumberCard(const Counter &counter)
{
    return counter.desk().kind == cards::DocumentKind::MyNumberCard;
}

QString sentenceOfSecondPin(bool isInMyNumberCard)
{
    if (isInMyNumberCard)
        //: Big sentence of the PIN screen. To the holder of a driving licence in a My Number card (マイナ免許証).
        return PinWords::tr("Please type the driving licence's PIN, 4 digits");
    //: Big sentence of the PIN screen. To the holder of a driving licence (暗証番号2).
    return PinWords::tr("Please type PIN 2, 4 digits");
}

QString adviceOfSecondPin(bool isInMyNumberCard)
{
    if (isInMyNumberCard)
        //: Below the big sentence of the PIN screen, for the driving licence in a My Number card.
        return PinWords::tr(
            "The holder chose it when the licence was written into the card. It is not the card's PIN.");
    //: Below the big sentence of the PIN screen, for the second PIN of a driving licence.
    return PinWords::tr("It opens the photo and the registered domicile, and lets the signature be checked.");
}

QString adviceOfPin(bool isMyNumberCard)
{
    if (!isMyNumberCard)
        //: Below the big sentence of the PIN screen, for a driving licence: which of its two PINs is meant (暗証番号1).
        return PinWords::tr("It is PIN 1, which the holder chose when the licence was issued.");
    //: Below the big sentence of the PIN screen: which of the card's PINs is meant (券面事項入力補助用).
    return PinWords::tr("It is the PIN for filling in the card's printed details. Many people chose the same digits as "
                        "for the other 4-digit PINs.");
}

} // namespace

QString titleFor(const Counter &counter)
{
    if (counter.isWithoutPin())
        //: In the window's title: what is asked for.
        return PinWords::tr("what is printed on the card");
    switch (openingOf(counter)) {
    case cards::Opening::Pin:
        break;
    case cards::Opening::CardNumber:
        //: In the window's title: what is asked for.
        return PinWords::tr("number of the card");
    case cards::Opening::Nothing:
        //: In the window's title: a driving licence lies there that can be read at once.
        return PinWords::tr("licence without PIN");
    }
    //: In the window's title: what is asked for.
    return PinWords::tr("PIN");
}

QString sentenceFor(const Counter &counter)
{
    if (counter.isWithoutPin())
        //: Big sentence before a My Number card is read without its PIN. To the clerk.
        return PinWords::tr("Type what is printed on the card");
    if (counter.isTypingSecondPin())
        return sentenceOfSecondPin(isMyNumberCard(counter));
    switch (openingOf(counter)) {
    case cards::Opening::Pin:
        break;
    case cards::Opening::CardNumber:
        //: Big sentence before a residence card is read. To the clerk.
        return PinWords::tr("Type the number printed on the card");
    case cards::Opening::Nothing:
        //: Big sentence before a driving licence is read whose holder has set no PIN. To the clerk.
        return PinWords::tr("This licence has no PIN");
    }
    if (!isMyNumberCard(counter))
        //: Big sentence of the PIN screen. To the holder of a driving licence (暗証番号1).
        return PinWords::tr("Please type PIN 1, 4 digits");
    //: Big sentence of the PIN screen. To the holder of the card.
    return PinWords::tr("Please type the 4-digit PIN");
}

QString adviceFor(const Counter &counter)
{
    if (counter.isWithoutPin())
        //: Below the big sentence before a My Number card is read without its PIN.
        return PinWords::tr("The card is read without the PIN. Its photo is shown for comparison.");
    if (counter.isTypingSecondPin())
        return adviceOfSecondPin(isMyNumberCard(counter));
    switch (openingOf(counter)) {
    case cards::Opening::Pin:
        break;
    case cards::Opening::CardNumber:
        //: Below the big sentence before a residence card is read: where its number stands.
        return PinWords::tr("It stands at the upper right of the front: two letters, eight digits, two letters.");
    case cards::Opening::Nothing:
        //: Below the big sentence before a driving licence without PIN is read.
        return PinWords::tr("The holder has set none. It can be read at once.");
    }
    return adviceOfPin(isMyNumberCard(counter));
}

QString helpFor(const Counter &counter)
{
    if (counter.isWithoutPin())
        //: F1 help of the screen that reads a My Number card without its PIN. To the clerk.
        return PinWords::tr("What is printed on the card opens it, too: compare the photo with the visitor.\n"
                            "With a camera, hold the card's front before it: what it reads is entered for you to "
                            "compare.\n"
                            "After some wrong entries this way is blocked; the PIN is not touched by it.\nEsc goes "
                            "back.");
    if (counter.isTypingSecondPin())
        //: F1 help of the PIN screen for a second PIN: that of a driving licence, or PIN 2 of one. To the clerk.
        return PinWords::tr("The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.\n"
                            "After several wrong ones it is blocked; a police station or the driver's licence center "
                            "can unlock it.\nEsc goes back to the first PIN.");
    switch (openingOf(counter)) {
    case cards::Opening::Pin:
        break;
    case cards::Opening::CardNumber:
        //: F1 help of the screen that asks for a residence card's number. To the clerk.
        return PinWords::tr("The number is printed on the card's front and protects it from being read from a "
                            "distance.\nA wrong number does no harm to the card.\nEsc goes back.");
    case cards::Opening::Nothing:
        //: F1 help of the screen before a licence without PIN is read. To the clerk.
        return PinWords::tr("The holder of this licence has set no PIN: it can be read at once.\nEsc goes back.");
    }
    //: F1 help of the PIN screen. To the clerk.
    return PinWords::tr("The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.\n"
                        "After three wrong PINs in a row the card is blocked.\n"
                        "Esc goes back without sending anything to the card.");
}

QString readActionFor(const Counter &counter)
{
    if (counter.step() == Step::ConfirmLastTry)
        //: Main action of the question before the last PIN try. Says the consequence.
        return PinWords::tr("Use the last try");
    const bool isFirstOfTwo = counter.wantsSecondPin() && counter.needsSecondPin() && !counter.isTypingSecondPin();
    if (counter.step() == Step::AskPin && isFirstOfTwo && isMyNumberCard(counter))
        //: Main action after the PIN of a My Number card was typed: the driving licence in it has its own.
        return PinWords::tr("On to the licence's PIN");
    if (counter.step() == Step::AskPin && isFirstOfTwo)
        //: Main action after the first PIN of a driving licence was typed.
        return PinWords::tr("On to PIN 2");
    //: Main action of the PIN screen.
    return PinWords::tr("Read the card");
}

QString withoutPinTextFor(const Counter &counter)
{
    if (counter.isWithoutPin())
        //: Button of the PIN screen for a My Number card: the other way to open it.
        return PinWords::tr("Use the PIN");
    //: Button of the PIN screen for a My Number card: the other way to open it.
    return PinWords::tr("Read it without the PIN");
}

QString secondPinTextFor(const Counter &counter)
{
    const bool isWanted = counter.wantsSecondPin();
    if (isMyNumberCard(counter) && isWanted)
        //: Button of the PIN screen for a My Number card with a driving licence in it: the licence is left out.
        return PinWords::tr("Read it without the driving licence");
    if (isMyNumberCard(counter))
        //: Button of the PIN screen for a My Number card with a driving licence (マイナ免許証) in it.
        return PinWords::tr("The driving licence in it, too");
    if (!counter.needsSecondPin() && isWanted)
        //: Button of the screen for a driving licence without PINs.
        return PinWords::tr("Without photo and domicile");
    if (!counter.needsSecondPin())
        //: Button of the screen for a driving licence without PINs. With them its signature is checked as well.
        return PinWords::tr("Photo, domicile and signature, too");
    if (isWanted)
        //: Button of the PIN screen for a driving licence: its second PIN is not used.
        return PinWords::tr("Read it with PIN 1 alone");
    //: Button of the PIN screen for a driving licence: its second PIN opens more.
    return PinWords::tr("Photo, domicile and signature, too (with PIN 2)");
}

QString lastTryTextFor(const Counter &counter)
{
    if (isMyNumberCard(counter))
        //: Question before the last PIN try. To clerk and holder.
        return PinWords::tr("This is the last try. If the PIN is wrong, the card is blocked and has to be reset at the "
                            "counter of the municipality where the holder lives.");
    //: Question before the last PIN try of a driving licence. To clerk and holder.
    return PinWords::tr("This is the last try. If the PIN is wrong, the licence's chip is blocked, and only a police "
                        "station or a driver's licence center can unlock it.");
}

QString formTextFor(const Error &error)
{
    if (error.place == cards::placeword::TooManyDigits)
        //: On the PIN screen when more than four digits were typed: none of them counts.
        return PinWords::tr("More than four digits were typed, and none of them was taken. Please type the PIN anew.");
    //: On the PIN screen when fewer than four digits were typed.
    return PinWords::tr("The PIN has four digits. Please type all of them.");
}

} // namespace madoguchi::clerk
