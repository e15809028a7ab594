#pragma once

#include "devices/virtual/VirtualCard.h"

#include <memory>

namespace madoguchi::integration {

/// A fictional resident that is shipped, for example "takasaki".
[[nodiscard]] virtualcards::Resident shippedResident(const QString &id);

/// A card of 髙﨑　𠮷之助, PIN 1234, its tries kept in memory.
[[nodiscard]] std::unique_ptr<virtualcards::VirtualCard> takasakiCard(
    const virtualcards::CardBehaviour &behaviour = {});

} // namespace madoguchi::integration
