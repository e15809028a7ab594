#pragma once

#include "app/procedures/LifeEvent.h"

namespace madoguchi::procedures {

/// Whether any answers make the condition hold. Looks at the questions' possible answers and at when they are asked, so
/// the tables must not have questions that ask for each other. True when that is not found out within bounds: what is
/// told as impossible is.
[[nodiscard]] bool canHold(const LifeEvent &event, const Condition &condition);

} // namespace madoguchi::procedures
