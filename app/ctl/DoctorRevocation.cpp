#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "devices/cards/RevocationSetup.h"

namespace madoguchi::ctl {

namespace {

QList<Finding> listFindings(const QString &folder)
{
    const QString check = QStringLiteral("revocation-lists");
    const cards::RevocationFolder found = cards::revocationFolder(folder, QDateTime::currentDateTimeUtc());
    if (!found.there)
        return { { check, false, folder,
            //: Result of "doctor" on the command line, to IT staff. The folder stands beside it.
            Words::tr(
                "This folder is not there. Make it, or correct [readers] revocation_lists in the settings file.") } };
    QList<Finding> findings = closedFindings(check, folder, found.closed);
    if (!found.unreadable.isEmpty())
        findings << Finding { check, false, placesIn(folder, found.unreadable),
            //: Result of "doctor" on the command line, to IT staff. The files' names stand beside it.
            Words::tr("These files are no revocation lists. Put X.509 CRLs there, as PEM or DER.") };
    if (!found.misnamed.isEmpty())
        findings << Finding { check, false, placesIn(folder, found.misnamed),
            //: Result of "doctor" on the command line, to IT staff. The names stand beside it.
            Words::tr("Nobody looks at these because of their names. Give the files the ending .crl, .pem or .der, or "
                      "take them away.") };
    if (!found.outOfTime.isEmpty())
        findings << Finding { check, false, placesIn(folder, found.outOfTime),
            //: Result of "doctor" on the command line, to IT staff. The files' names stand beside it.
            Words::tr("The time of these revocation lists is over or has not begun. Fetch the newest ones from the "
                      "authority, and check this computer's clock.") };
    if (found.usable == 0 && findings.isEmpty())
        findings << Finding { check, false, folder,
            //: Result of "doctor" on the command line, to IT staff. The folder stands beside it.
            Words::tr("No revocation list lies there. Fetch the authority's newest list.") };
    if (!findings.isEmpty())
        return findings;
    //: Result of "doctor" on the command line, to IT staff: lists of revoked certificates.
    return { { check, true, Words::tr("%n can be used.", nullptr, found.usable), {} } };
}

Finding serviceFinding(const settings::Settings &settings)
{
    const QString check = QStringLiteral("ocsp-service");
    const QString &address = settings.ocspService;
    switch (cards::reachRevocationService(address, settings.ocspSeconds, settings::trustAnchorsFolder(settings))) {
    case cards::RevocationService::Answers:
        return { check, true, address, {} };
    case cards::RevocationService::BadAddress:
        return { check, false, address,
            //: Result of "doctor" on the command line, to IT staff. The address stands beside it.
            Words::tr("This is no address. Correct [readers] ocsp_service in the settings file, for example "
                      "http://ocsp.example.jp/.") };
    case cards::RevocationService::Silent:
        break;
    }
    return { check, false, address,
        //: Result of "doctor" on the command line, to IT staff. The address stands beside it; %1 is a number of
        //: seconds.
        Words::tr("No OCSP service answers there within %1 seconds. Check the network, and [readers] ocsp_service in "
                  "the settings file.")
            .arg(settings.ocspSeconds) };
}

} // namespace

QList<Finding> checkRevocation(const settings::Settings &settings)
{
    if (settings.revocationLists.isEmpty() && settings.ocspService.isEmpty())
        return { { QStringLiteral("revocation"), true,
            //: Result of "doctor" on the command line, to IT staff. It is no fault: a city may not need it.
            Words::tr("Nothing is set up: certificates of My Number cards are shown as \"not checked\"."), {} } };
    QList<Finding> findings;
    if (!settings.revocationLists.isEmpty())
        findings << listFindings(settings.revocationLists);
    if (!settings.ocspService.isEmpty())
        findings << serviceFinding(settings);
    return findings;
}

} // namespace madoguchi::ctl
