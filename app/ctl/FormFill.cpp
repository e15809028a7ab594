#include "app/ctl/CardReading.h"
#include "app/ctl/CharacterFiles.h"
#include "app/ctl/FormCommands.h"
#include "app/ctl/FormFiller.h"
#include "app/ctl/FormLookup.h"
#include "app/ctl/Words.h"
#include "app/documents/FormData.h"
#include "app/documents/FormRenderer.h"
#include "app/reception/Reception.h"

#include <algorithm>

namespace madoguchi::ctl {

namespace {

using documents::FormRenderer;
using documents::FormTemplate;
using documents::FormValues;

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

ExitCode fillOne(Invocation &invocation, FormRenderer &renderer)
{
    FormValues values;
    values.date = QDate::currentDate();
    if (const QString name = invocation.text(QStringLiteral("--data")); !name.isEmpty()) {
        const auto bytes = readData(name);
        if (!bytes)
            return invocation.output.fail(bytes.error());
        auto data = dataFor(renderer.formTemplate(), *bytes, name);
        if (!data)
            return invocation.output.fail(data.error());
        values = std::move(*data);
    }
    if (invocation.has(QStringLiteral("--from-card"))) {
        if (const auto bound = bindCard(invocation, renderer.formTemplate(), values); !bound)
            return invocation.output.fail(bound.error());
    }
    return FormFiller(invocation, renderer).fill(values, invocation.text(QStringLiteral("--out")), {});
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
    if (invocation.has(QStringLiteral("--resume")) && !folder) {
        //: Error on the command line, to IT staff.
        return usageError(Words::tr("--resume goes on with many lines: it needs --out-dir DIR."));
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
    const auto pictures = gaijiPictures(*invocation.settings);
    if (!pictures)
        return invocation.output.fail(pictures.error());
    const auto renderer = FormRenderer::create(*form, *pictures);
    if (!renderer)
        return invocation.output.fail(renderer.error());
    return invocation.has(QStringLiteral("--out")) ? fillOne(invocation, **renderer)
                                                   : fillLines(invocation, **renderer);
}

} // namespace madoguchi::ctl
