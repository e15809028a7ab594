#include "app/ctl/CardReading.h"
#include "app/ctl/FormCommands.h"
#include "app/ctl/FormLookup.h"
#include "app/ctl/Interrupt.h"
#include "app/ctl/Words.h"
#include "app/documents/FormData.h"
#include "app/documents/FormRenderer.h"
#include "app/reception/Reception.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace madoguchi::ctl {

namespace {

using documents::FormRenderer;
using documents::FormTemplate;
using documents::FormValues;
using documents::Warning;
using documents::WarningCode;

Failure fileFailure(ErrorCode code, const QString &file, const QString &detail = {})
{
    return Failure(Error { code, {}, detail, file, {} });
}

bool bindsPersonalNumber(const FormTemplate &form)
{
    const auto bound
        = [](const documents::Field &field) { return field.binding == QLatin1String("applicant.personalNumber"); };
    return form.mayCarryPersonalNumber && std::any_of(form.fields.begin(), form.fields.end(), bound);
}

Outcome<void> bindCard(const Invocation &invocation, const FormTemplate &form, FormValues &values)
{
    const auto document = readCard(invocation, bindsPersonalNumber(form));
    if (!document)
        return tl::unexpected(document.error());
    reception::Reception reception;
    reception.takeDocument(*document, reception::Role::Applicant, QDateTime::currentDateTimeUtc());
    const QString applicant = reception::toWord(reception::Role::Applicant);
    documents::bindPerson(values, applicant, reception.person(reception::Role::Applicant), values.date);
    if (document->personalNumber)
        values.bound.insert(applicant + QStringLiteral(".personalNumber"), *document->personalNumber);
    reception.end();
    return {};
}

/// Fills one form after the other with one renderer.
class Filler {
public:
    Filler(Invocation &invocation, FormRenderer &renderer)
        : m_invocation(invocation)
        , m_renderer(renderer)
        , m_warningsAllowed(invocation.has(QStringLiteral("--allow-warnings")))
    {
    }

    /// Renders and writes. `more` stands beside the result.
    ExitCode fill(FormValues &values, const QString &file, const QJsonObject &more)
    {
        documents::bindOffice(values, m_invocation.settings->municipality, m_invocation.settings->mayorTitle);
        const auto form = m_renderer.toPdf(values);
        documents::wipe(values);
        if (!form)
            return m_invocation.output.fail(form.error(), more);
        QJsonObject result = more;
        result.insert(QStringLiteral("file"), file);
        result.insert(QStringLiteral("pages"), form->pages);
        result.insert(QStringLiteral("warnings"), toJson(form->warnings));
        if (const auto refusal = refusalOf(form->warnings)) {
            result.insert(QStringLiteral("file"), QJsonValue());
            return m_invocation.output.fail(Error { *refusal, {}, {}, file, {} }, result);
        }
        if (const auto written = documents::writeWhole(file, form->pdf); !written)
            return m_invocation.output.fail(withPlace(written.error(), file), more);
        m_invocation.output.json(result);
        return ExitCode::Done;
    }

    [[nodiscard]] static Error withPlace(Error error, const QString &place)
    {
        if (error.place.isEmpty())
            error.place = place;
        return error;
    }

private:
    static QJsonArray toJson(const QList<Warning> &warnings)
    {
        QJsonArray list;
        for (const Warning &warning : warnings) {
            list.append(QJsonObject { { QStringLiteral("field"), warning.field },
                { QStringLiteral("code"), documents::toWord(warning.code) },
                { QStringLiteral("detail"), warning.detail } });
        }
        return list;
    }

    [[nodiscard]] std::optional<ErrorCode> refusalOf(const QList<Warning> &warnings) const
    {
        const auto has = [&warnings](WarningCode code) {
            return std::any_of(
                warnings.begin(), warnings.end(), [code](const Warning &warning) { return warning.code == code; });
        };
        if (m_warningsAllowed)
            return {};
        if (has(WarningCode::Overflow))
            return ErrorCode::TextDoesNotFit;
        return has(WarningCode::MissingGlyph) ? std::optional(ErrorCode::GlyphMissing) : std::nullopt;
    }

    Invocation &m_invocation;
    FormRenderer &m_renderer;
    bool m_warningsAllowed;
};

Outcome<FormValues> dataOf(const QByteArray &bytes, const QString &file, const FormTemplate &form)
{
    auto values = documents::formDataFromJson(bytes, file, QDate::currentDate());
    if (!values)
        return values;
    if (const auto checked = documents::checkFields(*values, form, file); !checked)
        return tl::unexpected(checked.error());
    return values;
}

/// A line is read as a file of its own: the line's number goes where "1" stands.
Error atLine(Error error, const QString &file, int number)
{
    const QString first = file + QStringLiteral(":1:");
    const QString here = QStringLiteral("%1:%2:").arg(file).arg(number);
    error.place.replace(first, here);
    error.message.replace(first, here);
    if (error.place.startsWith(file + QStringLiteral(": ")))
        error.place.insert(file.size(), QStringLiteral(":%1").arg(number));
    return error;
}

ExitCode fillOne(Invocation &invocation, FormRenderer &renderer)
{
    FormValues values;
    values.date = QDate::currentDate();
    if (const QString name = invocation.text(QStringLiteral("--data")); !name.isEmpty()) {
        const auto bytes = readData(name);
        if (!bytes)
            return invocation.output.fail(bytes.error());
        auto data = dataOf(*bytes, name, renderer.formTemplate());
        if (!data)
            return invocation.output.fail(data.error());
        values = std::move(*data);
    }
    if (invocation.has(QStringLiteral("--from-card"))) {
        if (const auto bound = bindCard(invocation, renderer.formTemplate(), values); !bound)
            return invocation.output.fail(bound.error());
    }
    return Filler(invocation, renderer).fill(values, invocation.text(QStringLiteral("--out")), {});
}

/// One PDF a line. The name holds the line's number and nothing of the person.
ExitCode fillLine(
    Invocation &invocation, FormRenderer &renderer, const QByteArray &line, int number, const QDir &folder)
{
    const QString name = invocation.text(QStringLiteral("--data"));
    const QJsonObject more { { QStringLiteral("line"), number } };
    auto values = dataOf(line, name, renderer.formTemplate());
    if (!values)
        return invocation.output.fail(atLine(values.error(), name, number), more);
    const QString file
        = QStringLiteral("%1-%2.pdf").arg(renderer.formTemplate().id).arg(number, 6, 10, QLatin1Char('0'));
    return Filler(invocation, renderer).fill(*values, folder.filePath(file), more);
}

ExitCode fillLines(Invocation &invocation, FormRenderer &renderer)
{
    const QString name = invocation.text(QStringLiteral("--data"));
    const QDir folder(invocation.text(QStringLiteral("--out-dir")));
    QFile data(name);
    if (!data.exists())
        return invocation.output.fail(fileFailure(ErrorCode::FileMissing, name).value());
    if (!data.open(QIODevice::ReadOnly))
        return invocation.output.fail(fileFailure(ErrorCode::FileUnreadable, name, data.errorString()).value());
    if (!folder.mkpath(QStringLiteral(".")))
        return invocation.output.fail(fileFailure(ErrorCode::FileNotWritten, folder.path()).value());
    watchForInterrupt();
    ExitCode worst = ExitCode::Done;
    for (int number = 1; !data.atEnd(); ++number) {
        if (wasInterrupted())
            return invocation.output.fail(Error { ErrorCode::Cancelled, {}, {}, {}, {} });
        const QByteArray line = data.readLine(LargestData).trimmed();
        if (line.isEmpty())
            continue;
        const ExitCode code = fillLine(invocation, renderer, line, number, folder);
        worst = worseOf(worst, code);
        if (code == ExitCode::NotReady) // a full disk or a missing font: the next line would fare no better
            break;
    }
    return worst;
}

std::optional<Error> whatIsMissing(const Invocation &invocation)
{
    const bool data = invocation.has(QStringLiteral("--data"));
    const bool card = invocation.has(QStringLiteral("--from-card"));
    const bool file = invocation.has(QStringLiteral("--out"));
    const bool folder = invocation.has(QStringLiteral("--out-dir"));
    if (file == folder) {
        //: Error on the command line, to IT staff.
        return usageError(Words::tr("Give either --out FILE for one form or --out-dir DIR for one form a line."));
    }
    if (folder ? !data || card : !data && !card) {
        //: Error on the command line, to IT staff.
        return usageError(Words::tr("Give --data FILE, or with --out also --from-card."));
    }
    return {};
}

} // namespace

ExitCode fillForm(Invocation &invocation)
{
    if (const auto missing = whatIsMissing(invocation))
        return invocation.output.fail(*missing);
    const auto form = findTemplate(*invocation.settings, invocation.operand());
    if (!form)
        return invocation.output.fail(form.error());
    const auto renderer = FormRenderer::create(*form);
    if (!renderer)
        return invocation.output.fail(renderer.error());
    return invocation.has(QStringLiteral("--out")) ? fillOne(invocation, **renderer)
                                                   : fillLines(invocation, **renderer);
}

} // namespace madoguchi::ctl
