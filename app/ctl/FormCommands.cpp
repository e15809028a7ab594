#include "app/ctl/FormCommands.h"

#include "app/ctl/CardReading.h"
#include "app/ctl/Words.h"
#include "app/documents/FormTemplate.h"
#include "app/documents/TemplateWriter.h"
#include "app/settings/Folders.h"

#include <QFile>
#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

using documents::Field;

QJsonObject described(const documents::FormTemplate &form, const QString &language)
{
    QJsonArray fields;
    for (const Field &field : form.fields) {
        fields.append(QJsonObject { { QStringLiteral("id"), field.id },
            { QStringLiteral("kind"), documents::wordFor(field.kind) },
            { QStringLiteral("label"), field.label.in(language) }, { QStringLiteral("binding"), field.binding },
            { QStringLiteral("required"), field.required } });
    }
    return { { QStringLiteral("id"), form.id }, { QStringLiteral("title"), form.title.in(language) },
        { QStringLiteral("version"), form.version }, { QStringLiteral("retentionYears"), form.retentionYears },
        { QStringLiteral("fields"), fields } };
}

ExitCode listForms(Invocation &invocation)
{
    const auto found = documents::findTemplates(settings::templateFolders(*invocation.settings));
    QStringList ids = found.keys();
    ids.sort();
    QJsonArray forms;
    for (const QString &id : ids) {
        const auto form = documents::loadTemplate(found.value(id));
        if (!form) {
            // A broken one does not keep the others away.
            invocation.output.note(id + QStringLiteral(": ") + messageOf(form.error()));
            continue;
        }
        forms.append(described(*form, invocation.settings->language));
        invocation.output.line(id + u'\t' + form->title.in(invocation.settings->language) + u'\t' + form->version);
    }
    if (invocation.output.isJson())
        invocation.output.json(forms);
    return ExitCode::Done;
}

ExitCode checkForms(Invocation &invocation)
{
    const QList<Error> problems = documents::checkTemplate(invocation.operand());
    QJsonArray list;
    for (const Error &problem : problems) {
        list.append(errorJson(problem));
        invocation.output.line(problem.place + u'\t' + messageOf(problem));
    }
    if (invocation.output.isJson()) {
        invocation.output.json(QJsonObject { { QStringLiteral("folder"), invocation.operand() },
            { QStringLiteral("ok"), problems.isEmpty() }, { QStringLiteral("problems"), list } });
    }
    if (problems.isEmpty()) {
        //: Result of "form check" on the command line, to IT staff.
        invocation.output.note(Words::tr("The template can be used."));
        return ExitCode::Done;
    }
    //: Result of "form check" on the command line, to IT staff. %n is the number of problems, which are listed.
    invocation.output.note(Words::tr("The template has %n problem(s).", nullptr, static_cast<int>(problems.size())));
    return ExitCode::BadInput;
}

ExitCode schema(Invocation &invocation)
{
    QFile file(QStringLiteral(":/schema/template.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return invocation.output.fail(Error { ErrorCode::Internal, {}, file.errorString(), file.fileName(), {} });
    invocation.output.text(file.readAll());
    return ExitCode::Done;
}

QList<Option> fillOptions()
{
    QList<Option> options {
        //: Help of the command line, to IT staff: the option --data FILE.
        { QStringLiteral("--data"), QStringLiteral("FILE"),
            Words::tr("what to fill in: JSON, or JSON Lines with --out-dir") },
        //: Help of the command line, to IT staff: the option --out FILE.
        { QStringLiteral("--out"), QStringLiteral("FILE"), Words::tr("the PDF to write") },
        //: Help of the command line, to IT staff: the option --out-dir DIR.
        { QStringLiteral("--out-dir"), QStringLiteral("DIR"), Words::tr("the folder for one PDF a line of the data") },
        //: Help of the command line, to IT staff: the option --resume.
        { QStringLiteral("--resume"), QString(), Words::tr("with --out-dir: go on where the same command stopped") },
        //: Help of the command line, to IT staff: the option --from-card.
        { QStringLiteral("--from-card"), QString(), Words::tr("take the applicant from the card on the reader") },
        //: Help of the command line, to IT staff: the option --allow-warnings.
        { QStringLiteral("--allow-warnings"), QString(),
            Words::tr("write the PDF although a text does not fit or a character is missing") },
    };
    return options + cardOptions();
}

QList<Option> webOptions()
{
    return {
        //: Help of the command line, to IT staff: the option --out DIR of "form web".
        { QStringLiteral("--out"), QStringLiteral("DIR"), Words::tr("the folder for the pages") },
        { QStringLiteral("--key"), QStringLiteral("PUBLIC"),
            Words::tr("the city's public key: its text, or a file with it") },
    };
}

} // namespace

QList<Command> formCommands()
{
    const QString form = QStringLiteral("form");
    return {
        { { form, QStringLiteral("list") }, QString(),
            //: Help of the command line, to IT staff: what "form list" does.
            Words::tr("lists the forms and their fields"), {}, listForms },
        { { form, QStringLiteral("check") }, QStringLiteral("DIR"),
            //: Help of the command line, to IT staff: what "form check" does.
            Words::tr("says everything that is wrong with a template"), {}, checkForms },
        { { form, QStringLiteral("schema") }, {},
            //: Help of the command line, to IT staff: what "form schema" does.
            Words::tr("prints the JSON Schema of template.json"), {}, schema },
        { { form, QStringLiteral("fill") }, QStringLiteral("TEMPLATE"),
            //: Help of the command line, to IT staff: what "form fill" does.
            Words::tr("fills a form and writes it as PDF"), fillOptions(), fillForm, true },
        { { form, QStringLiteral("web") }, QStringLiteral("TEMPLATE…"),
            //: Help of the command line, to IT staff: what "form web" does.
            Words::tr("writes web pages on which residents fill in forms at home"), webOptions(), writeWebForms },
    };
}

} // namespace madoguchi::ctl
