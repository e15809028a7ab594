#include "app/documents/FileStem.h"
#include "app/forms/FormOutput.h"

#include <QCoreApplication>

namespace madoguchi::forms {

QString suggestedFileName(const documents::FormTemplate &form, QDate day, int receptionNumber)
{
    return documents::fileStem(form) + QStringLiteral("-%1-%2.pdf").arg(day.toString(Qt::ISODate)).arg(receptionNumber);
}

QString outputMessageFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoPrintService:
    case ErrorCode::NoPrinter:
    case ErrorCode::PrintRefused:
    case ErrorCode::PrintAborted:
    case ErrorCode::PrintUnknown:
        return printers::messageFor(error);
    case ErrorCode::DiskFull:
        //: Forms tab, after saving a form as PDF failed.
        return QCoreApplication::translate("FormOutput",
            "There is no room left on the disk, so the PDF was not saved. Choose another place or free some room.");
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotWritten:
        //: Forms tab, after saving a form as PDF failed: no rights, or the folder is gone.
        return QCoreApplication::translate(
            "FormOutput", "The PDF could not be written there. Choose another place to save it.");
    case ErrorCode::BadFile:
    case ErrorCode::UnknownKey:
        //: Forms tab, when a form cannot be printed because its template is damaged.
        return QCoreApplication::translate("FormOutput",
            "This form cannot be used because its template is damaged. Tell the IT staff and take another form.");
    case ErrorCode::BadFont:
        //: Forms tab, when a font that the forms need is not installed.
        return QCoreApplication::translate("FormOutput",
            "A font that the forms need is missing on this machine. Tell the IT staff; entries are kept.");
    case ErrorCode::TextDoesNotFit:
        //: Forms tab, when a text is too long for its place on the paper.
        return QCoreApplication::translate(
            "FormOutput", "A text is too long for its place on the paper. Shorten it where it is marked.");
    case ErrorCode::GlyphMissing:
        //: Forms tab, when no font has a character that was entered.
        return QCoreApplication::translate(
            "FormOutput", "A character cannot be drawn. Check the entry that is marked.");
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
    case ErrorCode::NotPermitted:
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
    //: Forms tab, when printing or saving failed for a reason that nobody expects.
    return QCoreApplication::translate(
        "FormOutput", "The form could not be finished. Try again; if it happens again, tell the IT staff.");
}

} // namespace madoguchi::forms
