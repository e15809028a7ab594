#include "app/ctl/ProcedureDifference.h"

#include "app/ctl/ProcedureFiles.h"
#include "app/ctl/Words.h"
#include "app/procedures/PlanDifference.h"

namespace madoguchi::ctl {

namespace {

using procedures::CaseChange;
using procedures::EventTables;
using procedures::LifeEvent;
using procedures::PlanChange;
using procedures::PlannedProcedure;
using procedures::TableDifference;

const QString Cases = QStringLiteral("--cases");

/// Tables as they are and what they mean.
struct Side {
    EventTables tables;
    LifeEvent event;
};

Outcome<Side> sideOf(const procedures::EventFiles &files)
{
    documents::Problems problems;
    auto tables = procedures::tablesOf(files, problems);
    if (!tables)
        return Failure(tables.error());
    auto event = procedures::loadEvent(files);
    if (!event)
        return Failure(event.error());
    return Side { *std::move(tables), *std::move(event) };
}

Outcome<QJsonArray> casesFor(const Invocation &invocation, const QString &event)
{
    const QString file = invocation.text(Cases);
    if (file.isEmpty())
        return procedures::shippedCases(event);
    const auto json = objectIn(file);
    if (!json)
        return Failure(json.error());
    return json->value(QStringLiteral("cases")).toArray();
}

QJsonValue plannedJson(const std::optional<PlannedProcedure> &planned)
{
    return planned ? QJsonValue(termOf(*planned)) : QJsonValue();
}

/// "required 2026-11-16"
QString told(const std::optional<PlannedProcedure> &planned)
{
    const QJsonValue json = plannedJson(planned);
    const QString state = json[QStringLiteral("state")].toString(QStringLiteral("-"));
    const QString due = json[QStringLiteral("due")].toString();
    return due.isEmpty() ? state : state + u' ' + due;
}

QJsonObject differenceJson(const TableDifference &difference)
{
    QJsonArray changed;
    for (const TableDifference::Change &change : difference.changed)
        changed.append(QJsonObject { { QStringLiteral("id"), change.id },
            { QStringLiteral("members"), QJsonArray::fromStringList(change.members) } });
    return { { QStringLiteral("added"), QJsonArray::fromStringList(difference.added) },
        { QStringLiteral("removed"), QJsonArray::fromStringList(difference.removed) },
        { QStringLiteral("changed"), changed } };
}

QJsonObject changeJson(const CaseChange &change)
{
    QJsonArray changes;
    for (const PlanChange &one : change.changes)
        changes.append(
            QJsonObject { { QStringLiteral("id"), one.id }, { QStringLiteral("before"), plannedJson(one.before) },
                { QStringLiteral("after"), plannedJson(one.after) } });
    QJsonObject json { { QStringLiteral("id"), change.id }, { QStringLiteral("title"), change.title },
        { QStringLiteral("procedures"), changes },
        { QStringLiteral("newQuestions"), QJsonArray::fromStringList(change.newQuestions) } };
    if (change.error)
        json.insert(QStringLiteral("error"), change.error->message);
    return json;
}

void tell(Output &output, const QString &table, const TableDifference &difference)
{
    for (const QString &id : difference.added)
        output.line(table + u'\t' + id + QStringLiteral("\t+"));
    for (const QString &id : difference.removed)
        output.line(table + u'\t' + id + QStringLiteral("\t-"));
    for (const TableDifference::Change &change : difference.changed)
        output.line(table + u'\t' + change.id + u'\t' + change.members.join(u','));
}

void tell(Output &output, const CaseChange &change)
{
    for (const PlanChange &one : change.changes)
        output.line(QStringList { change.id, one.id, told(one.before), told(one.after) }.join(u'\t'));
    for (const QString &question : change.newQuestions)
        output.line(QStringList { change.id, question, QStringLiteral("?") }.join(u'\t'));
    if (change.error)
        output.line(change.id + u'\t' + change.error->place + u'\t' + change.error->message);
}

ExitCode difference(Invocation &invocation)
{
    const auto files = filesNamed(invocation);
    if (!files)
        return invocation.output.fail(files.error());
    const auto inUse = filesInUse(invocation);
    const auto before = sideOf(*inUse);
    if (!before)
        return invocation.output.fail(before.error());
    const auto after = sideOf(*files);
    if (!after)
        return invocation.output.fail(after.error());
    const auto cases = casesFor(invocation, files->event);
    if (!cases)
        return invocation.output.fail(cases.error());
    const auto entries = [](const QJsonObject &object, const QString &key) { return object.value(key).toArray(); };
    const QString procedures = QStringLiteral("procedures");
    const QString questions = QStringLiteral("questions");
    const TableDifference ofProcedures = procedures::differenceOf(
        entries(before->tables.procedures(), procedures), entries(after->tables.procedures(), procedures));
    const TableDifference ofQuestions = procedures::differenceOf(
        entries(before->tables.questions(), questions), entries(after->tables.questions(), questions));
    tell(invocation.output, procedures, ofProcedures);
    tell(invocation.output, questions, ofQuestions);
    QJsonArray changed;
    for (const CaseChange &change : procedures::changedCases(
             before->event, after->event, *cases, procedures::OpenDays(invocation.settings->closedDays))) {
        changed.append(changeJson(change));
        tell(invocation.output, change);
    }
    if (invocation.output.isJson())
        invocation.output.json(QJsonObject { { procedures, differenceJson(ofProcedures) },
            { questions, differenceJson(ofQuestions) }, { QStringLiteral("cases"), changed } });
    return ExitCode::Done;
}

} // namespace

Command differenceCommand()
{
    return { { QStringLiteral("procedures"), QStringLiteral("diff") }, {},
        //: Help of the command line, to IT staff: what "procedures diff" does.
        Words::tr("what the named tables change, and for which families, against those in use"),
        tableOptions()
            + QList<Option> { { Cases, QStringLiteral("FILE"),
                //: Help of the command line, to IT staff.
                Words::tr("families with their answers, as JSON, instead of those that came with the program") } },
        difference };
}

} // namespace madoguchi::ctl
