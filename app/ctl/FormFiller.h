#pragma once

#include "app/ctl/Command.h"
#include "app/documents/FormRenderer.h"

namespace madoguchi::ctl {

/// Fills one form after the other with one renderer and tells each.
class FormFiller {
public:
    FormFiller(Invocation &invocation, documents::FormRenderer &renderer);

    /// Renders, writes `file`, and tells what became of it; `more` stands beside the result. Wipes the values. A text
    /// that does not fit or has no glyph is refused, unless --allow-warnings is given.
    [[nodiscard]] ExitCode fill(documents::FormValues &values, const QString &file, const QJsonObject &more);

private:
    [[nodiscard]] std::optional<ErrorCode> refusalOf(const QList<documents::Warning> &warnings) const;

    Invocation &m_invocation;
    documents::FormRenderer &m_renderer;
    bool m_warningsAllowed;
};

/// Form data for this form. Errors: those of formDataFromJson() and checkFields().
[[nodiscard]] Outcome<documents::FormValues> dataFor(
    const documents::FormTemplate &form, const QByteArray &bytes, const QString &file);

/// form fill … --out-dir: one PDF a line of the data.
[[nodiscard]] ExitCode fillLines(Invocation &invocation, documents::FormRenderer &renderer);

} // namespace madoguchi::ctl
