#include "app/procedures/EventTables.h"

#include "app/documents/ObjectReader.h"
#include "app/procedures/LifeEventReader.h"

#include <QCoreApplication>

namespace madoguchi::procedures {

namespace {

using documents::ObjectReader;
using documents::Problems;
using Need = ObjectReader::Need;

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::procedures::EventTables)
};

const QString Id = QStringLiteral("id");
const QString Remove = QStringLiteral("remove");
const QString After = QStringLiteral("after");
const QString Procedures = QStringLiteral("procedures");
const QString Questions = QStringLiteral("questions");
const QString Review = QStringLiteral("review_status");

QString idOf(const QJsonValue &entry)
{
    return entry[Id].toString();
}

/// Enough to be an entry by itself; what else is missing is told when it is read.
bool isWhole(const QJsonObject &entry)
{
    const auto has = [&entry](const char *one, const char *other) {
        return entry.contains(QLatin1String(one)) && entry.contains(QLatin1String(other));
    };
    return has("name", "condition") || has("text", "type");
}

QJsonObject joined(QJsonObject names, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        names.insert(it.key(), *it);
    return names;
}

} // namespace

EventTables::EventTables(const QJsonObject &procedures, const QString &proceduresFile, const QJsonObject &questions,
    const QString &questionsFile)
    : m_procedures(procedures)
    , m_questions(questions)
    , m_proceduresFile(proceduresFile)
    , m_procedureTable(tableOf(procedures, Procedures, proceduresFile))
    , m_questionTable(tableOf(questions, Questions, questionsFile))
{
}

EventTables::Table EventTables::tableOf(const QJsonObject &object, const QString &key, const QString &file)
{
    Table table { object.value(key).toArray(), {} };
    for (qsizetype i = 0; i < table.entries.size(); ++i)
        table.origins << Origin { file, i };
    return table;
}

qsizetype EventTables::Table::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (idOf(entries.at(i)) == id)
            return i;
    }
    return -1;
}

void EventTables::lay(const QJsonObject &city, const QString &file, Problems &problems)
{
    Problems own;
    ObjectReader reader(city, {},
        { QStringLiteral("life_event"), QStringLiteral("departments"), QStringLiteral("forms"),
            QStringLiteral("source_labels"), Procedures, Questions, QStringLiteral("note") },
        own);
    if (reader.text(QStringLiteral("life_event"), Need::Required)
        != m_procedures.value(QStringLiteral("life_event")).toString())
        reader.complain(QStringLiteral("life_event"),
            //: Checking the city's own tables of procedures. IT staff.
            TableWords::tr("This file is about another life event."));
    for (const QString &names :
        { QStringLiteral("departments"), QStringLiteral("forms"), QStringLiteral("source_labels") })
        m_procedures.insert(names, joined(m_procedures.value(names).toObject(), reader.value(names).toObject()));
    for (auto [key, table] : { std::pair(Procedures, &m_procedureTable), std::pair(Questions, &m_questionTable) }) {
        const QJsonArray entries = reader.array(key, MostEntries, Need::Optional);
        for (qsizetype i = 0; i < entries.size(); ++i)
            layEntry(*table, entries.at(i), { file, i }, QStringLiteral("%1[%2]").arg(key).arg(i), own);
    }
    m_procedures.insert(Procedures, m_procedureTable.entries);
    m_questions.insert(Questions, m_questionTable.entries);
    for (Error problem : own.list()) {
        problem.place = file + QStringLiteral(": ") + problem.place;
        problems.add(problem);
    }
}

void EventTables::layEntry(
    Table &table, const QJsonValue &entry, const Origin &origin, const QString &path, Problems &problems)
{
    QJsonObject members = entry.toObject();
    const QString id = idOf(entry);
    if (id.isEmpty())
        //: Checking the city's own tables of procedures. IT staff; “id” is a key of the file.
        return problems.add(path, TableWords::tr("An entry needs the “id” of what it changes or adds."));
    const QString after = members.take(After).toString();
    const bool isRemoved = members.take(Remove).toBool();
    const qsizetype index = table.indexOf(id);
    if (index < 0 && (isRemoved || !isWhole(members)))
        return problems.add(path,
            //: Checking the city's own tables of procedures. IT staff; %1 is an id. An update may have renamed it.
            TableWords::tr(
                "There is nothing with the id “%1” to be changed. An update may have renamed it: look it up in "
                "the tables, or remove this entry.")
                .arg(id));
    if (isRemoved) {
        table.entries.removeAt(index);
        table.origins.removeAt(index);
        return;
    }
    if (!members.contains(Review) && path.startsWith(Procedures))
        members.insert(Review, QStringLiteral("local-override"));
    if (index >= 0) {
        table.entries.replace(index, joined(table.entries.at(index).toObject(), members));
        table.origins.replace(index, origin);
        return;
    }
    const qsizetype before = after.isEmpty() ? -1 : table.indexOf(after);
    if (!after.isEmpty() && before < 0)
        problems.add(path + u'.' + After,
            //: Checking the city's own tables of procedures. IT staff; %1 is an id.
            TableWords::tr("There is nothing with the id “%1” to stand behind.").arg(after));
    const qsizetype at = before < 0 ? table.entries.size() : before + 1;
    table.entries.insert(at, members);
    table.origins.insert(at, origin);
}

QString EventTables::placeOf(const QString &path) const
{
    for (const auto &[key, table] :
        { std::pair(Procedures, &m_procedureTable), std::pair(Questions, &m_questionTable) }) {
        const qsizetype end = path.indexOf(u']');
        if (!path.startsWith(key + u'[') || end < 0)
            continue;
        const Origin origin = table->origins.value(path.mid(key.size() + 1, end - key.size() - 1).toInt());
        return QStringLiteral("%1: %2[%3]%4").arg(origin.file, key).arg(origin.index).arg(path.mid(end + 1));
    }
    return m_proceduresFile + QStringLiteral(": ") + path;
}

TableDifference differenceOf(const QJsonArray &before, const QJsonArray &after)
{
    const auto byId = [](const QJsonArray &entries) {
        QHash<QString, QJsonObject> all;
        for (const QJsonValue &entry : entries)
            all.insert(idOf(entry), entry.toObject());
        return all;
    };
    const QHash<QString, QJsonObject> old = byId(before);
    const QHash<QString, QJsonObject> fresh = byId(after);
    TableDifference difference;
    for (const QJsonValue &entry : before) {
        const QString id = idOf(entry);
        if (!fresh.contains(id)) {
            difference.removed << id;
            continue;
        }
        QStringList members;
        const QJsonObject both = joined(entry.toObject(), fresh.value(id));
        for (const QString &member : both.keys()) {
            if (entry[member] != fresh.value(id).value(member))
                members << member;
        }
        if (!members.isEmpty())
            difference.changed << TableDifference::Change { id, members };
    }
    for (const QJsonValue &entry : after) {
        if (!old.contains(idOf(entry)))
            difference.added << idOf(entry);
    }
    return difference;
}

} // namespace madoguchi::procedures
