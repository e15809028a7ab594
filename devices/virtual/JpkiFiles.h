#pragma once

#include "devices/virtual/ChipApplication.h"
#include "devices/virtual/Resident.h"

namespace madoguchi::virtualcards {

/// 公的個人認証AP of a resident's card: certificates by the invented authorities, keys that all virtual cards share.
[[nodiscard]] ChipApplication jpkiApplication(const Resident &resident, const QString &issuer);

} // namespace madoguchi::virtualcards
