#pragma once

#include "app/handover/Tr.h"
#include "devices/outcome/EnumWord.h"
#include "devices/outcome/Error.h"

#include <QList>
#include <QStringList>

#include <toml++/toml.h>

// Inside app/handover alone: nobody else sees toml++.
namespace madoguchi::handover {

[[nodiscard]] QString toText(std::string_view text);

/// All that is wrong with a file.
class Mistakes {
public:
    explicit Mistakes(QString file)
        : m_file(std::move(file))
    {
    }

    void add(const toml::source_region &place, const QString &message, ErrorCode code = ErrorCode::BadFile);
    /// `sentence` says what is unknown; the nearest known word is named after it.
    void addUnknown(
        const toml::source_region &place, const QString &sentence, const QString &word, const QStringList &known);
    [[nodiscard]] QList<Error> inOrder() const;

private:
    struct Mistake {
        toml::source_index line;
        Error error;
    };
    QString m_file;
    QList<Mistake> m_mistakes;
};

/// Reads one table strictly: unknown keys, wrong types and ranges are mistakes; what is wrong reads as the fallback.
class TomlTable {
public:
    /// `name` as it stands in the file: "[file]", "[[columns]]".
    TomlTable(const toml::table &table, QString name, const QStringList &knownKeys, Mistakes &mistakes);

    [[nodiscard]] bool has(const char *key) const { return m_table.contains(key); }
    [[nodiscard]] QString text(const char *key, const QString &fallback = {}) const;
    [[nodiscard]] QStringList texts(const char *key) const;
    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] int whole(const char *key, int fallback, int least, int most) const;
    /// One character, or nothing where the fallback is nothing.
    [[nodiscard]] QString character(const char *key, const QString &fallback) const;
    [[nodiscard]] const toml::table *table(const char *key) const;

    template <typename Enum>
    [[nodiscard]] Enum word(const char *key, Enum fallback) const
    {
        const toml::node *node = m_table.get(key);
        return node ? wordIn(*node, key, fallback) : fallback;
    }

    template <typename Enum>
    [[nodiscard]] QList<Enum> words(const char *key, const QList<Enum> &fallback) const
    {
        const toml::array *list = listAt(key);
        if (!list)
            return fallback;
        QList<Enum> found;
        for (const toml::node &node : *list)
            found << wordIn(node, key, Enum());
        return found;
    }

    /// Where the value of the key stands, or the table where it has none.
    [[nodiscard]] const toml::source_region &placeOf(const char *key) const;
    void complain(const char *key, const QString &message, ErrorCode code = ErrorCode::BadFile) const;
    [[nodiscard]] Mistakes &mistakes() const { return m_mistakes; }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    template <typename Enum>
    [[nodiscard]] Enum wordIn(const toml::node &node, const char *key, Enum fallback) const
    {
        const auto text = node.value_exact<std::string>();
        const auto value = text ? fromWord<Enum>(toText(*text)) : std::nullopt;
        if (value)
            return *value;
        const auto names = QMetaEnum::fromType<Enum>();
        QStringList known;
        for (int i = 0; i < names.keyCount(); ++i)
            known << wordOfName(names.key(i));
        complainOfWord(node, key, known);
        return fallback;
    }
    [[nodiscard]] const toml::array *listAt(const char *key) const;
    void complainOfWord(const toml::node &node, const char *key, const QStringList &known) const;
    [[nodiscard]] QString wordOfKey(const char *key) const;

    const toml::table &m_table;
    QString m_name;
    Mistakes &m_mistakes;
};

} // namespace madoguchi::handover
