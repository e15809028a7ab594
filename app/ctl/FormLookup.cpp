#include "app/ctl/FormLookup.h"

#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "app/settings/NearestWord.h"

#include <QFile>

namespace madoguchi::ctl {

Outcome<documents::FormTemplate> findTemplate(const settings::Settings &settings, const QString &name)
{
    const auto found = documents::findTemplates(settings::templateFolders(settings));
    if (found.contains(name))
        return documents::loadTemplate(found.value(name));
    if (QFile::exists(name + QStringLiteral("/template.json")))
        return documents::loadTemplate(name);
    //: Error on the command line, to IT staff. %1 is what was typed.
    QString sentence = Words::tr("There is no form %1. madoguchictl form list lists all of them.").arg(name);
    const QString nearest = settings::nearestWord(name, found.keys());
    if (!nearest.isEmpty())
        sentence += QLatin1Char(' ') + Words::tr("Did you mean %1?").arg(nearest);
    return tl::unexpected(Error { ErrorCode::FileMissing, sentence, {}, name, {} });
}

Outcome<QByteArray> readData(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return tl::unexpected(Error { ErrorCode::FileMissing, {}, {}, name, {} });
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestData)
        return tl::unexpected(Error { ErrorCode::FileUnreadable, {}, file.errorString(), name, {} });
    return file.readAll();
}

} // namespace madoguchi::ctl
