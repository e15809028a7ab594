#pragma once

#include "devices/virtual/FieldReaders.h"

#include <QString>

namespace madoguchi::virtualcards {

/// The keys of a 在留カード or 特別永住者証明書 beyond the common ones.
[[nodiscard]] QList<Field> residenceFields(CardKind kind);

} // namespace madoguchi::virtualcards
