#include "app/clerk/LanguageChoice.h"

#include "app/settings/Folders.h"
#include "app/settings/Language.h"

#include <QDir>
#include <QEvent>
#include <QLocale>
#include <QSettings>

namespace madoguchi::clerk {

namespace {

const QLatin1String Japanese("ja");
const QLatin1String English("en");

QString memoryFile(const QString &storePath)
{
    return QDir(storePath).filePath(QStringLiteral("window.ini"));
}

QString memoryKey()
{
    return QStringLiteral("window/language");
}

} // namespace

QString chosenLanguage(const settings::Settings &settings)
{
    const QSettings memory(memoryFile(settings::storeFolder(settings)), QSettings::IniFormat);
    const QString kept = memory.value(memoryKey()).toString();
    return kept == Japanese || kept == English ? kept : settings.language;
}

LanguageButton::LanguageButton(const QString &storePath, QWidget *parent)
    : Button(QString(), Kind::Quiet, parent)
    , m_storePath(storePath)
{
    setObjectName(QStringLiteral("language"));
    setPicture(theme::Icon::Language);
    setSmall(true);
    connect(this, &Button::clicked, this, &LanguageButton::change);
    offerOther();
}

void LanguageButton::offerOther()
{
    setText(QLocale().language() == QLocale::Japanese ? QStringLiteral("English") : QStringLiteral("日本語"));
}

void LanguageButton::change()
{
    const QString other = QLocale().language() == QLocale::Japanese ? English : Japanese;
    QSettings(memoryFile(m_storePath), QSettings::IniFormat).setValue(memoryKey(), other);
    settings::installLanguage(other);
    offerOther();
}

void LanguageButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        offerOther();
    Button::changeEvent(event);
}

} // namespace madoguchi::clerk
