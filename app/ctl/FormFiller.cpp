#include "app/ctl/FormFiller.h"

#include "app/documents/FormData.h"
#include "app/documents/FormLogic.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi::ctl {

using documents::FormRenderer;
using documents::FormValues;
using documents::Warning;
using documents::WarningCode;

namespace {

QJsonArray toJson(const QList<Warning> &warnings)
{
    QJsonArray list;
    for (const Warning &warning : warnings) {
        list.append(QJsonObject { { QStringLiteral("field"), warning.field },
            { QStringLiteral("code"), documents::toWord(warning.code) },
            { QStringLiteral("detail"), warning.detail } });
    }
    return list;
}

Error withPlace(Error error, const QString &place)
{
    if (error.place.isEmpty())
        error.place = place;
    return error;
}

} // namespace

FormFiller::FormFiller(Invocation &invocation, FormRenderer &renderer)
    : m_invocation(invocation)
    , m_renderer(renderer)
    , m_warningsAllowed(invocation.has(QStringLiteral("--allow-warnings")))
{
}

ExitCode FormFiller::fill(FormValues &values, const QString &file, const QJsonObject &more)
{
    documents::bindOffice(values, m_invocation.settings->municipality, m_invocation.settings->mayorTitle);
    const auto form = m_renderer.toPdf(values);
    const auto fee = documents::feeOf(m_renderer.formTemplate(), values);
    documents::wipe(values);
    if (!form)
        return m_invocation.output.fail(form.error(), more);
    QJsonObject result = more;
    result.insert(QStringLiteral("file"), file);
    result.insert(QStringLiteral("pages"), form->pages);
    result.insert(QStringLiteral("warnings"), toJson(form->warnings));
    if (fee)
        result.insert(QStringLiteral("fee"), *fee);
    if (const auto refusal = refusalOf(form->warnings)) {
        result.insert(QStringLiteral("file"), QJsonValue());
        return m_invocation.output.fail(Error { *refusal, {}, {}, file, {} }, result);
    }
    if (const auto written = documents::writeWhole(file, form->pdf); !written)
        return m_invocation.output.fail(withPlace(written.error(), file), more);
    m_invocation.output.json(result);
    return ExitCode::Done;
}

std::optional<ErrorCode> FormFiller::refusalOf(const QList<Warning> &warnings) const
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

Outcome<FormValues> dataFor(const documents::FormTemplate &form, const QByteArray &bytes, const QString &file)
{
    auto values = documents::formDataFromJson(bytes, file, QDate::currentDate());
    if (!values)
        return values;
    if (const auto checked = documents::checkFields(*values, form, file); !checked)
        return tl::unexpected(checked.error());
    return values;
}

} // namespace madoguchi::ctl
