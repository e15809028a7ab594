#include "app/settings/SettingsEdit.h"

#include "app/settings/SettingsKeys.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace madoguchi::settings {

namespace {

/// The bytes of a TOML file with the places that toml++ names: lines and characters from 1.
class TomlText {
public:
    explicit TomlText(QByteArray text)
        : m_text(std::move(text))
        , m_lineEnd(m_text.contains("\r\n") ? "\r\n" : "\n")
    {
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_text; }

    [[nodiscard]] toml::table parsed() const
    {
        return toml::parse(std::string_view(m_text.constData(), static_cast<std::size_t>(m_text.size())));
    }

    [[nodiscard]] char at(const toml::source_position &place) const { return m_text.at(offsetOf(place)); }

    void replace(const toml::source_region &region, const QByteArray &by)
    {
        const qsizetype from = offsetOf(region.begin);
        m_text.replace(from, offsetOf(region.end) - from, by);
    }

    void insertBehind(const toml::source_position &place, const QByteArray &text)
    {
        m_text.insert(offsetOf(place) + 1, text);
    }

    void insertLineBelow(toml::source_index line, const QByteArray &text)
    {
        qsizetype next = lineStart(line + 1);
        if (next == m_text.size() && !m_text.endsWith('\n')) {
            m_text += m_lineEnd;
            next = m_text.size();
        }
        m_text.insert(next, text + m_lineEnd);
    }

    void addSection(const QByteArray &name, const QByteArray &line)
    {
        if (!m_text.isEmpty() && !m_text.endsWith('\n'))
            m_text += m_lineEnd;
        if (!m_text.isEmpty())
            m_text += m_lineEnd;
        m_text += '[' + name + ']' + m_lineEnd + line + m_lineEnd;
    }

private:
    /// Where a line begins; the end of the text when there are not so many.
    [[nodiscard]] qsizetype lineStart(toml::source_index line) const
    {
        qsizetype start = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        for (toml::source_index i = 1; i < line; ++i) {
            const qsizetype end = m_text.indexOf('\n', start);
            if (end < 0)
                return m_text.size();
            start = end + 1;
        }
        return start;
    }

    [[nodiscard]] qsizetype offsetOf(const toml::source_position &place) const
    {
        qsizetype offset = lineStart(place.line);
        for (toml::source_index column = 1; column < place.column && offset < m_text.size(); ++column) {
            do
                ++offset;
            while (offset < m_text.size() && (static_cast<unsigned char>(m_text.at(offset)) & 0xC0U) == 0x80U);
        }
        return offset;
    }

    QByteArray m_text;
    QByteArray m_lineEnd;
};

/// The line below which a section's next key belongs.
toml::source_index lastLineOf(const toml::table &section)
{
    toml::source_index last = section.source().begin.line;
    for (const auto &[name, node] : section)
        last = std::max(last, node.source().end.line);
    return last;
}

void addKey(TomlText &text, const toml::table &file, const Key &key, const QByteArray &line)
{
    const toml::node *node = file.get(key.section);
    const toml::table *section = node ? node->as_table() : nullptr;
    if (!section) {
        text.addSection(key.section, line);
        return;
    }
    if (section->is_inline() && text.at(section->source().begin) == '{') {
        text.insertBehind(section->source().begin, ' ' + line + (section->empty() ? " " : ","));
        return;
    }
    // A section without a header of its own is made of dotted keys.
    const bool hasHeader = text.at(section->source().begin) == '[';
    text.insertLineBelow(lastLineOf(*section), hasHeader ? line : key.section + ('.' + line));
}

/// False when what was written before is no TOML any more.
bool setKey(TomlText &text, const Key &key, const QByteArray &literal)
{
    try {
        const toml::table file = text.parsed();
        if (const toml::node *value = file.at_path(key.dotted().toStdString()).node())
            text.replace(value->source(), literal);
        else
            addKey(text, file, key, key.name + (" = " + literal));
        return true;
    } catch (const toml::parse_error &) {
        return false;
    }
}

Error notNow(ErrorCode code, const Key &key, const QString &message)
{
    return Error { code, message, {}, key.word(), {} };
}

std::optional<Error> whyNot(const Key &key, const Settings &now, const Settings &before, const Settings &wanted)
{
    if (now.lockedKeys.contains(key.dotted())) {
        //: Error when settings are saved in the window, to IT staff. The setting stands beside it.
        return notNow(ErrorCode::NotPermitted, key, Tr::tr("This setting is locked by the settings file."));
    }
    const QByteArray there = key.literal(now);
    if (there != key.literal(before) && there != key.literal(wanted)) {
        return notNow(ErrorCode::StoreConflict, key,
            //: Error when settings are saved in the window, to IT staff. The setting stands beside it.
            Tr::tr("Someone else has changed this setting in the file. Look at it again, then decide."));
    }
    return {};
}

Outcome<void> write(const QString &path, const QByteArray &bytes)
{
    // The folder of the system's file is not there before its first use.
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit())
        return {};
    if (file.error() == QFileDevice::ResourceError) {
        //: Error when settings are saved in the window, to IT staff.
        const QString full = Tr::tr("The disk is full. The settings file is as it was; make room, then try again.");
        return Failure(Error { ErrorCode::DiskFull, full, file.errorString(), path, {} });
    }
    return Failure(Error { ErrorCode::FileNotWritten,
        //: Error when settings are saved in the window, to IT staff. The file's name stands beside it.
        Tr::tr("The settings file cannot be written. Check the rights of the file and its folder."), file.errorString(),
        path, {} });
}

} // namespace

QStringList changedSettings(const Settings &one, const Settings &other)
{
    QStringList names;
    for (const Key &key : keys()) {
        if (key.literal(one) != key.literal(other))
            names << key.dotted();
    }
    return names;
}

Outcome<QByteArray> editSettings(
    const QByteArray &toml, const QString &fileName, const Settings &before, const Settings &wanted)
{
    const auto now = parseSettings(toml, fileName);
    if (!now)
        return Failure(now.error());
    const QStringList changed = changedSettings(before, wanted);
    TomlText text(toml);
    for (const Key &key : keys()) {
        if (!changed.contains(key.dotted()))
            continue;
        if (const auto reason = whyNot(key, *now, before, wanted))
            return Failure(*reason);
        if (!setKey(text, key, key.literal(wanted)))
            return failure(ErrorCode::Internal, {}, key.dotted());
    }
    const auto result = parseSettings(text.bytes(), fileName);
    if (!result)
        return Failure(result.error());
    const QStringList differs = changedSettings(*result, wanted);
    for (const QString &name : changed) {
        if (differs.contains(name))
            return failure(ErrorCode::Internal, {}, name);
    }
    return text.bytes();
}

Outcome<Settings> saveSettings(const Settings &before, const Settings &wanted)
{
    const QString path = before.file.isEmpty() ? systemSettingsFile() : before.file;
    // Whoever made the file away meanwhile wants the defaults back; what is written is then a new one.
    const auto toml = QFileInfo::exists(path) ? readSettingsFile(path) : QByteArray();
    if (!toml)
        return Failure(toml.error());
    const auto edited = editSettings(*toml, path, before, wanted);
    if (!edited)
        return Failure(edited.error());
    if (const auto written = write(path, *edited); !written)
        return Failure(written.error());
    return loadSettings(path);
}

} // namespace madoguchi::settings
