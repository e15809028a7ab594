#include "app/handover/TomlTable.h"

#include "app/settings/NearestWord.h"

#include <algorithm>

namespace madoguchi::handover {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void Mistakes::add(const toml::source_region &place, const QString &message, ErrorCode code)
{
    const auto &[line, column] = place.begin;
    m_mistakes << Mistake { line,
        Error { code, message, {}, QStringLiteral("%1:%2:%3").arg(m_file).arg(line).arg(column), {} } };
}

void Mistakes::addUnknown(
    const toml::source_region &place, const QString &sentence, const QString &word, const QStringList &known)
{
    QString message = sentence;
    if (const QString nearest = settings::nearestWord(word, known); !nearest.isEmpty()) {
        //: Follows a sentence about a word that is not known in a file. %1 is the known one that looks most like it.
        message += QLatin1Char(' ') + Tr::tr("Did you mean %1?").arg(nearest);
    }
    add(place, message, ErrorCode::UnknownKey);
}

QList<Error> Mistakes::inOrder() const
{
    QList<Mistake> sorted = m_mistakes;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Mistake &one, const Mistake &other) { return one.line < other.line; });
    QList<Error> errors;
    for (const Mistake &mistake : std::as_const(sorted))
        errors << mistake.error;
    return errors;
}

TomlTable::TomlTable(const toml::table &table, QString name, const QStringList &knownKeys, Mistakes &mistakes)
    : m_table(table)
    , m_name(std::move(name))
    , m_mistakes(mistakes)
{
    for (const auto &[key, value] : table) {
        const QString word = toText(key.str());
        if (!knownKeys.contains(word))
            //: Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file.
            mistakes.addUnknown(
                key.source(), Tr::tr("%1 is not known here.").arg((m_name + u' ' + word).trimmed()), word, knownKeys);
    }
}

QString TomlTable::wordOfKey(const char *key) const
{
    return (m_name + u' ' + QLatin1String(key)).trimmed();
}

const toml::source_region &TomlTable::placeOf(const char *key) const
{
    const toml::node *node = m_table.get(key);
    return node ? node->source() : m_table.source();
}

void TomlTable::complain(const char *key, const QString &message, ErrorCode code) const
{
    m_mistakes.add(placeOf(key), wordOfKey(key) + QLatin1String(": ") + message, code);
}

QString TomlTable::text(const char *key, const QString &fallback) const
{
    const toml::node *node = m_table.get(key);
    if (!node)
        return fallback;
    const auto value = node->value_exact<std::string>();
    if (!value) {
        //: Error in the mapping of the hand-over, to IT staff.
        complain(key, Tr::tr("A text in quotation marks is expected here."));
        return fallback;
    }
    return toText(*value);
}

QString TomlTable::character(const char *key, const QString &fallback) const
{
    const QString one = text(key, fallback);
    if (one.toUcs4().size() == 1 || one == fallback)
        return one;
    //: Error in the mapping of the hand-over, to IT staff.
    complain(key, Tr::tr("One character is expected here."));
    return fallback;
}

const toml::array *TomlTable::listAt(const char *key) const
{
    const toml::node *node = m_table.get(key);
    const toml::array *list = node ? node->as_array() : nullptr;
    if (node && !list)
        //: Error in the mapping of the hand-over, to IT staff.
        complain(key, Tr::tr("A list of texts in square brackets is expected here."));
    return list;
}

QStringList TomlTable::texts(const char *key) const
{
    const toml::array *list = listAt(key);
    if (!list)
        return {};
    QStringList found;
    for (const toml::node &node : *list) {
        if (const auto value = node.value_exact<std::string>())
            found << toText(*value);
        else
            m_mistakes.add(node.source(),
                wordOfKey(key) + QLatin1String(": ") + Tr::tr("A text in quotation marks is expected here."));
    }
    return found;
}

bool TomlTable::flag(const char *key) const
{
    const toml::node *node = m_table.get(key);
    const auto value = node ? node->value_exact<bool>() : std::optional(false);
    if (!value)
        //: Error in the mapping of the hand-over, to IT staff. "true" and "false" are written as they are.
        complain(key, Tr::tr("true or false is expected here."));
    return value.value_or(false);
}

int TomlTable::whole(const char *key, int fallback, int least, int most) const
{
    const toml::node *node = m_table.get(key);
    if (!node)
        return fallback;
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < least || *value > most) {
        //: Error in the mapping of the hand-over, to IT staff.
        complain(key, Tr::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
        return fallback;
    }
    return static_cast<int>(*value);
}

const toml::table *TomlTable::table(const char *key) const
{
    const toml::node *node = m_table.get(key);
    const toml::table *found = node ? node->as_table() : nullptr;
    if (node && !found)
        //: Error in the mapping of the hand-over, to IT staff. %1 is a section such as [file].
        m_mistakes.add(
            node->source(), Tr::tr("[%1] is a section: it stands in a line of its own, once.").arg(QLatin1String(key)));
    return found;
}

void TomlTable::complainOfWord(const toml::node &node, const char *key, const QStringList &known) const
{
    //: Error in the mapping of the hand-over, to IT staff. %1 lists the allowed words.
    const QString sentence = Tr::tr("One of these is expected here: %1.").arg(known.join(QLatin1String(", ")));
    m_mistakes.add(node.source(), wordOfKey(key) + QLatin1String(": ") + sentence);
}

} // namespace madoguchi::handover
