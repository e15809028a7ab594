#include "app/procedures/ShippedEvents.h"

#include "app/documents/JsonText.h"
#include "app/procedures/LifeEventCheck.h"
#include "app/procedures/LifeEventReader.h"

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

QHash<QString, QStringList> datesOf(const QString &id)
{
    QHash<QString, QStringList> dates;
    const auto all = objectIn(QStringLiteral(":/procedures/dates.json"));
    const QJsonObject of = all ? all->value(id).toObject() : QJsonObject();
    for (auto it = of.begin(); it != of.end(); ++it) {
        for (const QJsonValue &key : it->toArray())
            dates[it.key()] << key.toString();
    }
    return dates;
}

struct Loaded {
    LifeEvent event;
    documents::Problems problems;
};

Outcome<Loaded> load(const QString &id, const QString &proceduresFile, const QString &questionsFile)
{
    const QString first = proceduresFile.isEmpty() ? shippedFile(id, QStringLiteral("procedures")) : proceduresFile;
    const auto procedures = objectIn(first);
    if (!procedures)
        return Failure(procedures.error());
    // In one file with the procedures, or in one of their own.
    const bool isOneFile = procedures->contains(QStringLiteral("questions")) && questionsFile.isEmpty();
    const auto questions = isOneFile
        ? procedures
        : objectIn(questionsFile.isEmpty() ? shippedFile(id, QStringLiteral("questions")) : questionsFile);
    if (!questions)
        return Failure(questions.error());
    Loaded loaded;
    loaded.event = readLifeEvent(*procedures, *questions, loaded.problems);
    loaded.event.dates = datesOf(id);
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

Outcome<LifeEvent> loadEvent(const QString &id, const QString &proceduresFile, const QString &questionsFile)
{
    auto loaded = load(id, proceduresFile, questionsFile);
    if (!loaded)
        return Failure(loaded.error());
    if (!loaded->problems.list().isEmpty())
        return Failure(loaded->problems.list().first());
    return std::move(loaded->event);
}

Outcome<QList<Error>> problemsIn(const QString &id, const QString &proceduresFile, const QString &questionsFile)
{
    auto loaded = load(id, proceduresFile, questionsFile);
    if (!loaded)
        return Failure(loaded.error());
    if (loaded->problems.list().isEmpty())
        checkLifeEvent(loaded->event, loaded->problems);
    return loaded->problems.list();
}

} // namespace madoguchi::procedures
