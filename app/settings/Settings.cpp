#include "app/settings/Settings.h"

#include "app/settings/NearestWord.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <functional>
#include <toml++/toml.h>

namespace madoguchi::settings {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::settings)
};

/// One key of madoguchi.toml: where it stands and how its value gets into Settings. `take` returns what is wrong.
struct Key {
    const char *section;
    const char *name;
    std::function<QString(Settings &, const toml::node &)> take;
};

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

auto text(QString Settings::*member)
{
    return [member](Settings &settings, const toml::node &node) {
        const auto value = node.value_exact<std::string>();
        if (!value) {
            //: Error in the settings file, to IT staff.
            return Tr::tr("A text in quotation marks is expected here.");
        }
        settings.*member = toText(*value);
        return QString();
    };
}

auto choice(QString Settings::*member, const QStringList &allowed)
{
    return [member, allowed](Settings &settings, const toml::node &node) {
        const auto value = node.value_exact<std::string>();
        if (!value || !allowed.contains(toText(*value))) {
            //: Error in the settings file, to IT staff. %1 lists the allowed words.
            return Tr::tr("One of these is expected here: %1.").arg(allowed.join(QLatin1String(", ")));
        }
        settings.*member = toText(*value);
        return QString();
    };
}

auto flag(bool Settings::*member)
{
    return [member](Settings &settings, const toml::node &node) {
        const auto value = node.value_exact<bool>();
        if (!value) {
            //: Error in the settings file, to IT staff. "true" and "false" are written as they are.
            return Tr::tr("true or false is expected here.");
        }
        settings.*member = *value;
        return QString();
    };
}

auto number(double Settings::*member, double least, double most)
{
    return [member, least, most](Settings &settings, const toml::node &node) {
        const auto value = node.value<double>();
        if (!value || !(*value >= least && *value <= most)) {
            //: Error in the settings file, to IT staff.
            return Tr::tr("A number from %1 to %2 is expected here.").arg(least).arg(most);
        }
        settings.*member = *value;
        return QString();
    };
}

auto wholeNumber(int Settings::*member, int least, int most)
{
    return [member, least, most](Settings &settings, const toml::node &node) {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most) {
            //: Error in the settings file, to IT staff.
            return Tr::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most);
        }
        settings.*member = static_cast<int>(*value);
        return QString();
    };
}

auto texts(QStringList Settings::*member)
{
    return [member](Settings &settings, const toml::node &node) {
        QStringList values;
        const toml::array *array = node.as_array();
        bool right = array != nullptr;
        for (std::size_t i = 0; right && i < array->size(); ++i) {
            const auto value = (*array)[i].value_exact<std::string>();
            right = value.has_value();
            values << toText(value.value_or(std::string()));
        }
        if (!right) {
            //: Error in the settings file, to IT staff.
            return Tr::tr("A list of texts is expected here, for example [\"/srv/forms\"].");
        }
        settings.*member = values;
        return QString();
    };
}

/// Every key of the file, declared once.
const QList<Key> &keys()
{
    static const QList<Key> all {
        { "office", "municipality", text(&Settings::municipality) },
        { "office", "mayor_title", text(&Settings::mayorTitle) },
        { "office", "counter", text(&Settings::counter) },
        { "store", "path", text(&Settings::storePath) },
        { "store", "key_file", text(&Settings::storeKeyFile) },
        { "store", "server", text(&Settings::storeServer) },
        { "store", "hold_days", wholeNumber(&Settings::holdDays, 1, 365) },
        { "accounts", "lock_minutes", wholeNumber(&Settings::lockMinutes, 1, 240) },
        { "forms", "template_paths", texts(&Settings::templatePaths) },
        { "printers", "printer", text(&Settings::printer) },
        { "readers", "reader", text(&Settings::reader) },
        { "training", "training", flag(&Settings::training) },
        { "training", "residents_path", text(&Settings::residentsPath) },
        { "interface", "language", choice(&Settings::language, { QStringLiteral("ja"), QStringLiteral("en") }) },
        { "interface", "scale", number(&Settings::scale, 0.8, 2.0) },
    };
    return all;
}

QString wordOf(const Key &key)
{
    return QStringLiteral("[%1] %2").arg(QString::fromLatin1(key.section), QString::fromLatin1(key.name));
}

Error badFile(const QString &file, const toml::source_region &place, const QString &message)
{
    const auto &[line, column] = place.begin;
    return Error { ErrorCode::BadFile, message, {}, QStringLiteral("%1:%2:%3").arg(file).arg(line).arg(column), {} };
}

Error unknownKey(const QString &file, const toml::source_region &place, const QString &word, const QStringList &known)
{
    const QString nearest = nearestWord(word, known);
    //: Error in the settings file, to IT staff. %1 is what stands in the file.
    QString message = Tr::tr("The setting %1 is not known.").arg(word);
    if (!nearest.isEmpty()) {
        //: Follows "The setting … is not known." %1 is the known setting that looks most like it.
        message += QLatin1Char(' ') + Tr::tr("Did you mean %1?").arg(nearest);
    }
    Error error = badFile(file, place, message);
    error.code = ErrorCode::UnknownKey;
    return error;
}

/// Takes one key of a section. Returns what is wrong with it.
std::optional<Error> takeKey(
    Settings &settings, const QString &file, const QString &section, const toml::key &name, const toml::node &node)
{
    const QString word = QStringLiteral("[%1] %2").arg(
        section, QString::fromUtf8(name.str().data(), static_cast<qsizetype>(name.str().size())));
    QStringList known;
    for (const Key &key : keys()) {
        known << wordOf(key);
        if (known.last() != word)
            continue;
        const QString wrong = key.take(settings, node);
        return wrong.isEmpty() ? std::nullopt
                               : std::optional(badFile(file, node.source(), word + QLatin1String(": ") + wrong));
    }
    return unknownKey(file, name.source(), word, known);
}

/// What is wrong, with its line, so that it can be told in the order of the file.
struct Mistake {
    toml::source_index line;
    Error error;
};

void takeSection(
    Settings &settings, const QString &file, const toml::key &name, const toml::node &node, QList<Mistake> &mistakes)
{
    const QString section = QString::fromUtf8(name.str().data(), static_cast<qsizetype>(name.str().size()));
    QStringList sections;
    for (const Key &key : keys())
        sections << QStringLiteral("[%1]").arg(QString::fromLatin1(key.section));
    const toml::table *content = node.as_table();
    const QString word = QStringLiteral("[%1]").arg(section);
    if (!content && sections.contains(word)) {
        //: Error in the settings file, to IT staff. %1 is a section such as [office].
        const QString message = Tr::tr("%1 is a section: it stands in a line of its own, once.").arg(word);
        mistakes << Mistake { name.source().begin.line, badFile(file, name.source(), message) };
        return;
    }
    if (!content || !sections.contains(word)) {
        mistakes << Mistake { name.source().begin.line, unknownKey(file, name.source(), word, sections) };
        return;
    }
    for (const auto &[key, value] : *content) {
        if (const auto error = takeKey(settings, file, section, key, value))
            mistakes << Mistake { key.source().begin.line, *error };
    }
}

/// The first mistake, with all others in its message.
Error combined(QList<Mistake> mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(),
        [](const Mistake &one, const Mistake &other) { return one.line < other.line; });
    Error error = mistakes.takeFirst().error;
    for (const Mistake &mistake : mistakes)
        error.message += QStringLiteral("\n%1: %2").arg(mistake.error.place, mistake.error.message);
    return error;
}

Outcome<Settings> fromTable(const toml::table &table, const QString &file)
{
    Settings settings;
    QList<Mistake> mistakes;
    for (const auto &[name, node] : table)
        takeSection(settings, file, name, node, mistakes);
    if (!mistakes.isEmpty())
        return tl::unexpected(combined(mistakes));
    return settings;
}

} // namespace

Outcome<Settings> parseSettings(const QByteArray &toml, const QString &fileName)
{
    try {
        return fromTable(
            toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size()))), fileName);
    } catch (const toml::parse_error &error) {
        Error bad = badFile(fileName, error.source(),
            //: Error in the settings file, to IT staff.
            Tr::tr("The settings file is not written as TOML asks for. Correct this place."));
        bad.detail = QString::fromUtf8(error.description().data(), static_cast<qsizetype>(error.description().size()));
        return tl::unexpected(bad);
    }
}

Outcome<Settings> loadSettings(const QString &file)
{
    const QString path = file.isEmpty() ? systemSettingsFile() : file;
    QFile source(path);
    if (file.isEmpty() && !source.exists())
        return Settings();
    if (!source.open(QIODevice::ReadOnly)) {
        const bool missing = !source.exists();
        Error error { missing ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, {}, source.errorString(), path,
            {} };
        if (missing) {
            //: Error at the start of the program, to IT staff.
            error.message = Tr::tr("The settings file is not there. Check the name after --config.");
        } else {
            //: Error at the start of the program, to IT staff.
            error.message = Tr::tr("The settings file cannot be read. Check its rights.");
        }
        return tl::unexpected(error);
    }
    return parseSettings(source.readAll(), path);
}

} // namespace madoguchi::settings
