#pragma once

#include "app/documents/FormValues.h"

#include <QDate>
#include <QString>

namespace madoguchi::preapplication {

/// What somebody filled in before the visit. The format in the codes: forms-templates/schema/pre-application.md.
struct PreApplication {
    QString form; ///< id of a template
    QDate made;
    /// Persons by binding ("applicant.name") and the answers by field id, as documents::formDataFromJson() reads them.
    documents::FormValues values;
};

} // namespace madoguchi::preapplication
