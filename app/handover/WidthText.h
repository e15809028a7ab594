#pragma once

#include "app/handover/Mapping.h"

namespace madoguchi::handover {

[[nodiscard]] QString converted(const QString &text, Convert convert);

} // namespace madoguchi::handover
