#include "app/settings/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

#include <map>
#include <memory>

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

QString shownLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString translated(const QString &language, const char *context, const char *text, int number)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> catalogues;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<QTranslator> &catalogue = catalogues[language];
    if (!catalogue) {
        catalogue = std::make_unique<QTranslator>();
        (void)catalogue->load(QStringLiteral(":/i18n/madoguchi_%1.qm").arg(language)); // else the sources are shown
    }
    const QString words = catalogue->translate(context, text, nullptr, number);
    QString shown = words.isEmpty() ? QString::fromUtf8(text) : words;
    if (number >= 0)
        shown.replace(QStringLiteral("%n"), QString::number(number));
    return shown;
}

} // namespace madoguchi::settings
