#pragma once

#include "devices/cards/IdentityDocument.h"

namespace madoguchi::reception {

/// Overwrites every text and picture of a document where it lies in memory, also where a copy still shares it.
void wipe(cards::IdentityDocument &document);
void wipe(std::optional<QString> &text);

/// A copy with buffers of its own.
[[nodiscard]] cards::IdentityDocument ownCopy(const cards::IdentityDocument &document);

} // namespace madoguchi::reception
