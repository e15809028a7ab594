#pragma once

#include "app/documents/FormTemplate.h"
#include "app/documents/FormValues.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace madoguchi::webform {

/// A form whose fields, pages and fees depend on each other in every way that a template can say.
[[nodiscard]] documents::FormTemplate dependentForm();

/// A form with an entry for every format and every part of a person.
[[nodiscard]] documents::FormTemplate formOfEveryFormat();

/// Random answers to everything that a resident may answer on a form. With `subjectIsApplicant` the subject is the
/// applicant, as a session binds it.
[[nodiscard]] documents::FormValues randomValues(
    const documents::FormTemplate &form, bool subjectIsApplicant, QRandomGenerator &random);

/// The same answers by the keys of the page's entries.
[[nodiscard]] QJsonObject pageAnswers(const documents::FormTemplate &form, const documents::FormValues &values);

} // namespace madoguchi::webform
