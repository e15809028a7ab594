#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/handover/Mapping.h"

#include <QFileInfo>

namespace madoguchi::ctl {

QList<Finding> checkHandOver(const settings::Settings &settings)
{
    const QString check = QStringLiteral("handover");
    if (settings.handoverMapping.isEmpty())
        return {};
    const auto mapping = handover::loadMapping(settings.handoverMapping);
    if (!mapping)
        return { { check, false, mapping.error().place, messageOf(mapping.error()) } };
    const QFileInfo folder(mapping->toFile ? mapping->toFile->folder : QString());
    if (mapping->toFile && !(folder.isDir() && folder.isWritable()))
        return { { check, false, folder.filePath(),
            //: Result of "doctor" on the command line, to IT staff. The folder stands beside it.
            Words::tr("The folder for the city's system is not there, or this user may not write there. Make it, or "
                      "correct the mapping: [file] folder.") } };
    return { { check, true, settings.handoverMapping, {} } };
}

} // namespace madoguchi::ctl
