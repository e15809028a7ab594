#include "app/ctl/HandOverCommands.h"

#include "app/ctl/FormFiller.h"
#include "app/ctl/FormLookup.h"
#include "app/ctl/Words.h"
#include "app/documents/FormData.h"
#include "app/documents/FormRenderer.h"
#include "app/handover/RowText.h"
#include "app/handover/TypingSession.h"
#include "app/reception/Wipe.h"
#include "app/settings/Folders.h"
#include "app/settings/NearestWord.h"

#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

using handover::FinishedForm;
using handover::Mapping;
using handover::Reason;
using handover::Refusal;
using handover::Rows;
using handover::Way;

QString wordOf(Reason reason)
{
    switch (reason) {
    case Reason::CharacterMissing:
        return QStringLiteral("character-missing");
    case Reason::NoCode:
        return QStringLiteral("no-code");
    case Reason::BadDate:
        return QStringLiteral("bad-date");
    case Reason::TooLong:
        return QStringLiteral("too-long");
    case Reason::NotQuotable:
        return QStringLiteral("not-quotable");
    case Reason::CharacterNotChosen:
        return QStringLiteral("character-not-chosen");
    case Reason::PersonalNumber:
        return QStringLiteral("personal-number");
    }
    return {};
}

ErrorCode codeOf(Reason reason)
{
    switch (reason) {
    case Reason::CharacterMissing:
    case Reason::CharacterNotChosen:
        return ErrorCode::GlyphMissing;
    case Reason::TooLong:
        return ErrorCode::TextDoesNotFit;
    case Reason::PersonalNumber:
        return ErrorCode::NotPermitted;
    case Reason::NoCode:
    case Reason::BadDate:
    case Reason::NotQuotable:
        break;
    }
    return ErrorCode::BadFile;
}

QJsonArray toJson(const QList<Refusal> &refusals)
{
    QJsonArray list;
    for (const Refusal &refusal : refusals) {
        QJsonObject one { { QStringLiteral("row"), refusal.row + 1 }, { QStringLiteral("column"), refusal.columnName },
            { QStringLiteral("reason"), wordOf(refusal.reason) } };
        if (refusal.reason == Reason::CharacterMissing)
            one.insert(QStringLiteral("character"), refusal.character);
        list.append(one);
    }
    return list;
}

Outcome<Mapping> mappingFor(const Invocation &invocation)
{
    QString file = invocation.text(QStringLiteral("--mapping"));
    if (file.isEmpty())
        file = invocation.settings->handoverMapping;
    if (file.isEmpty()) {
        //: Error on the command line, to IT staff. The option and the setting are written as they are.
        return Failure(
            usageError(Words::tr("Name the mapping with --mapping FILE or in the settings: [handover] mapping.")));
    }
    auto mapping = handover::loadMapping(file);
    if (mapping && !mapping->toFile) {
        //: Error on the command line, to IT staff. The section is written as it is.
        return Failure(Error { ErrorCode::BadFile, Words::tr("The mapping has no section [file]."), {}, file, {} });
    }
    return mapping;
}

/// A file of one form, or of one a line (.jsonl).
Outcome<QList<FinishedForm>> formsFrom(const Invocation &invocation, const documents::FormTemplate &form)
{
    const QString name = invocation.text(QStringLiteral("--data"));
    const auto bytes = readData(name);
    if (!bytes)
        return Failure(bytes.error());
    QList<FinishedForm> forms;
    const bool isLines = name.endsWith(QLatin1String(".jsonl"));
    const QList<QByteArray> parts = isLines ? bytes->split('\n') : QList<QByteArray> { *bytes };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isLines && parts.at(i).trimmed().isEmpty())
            continue;
        const QString place = isLines ? QStringLiteral("%1:%2").arg(name).arg(i + 1) : name;
        auto values = dataFor(form, parts.at(i), place);
        if (!values) {
            handover::wipe(forms);
            return Failure(values.error());
        }
        documents::bindOffice(*values, invocation.settings->municipality, invocation.settings->mayorTitle);
        forms << FinishedForm { form, *std::move(values) };
    }
    return forms;
}

ExitCode tellRefusals(Invocation &invocation, const QList<Refusal> &refusals, QJsonObject result)
{
    for (const Refusal &refusal : refusals)
        invocation.output.line(QStringLiteral("%1\t%2").arg(refusal.row + 1).arg(handover::messageFor(refusal)));
    //: Result of "form handover" on the command line, to IT staff. %n entries are listed beside it.
    const QString message = Words::tr("%n entries cannot be handed over as they are; nothing was written.", nullptr,
        static_cast<int>(refusals.size()));
    result.insert(QStringLiteral("file"), QJsonValue());
    return invocation.output.fail(Error { codeOf(refusals.first().reason), message, {}, {}, {} }, result);
}

ExitCode writeRows(Invocation &invocation, const Mapping &mapping, const Rows &rows)
{
    const QString file = invocation.text(QStringLiteral("--out"));
    const QList<Refusal> refusals = handover::refusalsOf(mapping, rows, Way::File);
    QJsonObject result { { QStringLiteral("file"), file }, { QStringLiteral("rows"), rows.rows.size() },
        { QStringLiteral("refusals"), toJson(refusals) } };
    if (mapping.toQr)
        result.insert(QStringLiteral("codes"), handover::qrTexts(mapping, rows).size());
    if (mapping.toWindow)
        result.insert(QStringLiteral("typed"), handover::typedEntries(mapping, rows).size());
    const bool isAgreed = invocation.has(QStringLiteral("--mark")) && handover::mayMark(mapping, refusals);
    if (!refusals.isEmpty() && !isAgreed)
        return tellRefusals(invocation, refusals, result);
    QByteArray bytes = handover::fileText(mapping, rows, true);
    const auto written = documents::writeWhole(file, bytes);
    reception::wipe(bytes);
    if (!written)
        return invocation.output.fail(Error { written.error().code, {}, written.error().detail, file, {} });
    if (invocation.output.isJson())
        invocation.output.json(result);
    //: Result of "form handover" on the command line, to IT staff. %n is a number of rows.
    invocation.output.note(Words::tr("%n rows were written.", nullptr, static_cast<int>(rows.rows.size())));
    return ExitCode::Done;
}

ExitCode handOverForm(Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("--data")) || !invocation.has(QStringLiteral("--out"))) {
        //: Error on the command line, to IT staff. The options are written as they are.
        return invocation.output.fail(usageError(Words::tr("Give --data FILE and --out FILE.")));
    }
    const auto mapping = mappingFor(invocation);
    if (!mapping)
        return invocation.output.fail(mapping.error());
    const auto form = findTemplate(*invocation.settings, invocation.operand());
    if (!form)
        return invocation.output.fail(form.error());
    auto forms = formsFrom(invocation, *form);
    if (!forms)
        return invocation.output.fail(forms.error());
    const handover::Facts facts { 0, {}, invocation.settings->counter, QDateTime::currentDateTime() };
    Rows rows = handover::rowsOf(*mapping, *forms, facts);
    const ExitCode code = writeRows(invocation, *mapping, rows);
    handover::wipe(rows);
    handover::wipe(*forms);
    return code;
}

Error unknownName(const QString &file, const QString &sentence, const QString &word, const QStringList &known)
{
    QString message = sentence;
    if (const QString nearest = settings::nearestWord(word, known); !nearest.isEmpty())
        message += QLatin1Char(' ') + Words::tr("Did you mean %1?").arg(nearest);
    return { ErrorCode::UnknownKey, message, {}, file, {} };
}

/// What only the forms of this machine can tell: names that none of them has.
QList<Error> namesWithoutForm(const Mapping &mapping, const settings::Settings &settings)
{
    const auto found = documents::findTemplates(settings::templateFolders(settings));
    QStringList fields;
    for (const QString &folder : found) {
        const auto form = documents::loadTemplate(folder);
        for (const documents::Field &field : form ? form->fields : QList<documents::Field>())
            fields << field.id;
    }
    QList<Error> problems;
    if (found.isEmpty())
        return problems;
    for (const QString &id : mapping.forms) {
        if (!found.contains(id))
            //: Result of "handover check" on the command line, to IT staff. %1 is what stands in the file.
            problems << unknownName(mapping.file, Words::tr("No form is called %1.").arg(id), id, found.keys());
    }
    for (const handover::Column &column : mapping.columns) {
        if (column.source.kind == handover::Source::Kind::Field && !fields.contains(column.source.text))
            //: Result of "handover check" on the command line, to IT staff. %1 is a column, %2 a field's id in it.
            problems << unknownName(mapping.file,
                Words::tr("Column %1: no form has a field %2.").arg(column.name, column.source.text),
                column.source.text, fields);
    }
    return problems;
}

ExitCode checkMapping(Invocation &invocation)
{
    const QString file = invocation.operand();
    const auto bytes = readData(file);
    if (!bytes)
        return invocation.output.fail(bytes.error());
    QList<Error> problems = handover::mappingMistakes(*bytes, file);
    if (problems.isEmpty())
        problems = namesWithoutForm(*handover::parseMapping(*bytes, file), *invocation.settings);
    QJsonArray list;
    for (const Error &problem : std::as_const(problems)) {
        list.append(errorJson(problem));
        invocation.output.line(problem.place + u'\t' + messageOf(problem));
    }
    if (invocation.output.isJson()) {
        invocation.output.json(QJsonObject { { QStringLiteral("file"), file },
            { QStringLiteral("ok"), problems.isEmpty() }, { QStringLiteral("problems"), list } });
    }
    if (problems.isEmpty()) {
        //: Result of "handover check" on the command line, to IT staff.
        invocation.output.note(Words::tr("The mapping can be used."));
        return ExitCode::Done;
    }
    //: Result of "handover check" on the command line, to IT staff. %n is the number of problems, which are listed.
    invocation.output.note(Words::tr("The mapping has %n problem(s).", nullptr, static_cast<int>(problems.size())));
    return ExitCode::BadInput;
}

} // namespace

QList<Command> handOverCommands()
{
    const QList<Option> options {
        //: Help of the command line, to IT staff: the option --data FILE of "form handover".
        { QStringLiteral("--data"), QStringLiteral("FILE"),
            Words::tr("what was entered: JSON, or JSON Lines (.jsonl)") },
        //: Help of the command line, to IT staff: the option --out FILE of "form handover".
        { QStringLiteral("--out"), QStringLiteral("FILE"), Words::tr("the file to write for the city's system") },
        //: Help of the command line, to IT staff: the option --mapping FILE.
        { QStringLiteral("--mapping"), QStringLiteral("FILE"),
            Words::tr("the mapping; without it the one in the settings") },
        //: Help of the command line, to IT staff: the option --mark.
        { QStringLiteral("--mark"), QString(),
            Words::tr("write the mapping's mark for characters that the encoding does not have") },
    };
    return {
        { { QStringLiteral("form"), QStringLiteral("handover") }, QStringLiteral("TEMPLATE"),
            //: Help of the command line, to IT staff: what "form handover" does.
            Words::tr("writes what was entered as the city's system takes it"), options, handOverForm },
        { { QStringLiteral("handover"), QStringLiteral("check") }, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff: what "handover check" does.
            Words::tr("says everything that is wrong with the mapping of a hand-over"), {}, checkMapping },
    };
}

} // namespace madoguchi::ctl
