#include "app/clerk/SettingsTab.h"

#include "app/settings/SettingsEdit.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/ChoiceField.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace madoguchi::clerk {

using settings::Settings;
using widgets::ChoiceField;
using widgets::Notice;

SettingsTab::SettingsTab(
    const QString &file, printers::PrintQueue &printers, ReaderNames readers, MayChange mayChange, QWidget *parent)
    : ActionPage(parent)
    , m_printers(printers)
    , m_readers(std::move(readers))
    , m_mayChange(std::move(mayChange))
    , m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("settingsTab"));
    m_settings.file = file;
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QWidget;
    auto *columns = new QHBoxLayout(rows);
    columns->setContentsMargins(theme::px(32), theme::px(16), theme::px(32), theme::px(8));
    columns->setSpacing(theme::px(48));
    for (const auto addRows : { &SettingsTab::addOfficeRows, &SettingsTab::addDeviceRows }) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme::px(4));
        (this->*addRows)(column);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    area->setWidget(rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("settingsNotice"));
    connect(m_notice, &Notice::actionTriggered, this, &SettingsTab::load);
    connect(&m_printers, &printers::PrintQueue::printersChanged, this, &SettingsTab::offerPrinters);
    for (SettingRow *row : std::as_const(m_rows))
        row->show(m_settings);
    retranslate();
}

void SettingsTab::load()
{
    m_notice->clear();
    const QString file = m_settings.file;
    const bool isThere = QFile::exists(file);
    const auto loaded = isThere ? settings::loadSettings(file) : Outcome<Settings>(Settings());
    if (!loaded) {
        m_notice->say(Notice::Kind::Error, loaded.error().message);
        return;
    }
    m_settings = *loaded;
    m_settings.file = file;
    for (SettingRow *row : std::as_const(m_rows))
        row->show(m_settings);
    offerPrinters();
    offerReaders();
    emit actionChanged();
}

Settings SettingsTab::typed() const
{
    Settings settings = m_settings;
    for (const SettingRow *row : m_rows)
        row->take(settings);
    return settings;
}

bool SettingsTab::isChanged() const
{
    return typed() != m_settings;
}

void SettingsTab::edited()
{
    m_notice->clear();
    emit actionChanged();
}

QString SettingsTab::mainActionText() const
{
    //: Main action (F12) of the settings' tab: writes them into the file.
    return tr("Save the settings");
}

QString SettingsTab::secondActionText() const
{
    //: Second action of the settings' tab while something was changed and not saved.
    return isChanged() ? tr("Drop the changes") : QString();
}

void SettingsTab::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    const Settings wanted = typed();
    const auto kept = settings::saveSettings(m_settings, wanted);
    if (!kept) {
        const Error &error = kept.error();
        const QString where = error.place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.place);
        m_notice->say(Notice::Kind::Error, error.message + where,
            //: Button beside an error when settings are saved: drops what was changed here.
            tr("Show what the file says"));
        return;
    }
    const QStringList names = settings::changedSettings(m_settings, wanted);
    load();
    //: After settings were saved. To IT staff.
    m_notice->say(Notice::Kind::Success, tr("Saved. The settings hold from the next start of the program."));
    emit saved(names);
}

void SettingsTab::takeFocus()
{
    if (!isChanged())
        load();
    const auto open
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const SettingRow *row) { return !row->isLocked(); });
    if (open == m_rows.cend())
        setFocus();
    else
        (*open)->field().focusControl();
}

QString SettingsTab::helpText() const
{
    //: Help (F1) of the settings' tab. One sentence a line.
    return tr("These settings stand in the file madoguchi.toml of this terminal.\n"
              "They hold from the next start of the program.\n"
              "What has a lock can be changed in the file alone.");
}

void SettingsTab::offer(ChoiceField *field, const QString &none, QStringList names, QString Settings::*member)
{
    // What is set stays to be seen when it is not there just now.
    const QString chosen = field->chosen().value(0, m_settings.*member);
    for (const QString &name : { m_settings.*member, chosen }) {
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    if (m_offered.value(field) == QStringList { none } + names)
        return; // nothing is built anew under somebody's finger
    m_offered.insert(field, QStringList { none } + names);
    QList<ChoiceField::Choice> choices { { QString(), none } };
    for (const QString &name : std::as_const(names))
        choices << ChoiceField::Choice { name, name };
    field->setChoices(choices);
    field->setChosen({ chosen });
}

void SettingsTab::offerPrinters()
{
    QStringList names;
    for (const printers::PrinterInfo &printer : m_printers.printers())
        names << printer.name;
    //: Settings: the printer that the system prints with when none is named.
    offer(m_printer, tr("The system's printer"), names, &Settings::printer);
}

void SettingsTab::offerReaders()
{
    //: Settings: cards are read on whichever reader they lie.
    offer(m_reader, tr("Every reader"), m_readerNames, &Settings::reader);
    whenFinished(QtConcurrent::run(m_readers), this, [this](const QStringList &names) {
        if (names == m_readerNames)
            return;
        m_readerNames = names;
        offer(m_reader, tr("Every reader"), m_readerNames, &Settings::reader);
    });
}

void SettingsTab::retranslate()
{
    //: Title of the settings' tab, in the window's own title.
    setWindowTitle(tr("Settings"));
    for (const auto &words : std::as_const(m_words))
        words();
    offerPrinters();
    //: Settings: cards are read on whichever reader they lie.
    offer(m_reader, tr("Every reader"), m_readerNames, &Settings::reader);
    for (SettingRow *row : std::as_const(m_rows))
        row->retranslate(m_settings);
    emit actionChanged();
}

void SettingsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

} // namespace madoguchi::clerk
