#pragma once

#include "devices/virtual/CardBehaviour.h"
#include "devices/virtual/ChipApplication.h"
#include "devices/virtual/Resident.h"
#include "devices/virtual/TestIssuer.h"

namespace madoguchi::virtualcards {

/// All applications of a resident's My Number card.
[[nodiscard]] ChipApplications myNumberApplications(
    const Resident &resident, CardFault fault = CardFault::None, const QString &issuer = testIssuerFolder());

/// What the card itself tells after a reset (GET DATA): 00F0 municipality, 00F2 expiry.
[[nodiscard]] QMap<quint16, QByteArray> myNumberCardData(const Resident &resident);

} // namespace madoguchi::virtualcards
