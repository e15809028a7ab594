#include "app/preapplication/Words.h"

#include "app/preapplication/Tr.h"

#include <QStringList>

namespace madoguchi::preapplication {

namespace {

QString wordsOf(ErrorCode code)
{
    if (code == ErrorCode::NoCode) {
        //: A picture was opened or scanned, to the clerk.
        return Tr::tr("No QR code is seen here. Hold the code flat and close enough, or use a sharper picture.");
    }
    if (code == ErrorCode::CodeForeign) {
        //: A code was scanned that has nothing to do with this program, to the clerk.
        return Tr::tr("This is another kind of code. Scan the codes of the pre-application.");
    }
    if (code == ErrorCode::CodeDamaged) {
        //: A code of a pre-application cannot be used, to the clerk.
        return Tr::tr("This code is damaged. Scan it again; if that does not help, enter the form by hand.");
    }
    if (code == ErrorCode::CodeNewer) {
        //: A code of a pre-application is of a later version, to the clerk.
        return Tr::tr("This code is of a newer kind. Enter the form by hand, and tell the IT staff.");
    }
    if (code == ErrorCode::CodeOtherSet) {
        //: A code was scanned that belongs to another pre-application than those before, to the clerk.
        return Tr::tr("This code belongs to another pre-application. Scan the other codes of the first one, or begin "
                      "anew.");
    }
    if (code == ErrorCode::CodeOtherKey) {
        //: A pre-application cannot be opened with this city's keys, to the clerk.
        return Tr::tr("This pre-application was made for another city, or for a key that is not used any more. Enter "
                      "the form by hand.");
    }
    if (code == ErrorCode::CodeExpired) {
        //: A pre-application is too old, to the clerk.
        return Tr::tr("This pre-application has expired. Enter the form by hand.");
    }
    if (code == ErrorCode::CityKeyMissing) {
        //: A pre-application cannot be opened here, to the clerk and IT staff. The command is written as it is.
        return Tr::tr("This counter has no key for pre-applications, or cannot use it. IT staff sees why with "
                      "madoguchictl doctor, and brings it from another counter with madoguchictl preapplication key "
                      "import.");
    }
    return {};
}

} // namespace

QString messageFor(ErrorCode code)
{
    if (code == ErrorCode::CodeIncomplete) {
        //: Codes of a pre-application are still to be scanned, to the clerk.
        return Tr::tr("Codes of this pre-application are missing. Scan all of them.");
    }
    return wordsOf(code);
}

Failure refusal(ErrorCode code, const QString &detail)
{
    return failure(code, messageFor(code), detail);
}

QString listed(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    return words.join(QLatin1String(", "));
}

Failure incomplete(const QList<int> &missing, int total)
{
    const QString numbers = listed(missing);
    return failure(ErrorCode::CodeIncomplete,
        //: Codes of a pre-application are still to be scanned, to the clerk. %1 lists their numbers, %2 is how many
        //: there are in all.
        Tr::tr("Of %2 codes these are missing: %1. Scan them, too.").arg(numbers).arg(total),
        QStringLiteral("missing ") + numbers);
}

} // namespace madoguchi::preapplication
