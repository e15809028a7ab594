#include "app/procedures/PlanForms.h"

#include "app/documents/JsonText.h"
#include "app/documents/ObjectReader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace madoguchi::procedures {

namespace {

using documents::ObjectReader;
using documents::Problems;

constexpr qint64 LargestTemplates = 1024 * 1024;
const QString TemplatesFile = QStringLiteral("templates.json");

void readForms(const QJsonObject &json, FormTemplates &templates, Problems &problems)
{
    ObjectReader reader(json, QStringLiteral("forms"), json.keys(), problems);
    for (const QString &form : json.keys()) {
        const QString id = reader.text(form, ObjectReader::Need::Optional);
        if (id.isEmpty())
            templates.forms.remove(form); // not written here
        else
            templates.forms.insert(form, id);
    }
}

void readAnswers(const QJsonObject &json, FormTemplates &templates, Problems &problems)
{
    ObjectReader reader(json, QStringLiteral("answers"), json.keys(), problems);
    for (const QString &binding : json.keys())
        templates.answers.insert(binding, reader.texts(binding));
}

void readProcedures(const QJsonObject &json, FormTemplates &templates, Problems &problems)
{
    for (const QString &procedure : json.keys()) {
        const QJsonObject fields = json.value(procedure).toObject();
        ObjectReader reader(fields, QStringLiteral("procedures.") + procedure, fields.keys(), problems);
        for (const QString &field : fields.keys())
            templates.ofProcedures[procedure].insert(field, reader.text(field, ObjectReader::Need::Optional));
    }
}

Outcome<void> lay(const QString &path, FormTemplates &templates)
{
    const auto bytes = documents::readFile(path, LargestTemplates);
    if (!bytes)
        return Failure(bytes.error());
    const auto document = documents::parseJson(*bytes, TemplatesFile);
    if (!document)
        return Failure(document.error());
    Problems problems;
    ObjectReader reader(document->object(), {},
        { QStringLiteral("forms"), QStringLiteral("answers"), QStringLiteral("procedures"),
            QStringLiteral("about_others"), QStringLiteral("note") },
        problems);
    readForms(reader.value(QStringLiteral("forms")).toObject(), templates, problems);
    readAnswers(reader.value(QStringLiteral("answers")).toObject(), templates, problems);
    if (reader.has(QStringLiteral("about_others")))
        templates.aboutOthers = reader.texts(QStringLiteral("about_others"));
    readProcedures(reader.value(QStringLiteral("procedures")).toObject(), templates, problems);
    if (problems.list().isEmpty())
        return {};
    Error first = problems.list().first();
    first.place = TemplatesFile + QStringLiteral(": ") + first.place;
    return Failure(first);
}

} // namespace

Outcome<FormTemplates> formTemplatesIn(const QString &cityFolder)
{
    FormTemplates templates;
    if (const auto shipped = lay(QStringLiteral(":/procedures/templates.json"), templates); !shipped)
        return Failure(shipped.error());
    const QString own = cityFolder.isEmpty() ? QString() : QDir(cityFolder).filePath(TemplatesFile);
    if (own.isEmpty() || !QFileInfo::exists(own))
        return templates;
    if (const auto city = lay(own, templates); !city)
        return Failure(city.error());
    return templates;
}

QList<PlanForm> formsFor(const Plan &plan, const FormTemplates &templates, const CityHall *hall)
{
    QList<PlanForm> forms;
    for (const PlanGroup &group : groupsOf(plan, PlanOrder::Route, {}, hall)) {
        for (const PlannedProcedure *planned : group.procedures) {
            for (const ProcedureForm &form : planned->procedure->forms) {
                const QString id = templates.forms.value(form.form);
                if (id.isEmpty())
                    continue;
                auto known
                    = std::find_if(forms.begin(), forms.end(), [&](const PlanForm &one) { return one.id == id; });
                if (known == forms.end())
                    known = forms.insert(forms.end(), PlanForm { id, false });
                known->isRequired |= planned->state == PlannedState::Required;
            }
        }
    }
    return forms;
}

QHash<QString, QString> toldToForms(const FormTemplates &templates, const Answers &answers, const Plan &plan)
{
    QHash<QString, QString> told;
    for (auto it = templates.answers.begin(); it != templates.answers.end(); ++it) {
        for (const QString &question : *it) {
            if (const QDate day = answers.value(question).date; day.isValid()) {
                told.insert(it.key(), day.toString(Qt::ISODate));
                break;
            }
        }
        if (!told.contains(it.key()))
            told.insert(it.key(), QString()); // perhaps taken back
    }
    for (const PlannedProcedure &planned : plan.procedures) {
        const QHash<QString, QString> fields = templates.ofProcedures.value(planned.procedure->id);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (planned.state == PlannedState::Required && !told.contains(field.key()))
                told.insert(field.key(), *field);
        }
    }
    return told;
}

} // namespace madoguchi::procedures
