#pragma once

#include "app/store/Accounts.h"

namespace madoguchi::staff {

[[nodiscard]] QString wordFor(store::StaffRole role); ///< what the role does, for a list of roles
[[nodiscard]] QString wordsFor(store::StaffRoles roles); ///< several of them in one line

} // namespace madoguchi::staff
