#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "devices/cards/AnchorFolders.h"

#include <QDir>
#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

using cards::AnchorFolder;

QString unreadableRemedy(const AnchorFolder &folder)
{
    if (folder.kind == cards::KeysKind)
        //: Result of "doctor" on the command line, to IT staff. The files' names stand beside it.
        return Words::tr("These files are no public keys. Put the issuer's public keys there as PEM.");
    //: Result of "doctor" on the command line, to IT staff. The files' names stand beside it.
    return Words::tr("These files are no certificates. Put PEM or DER there.");
}

QString misnamedRemedy(const AnchorFolder &folder)
{
    if (folder.kind == cards::KeysKind)
        //: Result of "doctor" on the command line, to IT staff. The names stand beside it.
        return Words::tr("Nobody looks at these because of their names. Name each key after its identifier (32 "
                         "hexadecimal digits and .pem), or take them away.");
    //: Result of "doctor" on the command line, to IT staff. The names stand beside it.
    return Words::tr("Nobody looks at these because of their names. Give the files the ending .pem, .crt, .cer or "
                     ".der, or take them away.");
}

QList<Finding> findingsOf(const AnchorFolder &folder, const QString &path)
{
    const QString check = QStringLiteral("trust-anchors:") + folder.kind;
    QList<Finding> findings = closedFindings(check, path, folder.closed);
    if (!folder.unreadable.isEmpty())
        findings << Finding { check, false, placesIn(path, folder.unreadable), unreadableRemedy(folder) };
    if (!folder.misnamed.isEmpty())
        findings << Finding { check, false, placesIn(path, folder.misnamed), misnamedRemedy(folder) };
    if (!folder.outOfTime.isEmpty())
        findings << Finding { check, false, folder.outOfTime.join(QStringLiteral("; ")),
            //: Result of "doctor" on the command line, to IT staff. The certificates' names stand beside it.
            Words::tr("The time of these certificates is over or has not begun. Get new ones from the issuer.") };
    if (!findings.isEmpty())
        return findings;
    if (folder.usable == 0)
        //: Result of "doctor" on the command line, to IT staff. It is no fault: a city may not have them.
        return { { check, true, Words::tr("There are none: these documents are shown as \"not checked\"."), {} } };
    //: Result of "doctor" on the command line, to IT staff.
    return { { check, true, Words::tr("%n are installed.", nullptr, folder.usable), {} } };
}

} // namespace

QString placesIn(const QString &folder, const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths << QDir::cleanPath(QDir(folder).filePath(name));
    return paths.join(QStringLiteral(", "));
}

QList<Finding> closedFindings(const QString &check, const QString &folder, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return { { check, false, placesIn(folder, names),
        //: Result of "doctor" on the command line, to IT staff. Names of files or a folder stand beside it.
        Words::tr(
            "These cannot be opened. Let the user of the program read them, and mend links that lead nowhere.") } };
}

QList<Finding> checkTrustAnchors(const settings::Settings &settings)
{
    const QString check = QStringLiteral("trust-anchors");
    const QString folder = settings::trustAnchorsFolder(settings);
    if (!settings.trustAnchors.isEmpty() && !QFileInfo(folder).isDir())
        return { { check, false, folder,
            //: Result of "doctor" on the command line, to IT staff. The folder stands beside it.
            Words::tr(
                "This folder is not there. Make it, or correct [readers] trust_anchors in the settings file.") } };
    if (QFileInfo(folder).isDir() && !QFileInfo(folder).isReadable())
        return closedFindings(check, folder, { QStringLiteral(".") });
    QList<Finding> findings;
    if (const QStringList strays = cards::strayAnchors(folder); !strays.isEmpty())
        findings << Finding { check, false, placesIn(folder, strays),
            //: Result of "doctor" on the command line, to IT staff. The names stand beside it; %1 lists folders.
            Words::tr("Nobody looks at these. Only what lies in these folders is used: %1. Rename or move them.")
                .arg(cards::anchorKinds().join(QStringLiteral(", "))) };
    for (const AnchorFolder &found : cards::anchorFolders(folder, QDateTime::currentDateTimeUtc()))
        findings << findingsOf(found, QDir(folder).filePath(found.kind));
    return findings;
}

} // namespace madoguchi::ctl
