#include "app/procedures/ShippedEvents.h"

#include "app/documents/JsonText.h"
#include "app/procedures/LifeEventCheck.h"
#include "app/procedures/LifeEventReader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi::procedures {

namespace {

constexpr qint64 LargestFile = 20 * 1024 * 1024;
const QString Bereavement = QStringLiteral("bereavement");

QString shippedFile(const QString &id, const QString &table)
{
    return id == Bereavement ? QStringLiteral(":/procedures/bereavement/%1.json").arg(table)
                             : QStringLiteral(":/procedures/life-events/%1.json").arg(id);
}

Outcome<QJsonObject> objectIn(const QString &path)
{
    const auto bytes = documents::readFile(path, LargestFile);
    if (!bytes)
        return Failure(bytes.error());
    const auto json = documents::parseJson(*bytes, QFileInfo(path).fileName());
    if (!json)
        return Failure(json.error());
    return json->object();
}

/// What terms are counted from.
void addDates(LifeEvent &event, const QString &id)
{
    const QJsonObject all = objectIn(QStringLiteral(":/procedures/dates.json")).value_or(QJsonObject());
    const QJsonObject of = all.value(id).toObject();
    for (auto it = of.begin(); it != of.end(); ++it) {
        for (const QJsonValue &key : it->toArray())
            event.dates[it.key()] << key.toString();
    }
    for (const QJsonValue &day : all.value(QStringLiteral("days"))[id].toArray()) {
        Question question;
        question.id = day[QStringLiteral("id")].toString();
        question.kind = AnswerKind::Date;
        question.text = day[QStringLiteral("text")].toString();
        question.textEasy = day[QStringLiteral("text_easy")].toString();
        question.prefillFrom = day[QStringLiteral("prefill_from")].toString();
        event.days << question;
    }
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

struct Loaded {
    LifeEvent event;
    documents::Problems problems;
};

/// With the places of the files.
void add(documents::Problems &problems, const documents::Problems &more, const EventTables &tables)
{
    for (Error problem : more.list()) {
        problem.place = tables.placeOf(problem.place);
        problems.add(problem);
    }
}

Outcome<Loaded> load(const EventFiles &files, bool isChecked)
{
    Loaded loaded;
    const auto tables = tablesOf(files, loaded.problems);
    if (!tables)
        return Failure(tables.error());
    documents::Problems found;
    loaded.event = readLifeEvent(tables->procedures(), tables->questions(), found);
    addDates(loaded.event, files.event);
    if (isChecked && found.list().isEmpty() && loaded.problems.list().isEmpty())
        checkLifeEvent(loaded.event, found);
    add(loaded.problems, found, *tables);
    return loaded;
}

} // namespace

QStringList shippedEvents()
{
    return { Bereavement, QStringLiteral("tennyu"), QStringLiteral("tenshutsu"), QStringLiteral("tenkyo"),
        QStringLiteral("shussho"), QStringLiteral("konin") };
}

QString eventNamed(const QString &name)
{
    static const QHash<QString, QString> names { { QStringLiteral("move-in"), QStringLiteral("tennyu") },
        { QStringLiteral("move-out"), QStringLiteral("tenshutsu") },
        { QStringLiteral("move"), QStringLiteral("tenkyo") }, { QStringLiteral("birth"), QStringLiteral("shussho") },
        { QStringLiteral("marriage"), QStringLiteral("konin") } };
    const QString id = names.value(name, name);
    return shippedEvents().contains(id) ? id : QString();
}

QString cityFileIn(const QString &folder, const QString &event)
{
    const QString file = QDir(folder).filePath(event + QStringLiteral(".json"));
    return !folder.isEmpty() && QFileInfo::exists(file) ? file : QString();
}

Outcome<EventTables> tablesOf(const EventFiles &files, documents::Problems &problems)
{
    const QString first
        = files.procedures.isEmpty() ? shippedFile(files.event, QStringLiteral("procedures")) : files.procedures;
    const auto procedures = objectIn(first);
    if (!procedures)
        return Failure(procedures.error());
    // In one file with the procedures, or in one of their own.
    const bool isOneFile = procedures->contains(QStringLiteral("questions")) && files.questions.isEmpty();
    const QString second = isOneFile ? first
        : files.questions.isEmpty()  ? shippedFile(files.event, QStringLiteral("questions"))
                                     : files.questions;
    const auto questions = isOneFile ? procedures : objectIn(second);
    if (!questions)
        return Failure(questions.error());
    EventTables tables(*procedures, nameOf(first), *questions, nameOf(second));
    if (files.city.isEmpty())
        return tables;
    const auto city = objectIn(files.city);
    if (!city)
        return Failure(city.error());
    tables.lay(*city, nameOf(files.city), problems);
    return tables;
}

Outcome<LifeEvent> loadEvent(const EventFiles &files)
{
    auto loaded = load(files, false);
    if (!loaded)
        return Failure(loaded.error());
    if (!loaded->problems.list().isEmpty())
        return Failure(loaded->problems.list().first());
    return std::move(loaded->event);
}

Outcome<LifeEvent> loadEvent(const QString &id)
{
    return loadEvent(EventFiles { id, {}, {}, {} });
}

Outcome<QList<Error>> problemsIn(const EventFiles &files)
{
    const auto loaded = load(files, true);
    if (!loaded)
        return Failure(loaded.error());
    return loaded->problems.list();
}

QJsonArray shippedCases(const QString &event)
{
    const auto cases = event == Bereavement ? objectIn(shippedFile(event, QStringLiteral("cases")))
                                            : Outcome<QJsonObject>(QJsonObject());
    return cases ? cases->value(QStringLiteral("cases")).toArray() : QJsonArray();
}

} // namespace madoguchi::procedures
