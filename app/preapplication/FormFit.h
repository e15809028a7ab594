#pragma once

#include "app/documents/FormTemplate.h"
#include "app/preapplication/PreApplication.h"

#include <QStringList>

namespace madoguchi::preapplication {

/// A pre-application as far as a form asks for it.
struct Fitted {
    documents::FormValues values;
    QStringList leftOut; ///< what the form does not ask for: "applicant.phone", "fields.old"; never a value
};

/// Takes over what a resident may say on this form: parts of persons that a field is bound to, and answers to fields of
/// the applicant's that nothing but a common answer fills. Everything else is left out and named: a form that has
/// changed since the code was made, or a page that says too much, keeps nobody from the rest. 個人番号 is never taken
/// from a pre-application.
[[nodiscard]] Fitted fitTo(const documents::FormTemplate &form, const PreApplication &preApplication);

} // namespace madoguchi::preapplication
