#pragma once

#include "devices/virtual/ChipApplication.h"
#include "devices/virtual/Resident.h"

namespace madoguchi::virtualcards {

/// Of the municipality that issued the card: invented, there is no such code.
inline constexpr auto municipality = "13999";

/// "YYYYMMDD": the holder's birthday in the year that 照合番号B names; an unknown month or day is 01.
[[nodiscard]] QString expiryOf(const Resident &resident);

/// 券面事項確認AP of a resident's card, signed by the invented issuer: what the card's face shows, as pictures.
[[nodiscard]] ChipApplication faceApplication(const Resident &resident, const QString &issuer);

} // namespace madoguchi::virtualcards
