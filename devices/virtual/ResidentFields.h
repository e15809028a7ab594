#pragma once

#include "devices/virtual/FieldReaders.h"

namespace madoguchi::virtualcards {

/// Takes the keys of a resident's file over into `resident`. Every key is checked; the first mistake is returned.
[[nodiscard]] std::optional<FieldMistake> fillFields(Resident &resident, const QJsonObject &object);

} // namespace madoguchi::virtualcards
