#pragma once

#include "app/documents/FormTemplate.h"
#include "app/documents/ObjectReader.h"

namespace madoguchi::documents {

// The parts of template.json that FormLogic.h works with. What is wrong goes to `problems`.

[[nodiscard]] Conditions readConditions(ObjectReader &parent, Problems &problems); ///< key "when"
[[nodiscard]] std::optional<Calculation> readCalculation(ObjectReader &parent, Problems &problems); ///< key "calculate"
[[nodiscard]] QList<Fee> readFees(ObjectReader &parent, Problems &problems); ///< key "fees"

} // namespace madoguchi::documents
