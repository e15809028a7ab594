#pragma once

#include "app/documents/Problems.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi::procedures {

/// The tables of a life event as JSON, before they are read, with the file that each entry stands in: shipped ones, and
/// the city's own on top.
class EventTables {
public:
    /// `questions` may be the same object. The names are those of the files, for messages.
    EventTables(const QJsonObject &procedures, const QString &proceduresFile, const QJsonObject &questions,
        const QString &questionsFile);

    /// Lays a city's own file over them (data/README.md, "The city's own"). An entry with a known id changes what it
    /// names of it, {"id":…,"remove":true} takes it away, another one is added, behind the entry that `after` names or
    /// at the end. Sections, forms and sources are added or renamed. What is wrong goes into `problems`, with its
    /// place.
    void lay(const QJsonObject &city, const QString &file, documents::Problems &problems);

    [[nodiscard]] const QJsonObject &procedures() const { return m_procedures; }
    [[nodiscard]] const QJsonObject &questions() const { return m_questions; }
    /// "procedures[3].condition" of these tables as it is for whoever mends the file: "city.json:
    /// procedures[0].condition"
    [[nodiscard]] QString placeOf(const QString &path) const;

private:
    /// Where an entry stands.
    struct Origin {
        QString file;
        qsizetype index = 0;
    };
    struct Table {
        QJsonArray entries;
        QList<Origin> origins;
        [[nodiscard]] qsizetype indexOf(const QString &id) const; ///< -1: there is none
    };

    static Table tableOf(const QJsonObject &object, const QString &key, const QString &file);
    static void layEntry(Table &table, const QJsonValue &entry, const Origin &origin, const QString &path,
        documents::Problems &problems);

    QJsonObject m_procedures;
    QJsonObject m_questions;
    QString m_proceduresFile;
    Table m_procedureTable;
    Table m_questionTable;
};

/// What differs between two tables' entries, by id.
struct TableDifference {
    struct Change {
        QString id;
        QStringList members; ///< "deadline", "bring" …
        [[nodiscard]] bool operator==(const Change &) const = default;
    };
    QStringList added;
    QStringList removed;
    QList<Change> changed;
};
[[nodiscard]] TableDifference differenceOf(const QJsonArray &before, const QJsonArray &after);

} // namespace madoguchi::procedures
