#include "app/ctl/ExitCode.h"

#include <algorithm>
#include <array>

namespace madoguchi::ctl {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CityKeyMissing:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreKeyMissing:
    case ErrorCode::NoService:
    case ErrorCode::NoReader:
    case ErrorCode::NoCard:
    case ErrorCode::CardRemoved:
    case ErrorCode::ReaderBusy:
    case ErrorCode::BadFont:
    case ErrorCode::DiskFull:
    case ErrorCode::NoPrintService:
    case ErrorCode::NoPrinter:
    case ErrorCode::PrintAborted:
    case ErrorCode::PrintUnknown:
        return ExitCode::NotReady;
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::PasswordTooShort:
    case ErrorCode::UnknownCard:
    case ErrorCode::BadAnswer:
    case ErrorCode::NoCode:
    case ErrorCode::CodeForeign:
    case ErrorCode::CodeDamaged:
    case ErrorCode::CodeNewer:
    case ErrorCode::CodeOtherSet:
    case ErrorCode::CodeIncomplete:
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotWritten:
    case ErrorCode::BadFile:
    case ErrorCode::UnknownKey:
    case ErrorCode::TextDoesNotFit:
    case ErrorCode::GlyphMissing:
        return ExitCode::BadInput;
    case ErrorCode::StoreConflict:
    case ErrorCode::HeldNotThere:
    case ErrorCode::AccountTaken:
    case ErrorCode::LastManager:
    case ErrorCode::SignInWrong:
    case ErrorCode::SignInLocked:
    case ErrorCode::PinWrong:
    case ErrorCode::PinBlocked:
    case ErrorCode::LastTry:
    case ErrorCode::NumberWrong:
    case ErrorCode::OtherPerson:
    case ErrorCode::CodeOtherKey:
    case ErrorCode::CodeExpired:
    case ErrorCode::PrintRefused:
    case ErrorCode::Cancelled:
        return ExitCode::Refused;
    case ErrorCode::NotPermitted:
        return ExitCode::NotPermitted;
    case ErrorCode::PinForm:
    case ErrorCode::NumberForm:
    case ErrorCode::Usage:
        return ExitCode::WrongUsage;
    case ErrorCode::Internal:
        return ExitCode::InternalError;
    }
    return ExitCode::InternalError;
}

ExitCode worseOf(ExitCode one, ExitCode other)
{
    constexpr std::array rising { ExitCode::Done, ExitCode::BadInput, ExitCode::WrongUsage, ExitCode::Refused,
        ExitCode::NotPermitted, ExitCode::NotReady, ExitCode::InternalError };
    const auto rank = [&](ExitCode code) { return std::find(rising.begin(), rising.end(), code); };
    return rank(one) < rank(other) ? other : one;
}

} // namespace madoguchi::ctl
