#pragma once

#include <QStringList>

namespace madoguchi::documents {

/// Everything that a field may be bound to: "applicant.name", "household[0].birthDate", "office.municipality" …
/// The list of forms-templates/schema/template.schema.json, written out.
[[nodiscard]] const QStringList &knownBindings();

} // namespace madoguchi::documents
