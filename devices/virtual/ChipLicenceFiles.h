#pragma once

#include "devices/virtual/ChipApplication.h"
#include "devices/virtual/FieldReaders.h"
#include "devices/virtual/Resident.h"

namespace madoguchi::virtualcards {

/// "chipLicence": the licence that was recorded in a My Number card.
[[nodiscard]] FieldReader chipLicenceReader();

/// マイナ免許証: the police's application in a My Number card, signed by the invented police.
[[nodiscard]] ChipApplication chipLicenceApplication(const Resident &resident, const QString &issuer);

} // namespace madoguchi::virtualcards
