#include "app/clerk/SettingsTab.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/OriginField.h"

#include <QBoxLayout>

#include <algorithm>

// The rows of the settings' tab: which settings there are, and how each is chosen.
namespace madoguchi::clerk {

using settings::Settings;
using widgets::ChoiceField;
using widgets::CountField;
using widgets::OriginField;

namespace {

const QList<double> Scales { 0.8, 1.0, 1.25, 1.5, 2.0 };

QString percent(double scale)
{
    return QStringLiteral("%1 %").arg(qRound(scale * 100));
}

QString idOf(double scale)
{
    return QString::number(scale);
}

/// Each language in its own words, so that whoever needs it can read it.
QString nameOfLanguage(const QString &language)
{
    return language == QLatin1String("ja") ? QStringLiteral("日本語") : QStringLiteral("English");
}

} // namespace

void SettingsTab::add(QBoxLayout *column, const SettingRow::Binding &binding)
{
    auto *row = new SettingRow(binding);
    column->addWidget(row);
    m_rows << row;
}

void SettingsTab::addText(
    QBoxLayout *column, const char *name, std::function<QString()> label, QString Settings::*member)
{
    auto *field = new OriginField({}, OriginField::Script::Interface);
    connect(field, &OriginField::textEdited, this, &SettingsTab::edited);
    add(column,
        { QLatin1String(name), field, std::move(label),
            [field, member](const Settings &settings) { field->setText(settings.*member); },
            [field, member](Settings &settings) {
                if (field->text() != settings.*member)
                    settings.*member = field->text().trimmed();
            },
            [member](const Settings &settings) { return settings.*member; } });
}

void SettingsTab::addCount(QBoxLayout *column, const char *name, std::function<QString()> label, int Settings::*member,
    int most, std::function<QString()> unit)
{
    auto *field = new CountField({});
    field->setRange(1, most);
    connect(field, &CountField::countChanged, this, &SettingsTab::edited);
    m_words << [field, unit] { field->setUnit(unit()); };
    add(column,
        { QLatin1String(name), field, std::move(label),
            [field, member](const Settings &settings) { field->setCount(settings.*member); },
            [field, member](Settings &settings) { settings.*member = field->count(); },
            [member, unit](
                const Settings &settings) { return QStringLiteral("%1 %2").arg(settings.*member).arg(unit()); } });
}

ChoiceField *SettingsTab::addChoice(
    QBoxLayout *column, const char *name, std::function<QString()> label, QString Settings::*member)
{
    auto *field = new ChoiceField({});
    connect(field, &ChoiceField::chosenChanged, this, &SettingsTab::edited);
    const auto text = [member](const Settings &settings) {
        //: Settings: a locked setting that names no printer or no reader.
        return (settings.*member).isEmpty() ? tr("None is named") : settings.*member;
    };
    add(column,
        { QLatin1String(name), field, std::move(label),
            [field, member](const Settings &settings) { field->setChosen({ settings.*member }); },
            [field, member](Settings &settings) { settings.*member = field->chosen().value(0, settings.*member); },
            text });
    return field;
}

void SettingsTab::addOfficeRows(QBoxLayout *column)
{
    //: Settings: the name of the city as it stands on forms.
    addText(
        column, "office.municipality", [] { return tr("Municipality"); }, &Settings::municipality);
    //: Settings: who applications are addressed to, for example 架空市長.
    addText(
        column, "office.mayor_title", [] { return tr("Applications are addressed to"); }, &Settings::mayorTitle);
    //: Settings: the name of this terminal, for example 市民課1番.
    addText(
        column, "office.counter", [] { return tr("Name of this counter"); }, &Settings::counter);
    addCount(
        //: Settings: how long nobody has to be there before the window locks.
        column, "accounts.lock_minutes", [] { return tr("Locks when nobody is there for"); }, &Settings::lockMinutes,
        240,
        //: Settings: unit behind a number.
        [] { return tr("minutes"); });
    addCount(
        //: Settings: how long a reception on hold is kept before it is deleted.
        column, "store.hold_days", [] { return tr("Receptions on hold are deleted after"); }, &Settings::holdDays, 365,
        //: Settings: unit behind a number.
        [] { return tr("days"); });
}

void SettingsTab::addDeviceRows(QBoxLayout *column)
{
    //: Settings: which printer is used.
    m_printer = addChoice(
        column, "printers.printer", [] { return tr("Printer"); }, &Settings::printer);
    //: Settings: which card reader is used.
    m_reader = addChoice(
        column, "readers.reader", [] { return tr("Card reader"); }, &Settings::reader);
    //: Settings: the language of the window.
    ChoiceField *language = addChoice(
        column, "interface.language", [] { return tr("Language"); }, &Settings::language);
    QList<ChoiceField::Choice> languages;
    for (const QString &id : { QStringLiteral("ja"), QStringLiteral("en") })
        languages << ChoiceField::Choice { id, nameOfLanguage(id) };
    language->setChoices(languages);
    addScale(column);
}

void SettingsTab::addScale(QBoxLayout *column)
{
    auto *field = new ChoiceField({});
    connect(field, &ChoiceField::chosenChanged, this, &SettingsTab::edited);
    const auto show = [field](const Settings &settings) {
        QList<double> scales = Scales;
        if (!scales.contains(settings.scale))
            scales << settings.scale; // somebody typed another one into the file
        std::sort(scales.begin(), scales.end());
        QList<ChoiceField::Choice> choices;
        for (const double scale : std::as_const(scales))
            choices << ChoiceField::Choice { idOf(scale), percent(scale) };
        field->setChoices(choices);
        field->setChosen({ idOf(settings.scale) });
    };
    const auto take = [field](Settings &settings) {
        const QString chosen = field->chosen().value(0, idOf(settings.scale));
        if (chosen != idOf(settings.scale))
            settings.scale = chosen.toDouble();
    };
    //: Settings: how large texts and buttons are.
    add(column,
        { QStringLiteral("interface.scale"), field, [] { return tr("Size of text"); }, show, take,
            [](const Settings &settings) { return percent(settings.scale); } });
}

} // namespace madoguchi::clerk
