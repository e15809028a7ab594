#pragma once

#include "devices/virtual/FieldReaders.h"

namespace madoguchi::virtualcards {

/// The keys of a licence's file beyond the common ones (residents/README.md). Texts are refused that the chip's code
/// does not have, also when a change of name or address does not fit what stands at the top.
[[nodiscard]] QList<Field> licenceFields();

} // namespace madoguchi::virtualcards
