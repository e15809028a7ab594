#pragma once

#include "app/documents/FormTemplate.h"

namespace madoguchi::documents {

/// What files with this form are called, without day, number and ending: its Japanese title, as every system takes it
/// for a name; the id where that leaves nothing. Never anything about a person.
[[nodiscard]] QString fileStem(const FormTemplate &form);

} // namespace madoguchi::documents
