#include "devices/printers/PrintSystem.h"

#include <QCoreApplication>

namespace madoguchi::printers {

namespace {

const QString program = QStringLiteral("Madoguchi");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::printers)
};

} // namespace

QString jobName(const PrintOptions &options)
{
    return options.title.isEmpty() ? program : program + u' ' + options.title;
}

bool isOwnJobName(const QString &name)
{
    return name == program || name.startsWith(program + u' ');
}

QString textFor(PrinterState state)
{
    switch (state) {
    case PrinterState::Vanished:
        //: Footer of the clerk's window, state of the printer: it is no longer set up on this computer.
        return Words::tr("The printer is not there.");
    case PrinterState::Offline:
        //: Footer of the clerk's window, state of the printer: switched off or not connected.
        return Words::tr("The printer does not answer.");
    case PrinterState::OutOfPaper:
        //: Footer of the clerk's window, state of the printer.
        return Words::tr("The printer has no paper.");
    case PrinterState::DoorOpen:
        //: Footer of the clerk's window, state of the printer.
        return Words::tr("A cover of the printer is open.");
    case PrinterState::Jammed:
        //: Footer of the clerk's window, state of the printer.
        return Words::tr("Paper is jammed in the printer.");
    case PrinterState::OutOfToner:
        //: Footer of the clerk's window, state of the printer.
        return Words::tr("The printer has no toner.");
    case PrinterState::Stopped:
        //: Footer of the clerk's window, state of the printer: its queue is stopped.
        return Words::tr("The printer is stopped.");
    case PrinterState::Rejecting:
        //: Footer of the clerk's window, state of the printer: its queue accepts no new jobs.
        return Words::tr("The printer takes no new documents.");
    case PrinterState::Busy:
        //: Footer of the clerk's window, state of the printer.
        return Words::tr("The printer is printing.");
    case PrinterState::Ready:
        //: Footer of the clerk's window, state of the printer.
        return Words::tr("The printer is ready.");
    }
    return {};
}

QString adviceFor(PrinterState state)
{
    switch (state) {
    case PrinterState::Vanished:
        //: Print dialog of the clerk, next step when the printer is no longer set up on this computer.
        return Words::tr("Please choose another printer or keep the form as a PDF.");
    case PrinterState::Offline:
        //: Print dialog of the clerk, next step when the printer is switched off or not connected.
        return Words::tr("Please check that the printer is switched on and its cable is plugged in.");
    case PrinterState::OutOfPaper:
        //: Print dialog of the clerk, next step when paper is missing. Printing goes on without a further key.
        return Words::tr("Please put in paper. Printing then goes on by itself.");
    case PrinterState::DoorOpen:
        //: Print dialog of the clerk, next step when a cover is open. Printing goes on without a further key.
        return Words::tr("Please close the printer's cover. Printing then goes on by itself.");
    case PrinterState::Jammed:
        //: Print dialog of the clerk, next step when paper is jammed. Printing goes on without a further key.
        return Words::tr("Please take out the jammed paper. Printing then goes on by itself.");
    case PrinterState::OutOfToner:
        //: Print dialog of the clerk, next step when toner is missing. Printing goes on without a further key.
        return Words::tr("Please replace the toner. Printing then goes on by itself.");
    case PrinterState::Stopped:
        //: Print dialog of the clerk, next step when the queue is stopped; only IT staff can start it.
        return Words::tr("Please choose another printer or ask the IT staff to start this one.");
    case PrinterState::Rejecting:
        //: Print dialog of the clerk, next step when the queue accepts no new jobs; only IT staff can change that.
        return Words::tr("Please choose another printer or ask the IT staff to release this one.");
    case PrinterState::Busy:
        //: Print dialog of the clerk, next step while another document is being printed.
        return Words::tr("Please wait until the printer has finished.");
    case PrinterState::Ready:
        //: Print dialog of the clerk, next step when all is well.
        return Words::tr("You can print.");
    }
    return {};
}

QString messageFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoPrintService:
        //: Error for the clerk: the computer's print service does not run or stopped while a job was under way.
        return Words::tr(
            "The print service does not answer. Please look whether the page has come out before you print "
            "again, and tell the IT staff.");
    case ErrorCode::NoPrinter:
        //: Error for the clerk: no printer is set up, or the chosen one is no longer there.
        return Words::tr("The printer could not be found. Please choose another printer or keep the form as a PDF.");
    case ErrorCode::PrintRefused:
        //: Error for the clerk: the queue takes no jobs, or not this one (paper size, rights). Nothing was printed.
        return Words::tr("The printer did not accept the document. Please choose another printer or keep the form as a "
                         "PDF.");
    case ErrorCode::PrintAborted:
        //: Error for the clerk: the printer did not confirm that the job was printed; a page may have come out.
        return Words::tr(
            "The printer did not confirm the printing. Please look whether the page has come out before you "
            "print again.");
    case ErrorCode::PrintUnknown:
        //: Error for the clerk: the service forgot the job before it said how it ended; the page probably came out.
        return Words::tr(
            "It is not known whether the page was printed. Please look whether it has come out before you print "
            "again, and tell the IT staff.");
    case ErrorCode::Cancelled:
        //: Notice for the clerk after Cancel.
        return Words::tr("Printing was cancelled.");
    case ErrorCode::NoCode:
    case ErrorCode::CodeForeign:
    case ErrorCode::CodeDamaged:
    case ErrorCode::CodeNewer:
    case ErrorCode::CodeOtherSet:
    case ErrorCode::CodeIncomplete:
    case ErrorCode::CodeOtherKey:
    case ErrorCode::CodeExpired:
    case ErrorCode::CityKeyMissing:
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
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotWritten:
    case ErrorCode::DiskFull:
    case ErrorCode::BadFile:
    case ErrorCode::UnknownKey:
    case ErrorCode::BadFont:
    case ErrorCode::TextDoesNotFit:
    case ErrorCode::GlyphMissing:
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
        return error.message;
    }
    return error.message;
}

QString messageForNoPdf()
{
    //: Error for the clerk: this printer would print the document's code instead of the form. Nothing was printed.
    return Words::tr("This printer is not set up for forms. Please choose another printer or keep the form as a PDF, "
                     "and tell the IT staff.");
}

} // namespace madoguchi::printers
