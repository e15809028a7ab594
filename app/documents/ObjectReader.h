#pragma once

#include "app/documents/Problems.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>

#include <initializer_list>
#include <utility>

namespace madoguchi::documents {

/// Reads one JSON object strictly: unknown keys, missing keys, wrong types and ranges become problems with their path
/// ("fields[3].rect"); what is wrong reads as the fallback.
class ObjectReader {
public:
    enum class Need { Optional, Required };

    ObjectReader(const QJsonValue &value, const QString &path, const QStringList &knownKeys, Problems &problems);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }
    [[nodiscard]] QString pathOf(const QString &key) const;
    void complain(const QString &key, const QString &message) { m_problems.add(pathOf(key), message); }

    [[nodiscard]] QString text(const QString &key, Need need);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] double number(const QString &key, double fallback, double least, double most, Need need);
    [[nodiscard]] int integer(const QString &key, int fallback, int least, int most, Need need);
    [[nodiscard]] bool flag(const QString &key);
    /// At most `most` elements are returned; more are a problem.
    [[nodiscard]] QJsonArray array(const QString &key, qsizetype most, Need need);
    [[nodiscard]] QRectF rect(const QString &key, Need need);

    template <typename T>
    [[nodiscard]] T word(
        const QString &key, std::initializer_list<std::pair<QLatin1String, T>> words, T fallback, Need need)
    {
        const QString found = text(key, need);
        QStringList known;
        for (const auto &[name, value] : words) {
            if (found == name)
                return value;
            known.append(name);
        }
        if (has(key) && m_object.value(key).isString())
            complainOfWord(key, found, known);
        return fallback;
    }

private:
    [[nodiscard]] bool present(const QString &key, Need need);
    void complainOfWord(const QString &key, const QString &found, const QStringList &known);

    QJsonObject m_object;
    QString m_path;
    Problems &m_problems;
};

} // namespace madoguchi::documents
