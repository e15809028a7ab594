#pragma once

#include "devices/cards/ResidenceCardData.h"

#include <QJsonObject>

namespace madoguchi::ctl {

/// What "card read" tells of a 在留カード or 特別永住者証明書 beyond the person: codes as on the chip, dates
/// YYYY-MM-DD, pictures in Base64 with their format. What the card does not have is null.
[[nodiscard]] QJsonObject residenceJson(const cards::ResidenceCardData &card);

} // namespace madoguchi::ctl
