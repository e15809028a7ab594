#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/forms/FormBundles.h"
#include "app/settings/Folders.h"

#include <QDir>
#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

QList<Finding> findingsIn(const QString &folder, const QStringList &known)
{
    const QString file = QDir(folder).filePath(QStringLiteral("bundles.json"));
    if (!QFileInfo::exists(file))
        return {};
    const forms::Bundles read = forms::readBundles({ folder });
    QList<Finding> findings;
    for (const Error &problem : read.problems)
        findings << Finding { QStringLiteral("bundles"), false, problem.place, messageOf(problem) };
    for (const forms::Bundle &bundle : read.bundles) {
        QStringList missing = bundle.forms;
        missing.removeIf([&known](const QString &id) { return known.contains(id); });
        if (missing.isEmpty())
            continue;
        findings << Finding { QStringLiteral("bundle:") + bundle.id, false,
            file + QStringLiteral(": ") + missing.join(QStringLiteral(", ")),
            //: Result of "doctor" on the command line, to IT staff: forms that are filled together. Their ids stand
            //: beside it.
            Words::tr("The bundle names forms that are not there. Correct their ids in bundles.json, or bring the "
                      "forms.") };
    }
    return findings.isEmpty() ? QList<Finding> { { QStringLiteral("bundles"), true, file, {} } } : findings;
}

} // namespace

QList<Finding> checkBundles(const settings::Settings &settings)
{
    const QStringList folders = settings::templateFolders(settings);
    const QStringList known = documents::findTemplates(folders).keys();
    QList<Finding> findings;
    for (const QString &folder : folders)
        findings << findingsIn(folder, known);
    return findings;
}

} // namespace madoguchi::ctl
