#include "app/settings/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace madoguchi::settings {

bool installLanguage(const QString &language)
{
    static QTranslator own;
    static QTranslator qt;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt.load(QStringLiteral("qtbase_") + language, folder))
        QCoreApplication::installTranslator(&qt);
    const bool loaded = own.load(QStringLiteral(":/i18n/madoguchi_%1.qm").arg(language));
    if (loaded)
        QCoreApplication::installTranslator(&own);
    QLocale::setDefault(QLocale(language));
    return loaded;
}

} // namespace madoguchi::settings
