#include "app/store/StoreWords.h"

#include <QCoreApplication>

namespace madoguchi::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::store)
};

} // namespace

QString messageFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreBusy:
        //: Error of the store, to the clerk: another process holds the database file.
        return Words::tr("The records are in use by another program. Try again in a moment.");
    case ErrorCode::StoreDamaged:
        //: Error of the store, to the clerk and IT staff.
        return Words::tr(
            "The records on this terminal are damaged. Tell the IT staff: a copy lies in the folder \"backups\".");
    case ErrorCode::StoreNewer:
        //: Error of the store, to IT staff: an older program met newer records.
        return Words::tr("A newer version of this program has written the records. Install that version.");
    case ErrorCode::StoreUnavailable:
        //: Error of the store, to the clerk: the city's server does not answer.
        return Words::tr("The city's server does not answer. Forms can be filled and printed; try this again later.");
    case ErrorCode::StoreConflict:
        //: Error of the store, to the clerk: someone else changed the same thing in the meantime.
        return Words::tr("Someone else has changed this in the meantime. Look at it again, then decide.");
    case ErrorCode::StoreKeyMissing:
        //: Error of the store, to IT staff: what is kept cannot be decrypted.
        return Words::tr(
            "The key of the records is missing or does not fit. Put the key file of this store back; at a new "
            "terminal of a city, take the key over with madoguchictl store key export and import.");
    case ErrorCode::HeldNotThere:
        //: Error when a reception on hold is to be taken up, to the clerk.
        return Words::tr(
            "No reception is on hold under this number. Check the number on the slip; it may have expired.");
    case ErrorCode::SignInWrong:
        //: Error when a clerk signs in. Does not say which of the two is wrong.
        return Words::tr("The user name or the password is not right. Type both again.");
    case ErrorCode::SignInLocked:
        //: Error when a clerk signs in after too many failures. How long it takes stands beside it.
        return Words::tr("Too many wrong passwords. Wait a moment, or ask the IT staff to set a new one.");
    case ErrorCode::AccountTaken:
        //: Error when an account is made, to IT staff.
        return Words::tr("Somebody has this user name already. Choose another one.");
    case ErrorCode::PasswordTooShort:
        //: Error when a password is set.
        return Words::tr("The password is too short. Use at least eight characters.");
    case ErrorCode::LastManager:
        //: Error when an account is changed, to IT staff: nobody would be left who can manage accounts.
        return Words::tr("Nobody else can manage accounts. Give another account this role first.");
    case ErrorCode::DiskFull:
        //: Error of the store, to the clerk.
        return Words::tr("The disk is full. Nothing was lost; make room, then try again.");
    case ErrorCode::FileNotWritten:
        //: Error of the store, to IT staff.
        return Words::tr("The records cannot be written. Check the rights of the folder.");
    case ErrorCode::NotPermitted:
        //: Error of the store, to IT staff: the database user lacks rights.
        return Words::tr("The city's server does not permit this. Check the rights of its user.");
    case ErrorCode::NoService:
    case ErrorCode::NoReader:
    case ErrorCode::NoCard:
    case ErrorCode::CardRemoved:
    case ErrorCode::ReaderBusy:
    case ErrorCode::UnknownCard:
    case ErrorCode::BadAnswer:
    case ErrorCode::PinForm:
    case ErrorCode::PinWrong:
    case ErrorCode::PinBlocked:
    case ErrorCode::LastTry:
    case ErrorCode::NumberForm:
    case ErrorCode::NumberWrong:
    case ErrorCode::OtherPerson:
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::BadFile:
    case ErrorCode::UnknownKey:
    case ErrorCode::BadFont:
    case ErrorCode::TextDoesNotFit:
    case ErrorCode::GlyphMissing:
    case ErrorCode::NoPrintService:
    case ErrorCode::NoPrinter:
    case ErrorCode::PrintUnknown:
    case ErrorCode::PrintRefused:
    case ErrorCode::PrintAborted:
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
    case ErrorCode::Usage:
    case ErrorCode::Internal:
        break;
    }
    //: Error of the store, to the clerk: a fault of the program itself.
    return Words::tr("The records could not be kept. Try again, and tell the IT staff if it happens again.");
}

Failure failureOf(ErrorCode code, const QString &detail)
{
    return failure(code, messageFor(code), detail);
}

} // namespace madoguchi::store
