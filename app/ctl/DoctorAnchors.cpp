#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "devices/cards/AnchorFolders.h"

#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

Finding findingOf(const cards::AnchorFolder &folder)
{
    const QString check = QStringLiteral("trust-anchors:") + folder.kind;
    if (!folder.unreadable.isEmpty())
        return { check, false, folder.unreadable.join(QStringLiteral(", ")),
            //: Result of "doctor" on the command line, to IT staff. The files' names stand beside it.
            Words::tr("These files are no certificates. Put PEM or DER there.") };
    if (!folder.outOfTime.isEmpty())
        return { check, false, folder.outOfTime.join(QStringLiteral("; ")),
            //: Result of "doctor" on the command line, to IT staff. The certificates' names stand beside it.
            Words::tr("The time of these certificates is over or has not begun. Get new ones from the issuer.") };
    if (folder.usable == 0)
        //: Result of "doctor" on the command line, to IT staff. It is no fault: a city may not have them.
        return { check, true, Words::tr("There are none: these documents are shown as \"not checked\"."), {} };
    //: Result of "doctor" on the command line, to IT staff.
    return { check, true, Words::tr("%n are installed.", nullptr, folder.usable), {} };
}

} // namespace

QList<Finding> checkTrustAnchors(const settings::Settings &settings)
{
    const QString folder = settings::trustAnchorsFolder(settings);
    if (!settings.trustAnchors.isEmpty() && !QFileInfo(folder).isDir())
        return { { QStringLiteral("trust-anchors"), false, folder,
            //: Result of "doctor" on the command line, to IT staff. The folder stands beside it.
            Words::tr(
                "This folder is not there. Make it, or correct [readers] trust_anchors in the settings file.") } };
    QList<Finding> findings;
    for (const cards::AnchorFolder &found : cards::anchorFolders(folder, QDateTime::currentDateTimeUtc()))
        findings << findingOf(found);
    return findings;
}

} // namespace madoguchi::ctl
