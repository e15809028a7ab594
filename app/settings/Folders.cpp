#include "app/settings/Folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace madoguchi::settings {

namespace {

QString shippedTemplates()
{
    const QDir installed(
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/madoguchi/forms-templates"));
    return installed.exists() ? QDir::cleanPath(installed.path()) : QStringLiteral(MADOGUCHI_FORMS_DIR);
}

} // namespace

QStringList templateFolders(const Settings &settings)
{
    QStringList folders { cityTemplateFolder(settings) };
    for (const QString &folder : settings.templatePaths + QStringList { shippedTemplates() }) {
        if (!folders.contains(QDir::cleanPath(folder)))
            folders << QDir::cleanPath(folder);
    }
    return folders;
}

QString cityTemplateFolder(const Settings &settings)
{
    for (const QString &folder : settings.templatePaths) {
        if (QDir::cleanPath(folder) != shippedTemplates())
            return QDir::cleanPath(folder);
    }
    return storeFolder(settings) + QStringLiteral("/forms");
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
