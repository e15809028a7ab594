#pragma once

#include "app/documents/FormTemplate.h"

namespace madoguchi::documents {

// What LogicReader.h reads, as members of an object; none where there is nothing to write.

[[nodiscard]] QStringList conditionsOf(const Conditions &when);
/// Conditions, calculation and format of a field.
[[nodiscard]] QStringList logicOf(const Field &field);
[[nodiscard]] QStringList feesOf(const FormTemplate &formTemplate);

} // namespace madoguchi::documents
