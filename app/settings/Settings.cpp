#include "app/settings/Settings.h"

#include "app/settings/NearestWord.h"
#include "app/settings/SettingsKeys.h"

#include <QFile>

#include <algorithm>

namespace madoguchi::settings {

namespace {

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
    const QString word = QStringLiteral("[%1] %2").arg(section, toText(name.str()));
    QStringList known;
    for (const Key &key : keys()) {
        known << key.word();
        if (known.last() != word)
            continue;
        const auto wrong = key.take(settings, node);
        if (!wrong)
            return {};
        const toml::node &at = wrong->at ? *wrong->at : node;
        Error error = badFile(file, at.source(), word + QLatin1String(": ") + wrong->message);
        error.code = wrong->code;
        return error;
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
    const QString section = toText(name.str());
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

/// Everything that is wrong, in the order of the file.
QList<Error> inOrder(QList<Mistake> mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(),
        [](const Mistake &one, const Mistake &other) { return one.line < other.line; });
    QList<Error> errors;
    for (const Mistake &mistake : std::as_const(mistakes))
        errors << mistake.error;
    return errors;
}

/// The first mistake, with all others in its message.
Error combined(const QList<Error> &mistakes)
{
    Error error = mistakes.first();
    for (const Error &mistake : mistakes.mid(1))
        error.message += QStringLiteral("\n%1: %2").arg(mistake.place, mistake.message);
    return error;
}

QList<Error> takeTable(Settings &settings, const toml::table &table, const QString &file)
{
    QList<Mistake> mistakes;
    for (const auto &[name, node] : table)
        takeSection(settings, file, name, node, mistakes);
    return inOrder(mistakes);
}

/// Where a file stops being UTF-8; nullopt when it is.
std::optional<Error> wrongEncoding(const QByteArray &toml, const QString &file)
{
    const qsizetype start = toml.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray again = QString::fromUtf8(toml.constData() + start, toml.size() - start).toUtf8();
    const auto [good, bad] = std::mismatch(toml.cbegin() + start, toml.cend(), again.cbegin(), again.cend());
    if (good == toml.cend())
        return {};
    const QByteArray before = toml.mid(start, std::distance(toml.cbegin(), good) - start);
    const qsizetype lineAt = before.lastIndexOf('\n') + 1;
    const auto place = QStringLiteral("%1:%2:%3").arg(file).arg(before.count('\n') + 1);
    //: Error in the settings file, to IT staff: it has another encoding.
    const QString message = Tr::tr("The settings file is not UTF-8, as TOML asks for. Save it as UTF-8.");
    return Error { ErrorCode::BadFile, message, {}, place.arg(QString::fromUtf8(before.mid(lineAt)).size() + 1), {} };
}

/// Reads what can be read, and tells all that is wrong.
QList<Error> read(Settings &settings, const QByteArray &toml, const QString &file)
{
    if (const auto wrong = wrongEncoding(toml, file))
        return { *wrong };
    try {
        const auto table = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
        return takeTable(settings, table, file);
    } catch (const toml::parse_error &error) {
        Error bad = badFile(file, error.source(),
            //: Error in the settings file, to IT staff.
            Tr::tr("The settings file is not written as TOML asks for. Correct this place."));
        bad.detail = toText(error.description());
        return { bad };
    }
}

} // namespace

QList<Error> settingsMistakes(const QByteArray &toml, const QString &fileName)
{
    Settings settings;
    return read(settings, toml, fileName);
}

Outcome<Settings> parseSettings(const QByteArray &toml, const QString &fileName)
{
    Settings settings;
    const QList<Error> mistakes = read(settings, toml, fileName);
    if (!mistakes.isEmpty())
        return tl::unexpected(combined(mistakes));
    return settings;
}

Outcome<QByteArray> readSettingsFile(const QString &file)
{
    const QString path = file.isEmpty() ? systemSettingsFile() : file;
    QFile source(path);
    if (file.isEmpty() && !source.exists())
        return QByteArray();
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
    const bool missing = !source.exists();
    Error error { missing ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, {}, source.errorString(), path, {} };
    if (missing) {
        //: Error at the start of the program, to IT staff.
        error.message = Tr::tr("The settings file is not there. Check the name after --config.");
    } else {
        //: Error at the start of the program, to IT staff.
        error.message = Tr::tr("The settings file cannot be read. Check its rights.");
    }
    return tl::unexpected(error);
}

Outcome<Settings> loadSettings(const QString &file)
{
    const auto toml = readSettingsFile(file);
    if (!toml)
        return Failure(toml.error());
    const QString path = file.isEmpty() ? systemSettingsFile() : file;
    auto settings = parseSettings(*toml, path);
    if (settings)
        settings->file = path;
    return settings;
}

} // namespace madoguchi::settings
