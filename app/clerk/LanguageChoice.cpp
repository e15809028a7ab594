#include "app/clerk/LanguageChoice.h"

#include "app/clerk/WindowMemory.h"
#include "app/settings/Folders.h"
#include "app/settings/Language.h"

#include <QEvent>
#include <QLocale>

namespace madoguchi::clerk {

namespace {

const QLatin1String Japanese("ja");
const QLatin1String English("en");

} // namespace

QString chosenLanguage(const settings::Settings &settings)
{
    const QString kept = WindowMemory(settings::storeFolder(settings)).language();
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
    WindowMemory(m_storePath).setLanguage(other);
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
