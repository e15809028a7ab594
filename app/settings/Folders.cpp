#include "app/settings/Folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace madoguchi::settings {

QStringList templateFolders(const Settings &settings)
{
    const QDir installed(
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/madoguchi/forms-templates"));
    const QString shipped
        = installed.exists() ? QDir::cleanPath(installed.path()) : QStringLiteral(MADOGUCHI_FORMS_DIR);
    return settings.templatePaths + QStringList { shipped };
}

QString storeFolder(const Settings &settings)
{
    if (!settings.storePath.isEmpty())
        return settings.storePath;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/madoguchi");
}

QString trustAnchorsFolder(const Settings &settings)
{
    const QDir beside = QFileInfo(systemSettingsFile()).dir();
    return settings.trustAnchors.isEmpty() ? beside.filePath(QStringLiteral("trust-anchors")) : settings.trustAnchors;
}

} // namespace madoguchi::settings
