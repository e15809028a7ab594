#include "devices/cards/CardDesk.h"
#include "devices/cards/PlaceWords.h"

#include <QCoreApplication>

namespace madoguchi::cards {

namespace {

/// All words about reader and card stand together for the translators.
struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::cards::DeskWords)
};

QString wrongPin(const std::optional<int> &triesLeft)
{
    if (!triesLeft)
        //: Card prompt, to the clerk. The card refused the PIN and does not say how many tries are left.
        return DeskWords::tr("The PIN is wrong. Ask the visitor to enter it again.");
    //: Card prompt, to the clerk. The card refused the PIN; %n is the number of tries that are left.
    return DeskWords::tr(
        "The PIN is wrong. %n tries are left. Ask the visitor to enter it again.", nullptr, *triesLeft);
}

QString wrongSecondPin(const std::optional<int> &triesLeft)
{
    if (!triesLeft)
        //: Card prompt, to the clerk. A licence refused its second PIN and does not say how many tries are left.
        return DeskWords::tr("The second PIN of the licence is wrong. Ask the visitor to enter it again.");
    //: Card prompt, to the clerk. A licence refused its second PIN; %n is the number of tries that are left.
    return DeskWords::tr(
        "The second PIN of the licence is wrong. %n tries are left. Ask the visitor to enter it again.", nullptr,
        *triesLeft);
}

bool isOfLicence(const Error &error)
{
    return error.place == placeword::LicencePin1 || error.place == placeword::LicencePin2;
}

QString blockedPin(const QString &place)
{
    //: Error in the card prompt, to the clerk. The municipal office that keeps the holder's resident record, usually
    //: this very office, can set a new PIN.
    const QString office = DeskWords::tr(
        "The PIN of this card is blocked. The municipal office of the holder's residence can set a new PIN.");
    if (place == placeword::JpkiPin)
        return office;
    //: Follows the sentence that says who can unlock a card, where its items can be typed as well. %1 is that sentence.
    return DeskWords::tr("%1 Type the items by hand for now.").arg(office);
}

QString blockedSecondPin()
{
    //: Error in the card prompt, to the clerk. The second PIN of a driving licence is blocked.
    return DeskWords::tr("PIN 2 of this licence is blocked. Read it with PIN 1 alone.");
}

/// The licence in a My Number card; empty for other codes. The card itself can be read without it.
QString aboutChipLicence(const Error &error)
{
    if (error.code == ErrorCode::PinWrong && !error.triesLeft)
        //: Card prompt, to the clerk. A driving licence in a My Number card refused its PIN and does not say how many
        //: tries are left.
        return DeskWords::tr("The PIN of the driving licence is wrong. Ask the visitor to enter it again.");
    if (error.code == ErrorCode::PinWrong)
        //: Card prompt, to the clerk. A driving licence in a My Number card refused its PIN; %n is the number of tries
        //: that are left.
        return DeskWords::tr(
            "The PIN of the driving licence is wrong. %n tries are left. Ask the visitor to enter it again.", nullptr,
            *error.triesLeft);
    if (error.code == ErrorCode::PinBlocked)
        //: Error in the card prompt, to the clerk. The PIN of a driving licence in a My Number card is blocked.
        return DeskWords::tr("The PIN of the driving licence in this card is blocked. A police station or the driver's "
                             "licence center can unlock it. The card can be read without its licence.");
    if (error.code == ErrorCode::LastTry)
        //: Error in the card prompt, to the clerk. One try is left for the driving licence in a My Number card; nothing
        //: was sent.
        return DeskWords::tr("Only one try of the driving licence's PIN is left before it is blocked. Read the card "
                             "without its licence.");
    return {};
}

QString blockedLicence()
{
    //: Error in the card prompt, to the clerk. A PIN of a driving licence is blocked.
    return DeskWords::tr("The PIN of this licence is blocked. A police station or the driver's licence center can "
                         "unlock it. Type the items by hand for now.");
}

/// 照合番号B of a My Number card; empty for other codes.
QString aboutNumberB(const Error &error)
{
    if (error.code == ErrorCode::NumberForm)
        //: Error in the card prompt, to the clerk. What is typed instead of the PIN of a My Number card; nothing was
        //: sent.
        return DeskWords::tr("Enter the date of birth, the year of expiry (four digits) and the security code (four "
                             "digits) as they are printed on the card.");
    if (error.code == ErrorCode::NumberWrong && !error.triesLeft)
        //: Error in the card prompt, to the clerk. What was typed instead of the PIN of a My Number card.
        return DeskWords::tr("What was entered does not match the card. Compare it with the card's face.");
    if (error.code == ErrorCode::NumberWrong)
        //: Error in the card prompt, to the clerk. What was typed instead of the PIN of a My Number card; %n is the
        //: number of tries that are left.
        return DeskWords::tr(
            "What was entered does not match the card. %n tries are left. Compare it with the card's face.", nullptr,
            *error.triesLeft);
    if (error.code == ErrorCode::PinBlocked)
        //: Error in the card prompt, to the clerk. What is typed instead of the PIN was wrong too often.
        return DeskWords::tr("Reading this card without its PIN is blocked. Use the PIN, or type the items by hand.");
    if (error.code == ErrorCode::LastTry)
        //: Error in the card prompt, to the clerk. One try is left for what is typed instead of the PIN; nothing was
        //: sent.
        return DeskWords::tr("Only one try is left before reading without PIN is blocked. Use the PIN instead.");
    return {};
}

QString unknownCard(const QString &place)
{
    if (place == placeword::Phone)
        //: Error in the card prompt, to the clerk. A telephone lies on the reader instead of a card.
        return DeskWords::tr("Phones cannot be read here. Ask for the card.");
    if (place == placeword::EndedCard)
        //: Error in the card prompt, to the clerk. A 住民基本台帳カード: the last ones expired in 2025.
        return DeskWords::tr("Basic Resident Registration Cards are no longer valid. Ask for another document.");
    //: Error in the card prompt, to the clerk. A card of a kind that this program does not read.
    return DeskWords::tr(
        "This card cannot be read here. Ask for a My Number card, a driving licence or a residence card.");
}

} // namespace

QString textFor(DeskState state)
{
    switch (state) {
    case DeskState::Starting:
        //: Footer lamp of the window, to the clerk. The program has just begun to look for readers.
        return DeskWords::tr("The card reader is being looked for");
    case DeskState::NoService:
        //: Footer lamp of the window, to the clerk. The computer's smart card service does not run.
        return DeskWords::tr("The card reader service is not running");
    case DeskState::NoReader:
        //: Footer lamp of the window, to the clerk. No reader is plugged in.
        return DeskWords::tr("No card reader is connected");
    case DeskState::Empty:
        //: Footer lamp of the window, to the clerk. The reader works and no card lies on it.
        return DeskWords::tr("The card reader is ready");
    case DeskState::Looking:
        //: Footer lamp of the window, to the clerk. A card was put on; its kind is being found out.
        return DeskWords::tr("The card is being looked at");
    case DeskState::Busy:
        //: Footer lamp of the window, to the clerk. Another program holds the card.
        return DeskWords::tr("Another program is using the card");
    case DeskState::Mute:
        //: Footer lamp of the window, to the clerk. Something lies on the reader; its chip gives no answer.
        return DeskWords::tr("The card does not answer");
    case DeskState::UnknownCard:
        //: Footer lamp of the window, to the clerk. A chip card of a kind that this program does not read.
        return DeskWords::tr("The card cannot be read here");
    case DeskState::StaffCard:
        //: Footer lamp of the window, to the clerk. Nothing but the clerk's own staff card lies on the reader.
        return DeskWords::tr("Your staff card lies on the reader");
    case DeskState::Ready:
        //: Footer lamp of the window, to the clerk. A document that can be read lies on the reader.
        return DeskWords::tr("The card is ready");
    case DeskState::Reading:
        //: Footer lamp of the window, to the clerk. The card is being read at this moment.
        return DeskWords::tr("The card is being read");
    }
    Q_UNREACHABLE();
}

QString adviceFor(DeskState state)
{
    switch (state) {
    case DeskState::Starting:
        //: Card prompt, to the clerk: next step while the readers are being looked for.
        return DeskWords::tr("Please wait a moment.");
    case DeskState::NoService:
        //: Card prompt, to the clerk: next step when the computer's smart card service does not run.
        return DeskWords::tr("Type the items by hand, and ask the IT staff to start the card reader service.");
    case DeskState::NoReader:
        //: Card prompt, to the clerk: next step when no reader is plugged in.
        return DeskWords::tr("Connect the card reader to the computer.");
    case DeskState::Empty:
        //: Card prompt, to the clerk: next step when the reader is ready and empty.
        return DeskWords::tr("Put the card on the reader.");
    case DeskState::Looking:
        //: Card prompt, to the clerk: next step while the kind of the card is being found out.
        return DeskWords::tr("Leave the card on the reader.");
    case DeskState::Busy:
        //: Card prompt, to the clerk: next step when another program holds the card.
        return DeskWords::tr("Wait until the other program has finished, or close it.");
    case DeskState::Mute:
        //: Card prompt, to the clerk: next step when the chip gives no answer.
        return DeskWords::tr("Take the card off, check its side, and put it on the reader again.");
    case DeskState::UnknownCard:
        //: Card prompt, to the clerk: next step when the card is of a kind that is not read.
        return DeskWords::tr(
            "Put a My Number card, a driving licence or a residence card on the reader, or type the items by "
            "hand.");
    case DeskState::StaffCard:
        //: Card prompt, to the clerk: next step while the only reader is taken by the clerk's own staff card.
        return DeskWords::tr("Take your staff card off, then put the visitor's card on the reader.");
    case DeskState::Ready:
        //: Card prompt, to the clerk: next step when a readable document lies on the reader.
        return DeskWords::tr("Go on with what the screen asks for.");
    case DeskState::Reading:
        //: Card prompt, to the clerk: next step while the card is being read.
        return DeskWords::tr("Leave the card on the reader until the reading is done.");
    }
    Q_UNREACHABLE();
}

QString messageFor(const Error &error)
{
    if (error.place == placeword::NumberB) {
        if (const QString text = aboutNumberB(error); !text.isEmpty())
            return text;
    }
    if (error.place == placeword::ChipLicencePin) {
        if (const QString text = aboutChipLicence(error); !text.isEmpty())
            return text;
    }
    switch (error.code) {
    case ErrorCode::NoService:
        //: Error in the card prompt, to the clerk. The computer's smart card service does not run.
        return DeskWords::tr("The card reader service is not running. Ask the IT staff to start it.");
    case ErrorCode::NoReader:
        if (error.place == placeword::ServiceAway)
            //: Error in the card prompt, to the clerk. Readers without the service are set up, and none of them
            //: answers.
            return DeskWords::tr("No card reader was found, and the card reader service does not answer. Connect the "
                                 "card reader, and ask the IT staff to start the service.");
        //: Error in the card prompt, to the clerk.
        return DeskWords::tr("No card reader was found. Connect the card reader to the computer.");
    case ErrorCode::NoCard:
        //: Error in the card prompt, to the clerk.
        return DeskWords::tr("There is no card on the reader. Put the card on the reader.");
    case ErrorCode::CardRemoved:
        //: Error in the card prompt, to the clerk. The card was moved or taken away during the reading.
        return DeskWords::tr("The card was moved while it was being read. Put it on the reader and read it again.");
    case ErrorCode::ReaderBusy:
        //: Error in the card prompt, to the clerk.
        return DeskWords::tr("Another program is using the card. Close that program, then read the card again.");
    case ErrorCode::UnknownCard:
        return unknownCard(error.place);
    case ErrorCode::BadAnswer:
        //: Error in the card prompt, to the clerk. The chip gave no answer, or one that makes no sense.
        return DeskWords::tr("The card did not answer as it should. Put it on again, or type the items by hand.");
    case ErrorCode::PinForm:
        //: Error in the card prompt, to the clerk. Nothing was sent to the card.
        return DeskWords::tr("The PIN has four digits. Ask the visitor to enter four digits.");
    case ErrorCode::PinWrong:
        return error.place == placeword::LicencePin2 ? wrongSecondPin(error.triesLeft) : wrongPin(error.triesLeft);
    case ErrorCode::PinBlocked:
        if (isOfLicence(error))
            return error.place == placeword::LicencePin2 ? blockedSecondPin() : blockedLicence();
        return blockedPin(error.place);
    case ErrorCode::LastTry:
        if (error.place == placeword::LicencePin2)
            //: Error in the card prompt, to the clerk. One try of a licence's second PIN is left; nothing was sent.
            return DeskWords::tr("Only one try of the second PIN is left before it is blocked. Read the licence with "
                                 "its first PIN alone.");
        //: Error in the card prompt, to the clerk. One try is left and nobody agreed to spend it; nothing was sent.
        return DeskWords::tr("Only one try is left before the PIN is blocked. Ask the visitor whether to use it.");
    case ErrorCode::NumberForm:
        //: Error in the card prompt, to the clerk. The number in the upper right corner of a residence card; nothing
        //: was sent to the card.
        return DeskWords::tr("Enter the number that is printed on the card: two letters, eight digits, two letters.");
    case ErrorCode::NumberWrong:
        //: Error in the card prompt, to the clerk. The number printed on the card that was typed in.
        return DeskWords::tr("The number does not match the card. Enter the number that is printed on the card.");
    case ErrorCode::OtherPerson:
        //: Error in the card prompt, to the clerk: 個人番号 was to be read of someone, and another person's card lay
        //: there.
        return DeskWords::tr("This is another person's card. Put on the card of the person whose number is needed.");
    case ErrorCode::NotPermitted:
        //: Error in the card prompt, to the clerk.
        return DeskWords::tr("You are not permitted to read this. Ask the person in charge.");
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotWritten:
    case ErrorCode::DiskFull:
    case ErrorCode::BadFile:
    case ErrorCode::UnknownKey:
    case ErrorCode::BadFont:
    case ErrorCode::TextDoesNotFit:
    case ErrorCode::GlyphMissing:
    case ErrorCode::NoPrintService:
    case ErrorCode::NoPrinter:
    case ErrorCode::PrintRefused:
    case ErrorCode::PrintAborted:
    case ErrorCode::PrintUnknown:
    case ErrorCode::NoCode:
    case ErrorCode::CodeForeign:
    case ErrorCode::CodeDamaged:
    case ErrorCode::CodeNewer:
    case ErrorCode::CodeOtherSet:
    case ErrorCode::CodeIncomplete:
    case ErrorCode::CodeOtherKey:
    case ErrorCode::CodeExpired:
    case ErrorCode::CityKeyMissing:
    case ErrorCode::Cancelled:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreConflict:
    case ErrorCode::StoreKeyMissing:
    case ErrorCode::HeldNotThere:
    case ErrorCode::SignInWrong:
    case ErrorCode::SignInLocked:
    case ErrorCode::AccountTaken:
    case ErrorCode::PasswordTooShort:
    case ErrorCode::LastManager:
    case ErrorCode::Usage:
    case ErrorCode::Internal:
        break;
    }
    // The codes of other devices have their words beside those devices; a cancelled reading has nothing to tell.
    if (!error.message.isEmpty() || error.code == ErrorCode::Cancelled)
        return error.message;
    //: Error in the card prompt, to the clerk. A fault of the program itself.
    return DeskWords::tr("The card could not be read. Try again, and tell the IT staff if it happens again.");
}

} // namespace madoguchi::cards
