#pragma once

#include "devices/virtual/Resident.h"

namespace madoguchi::virtualcards {

/// The card's pictures, which lie beside the resident's file: pictures/ID-NAME. Returns the path of a picture that is
/// needed and cannot be read: those of a residence card, except for its photo.
[[nodiscard]] QString takePictures(Resident &resident, const QString &folder);

} // namespace madoguchi::virtualcards
