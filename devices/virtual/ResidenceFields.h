#pragma once

#include "devices/virtual/FieldReaders.h"

#include <QString>

namespace madoguchi::virtualcards {

/// The keys of a 在留カード or 特別永住者証明書 beyond the common ones.
[[nodiscard]] QList<Field> residenceFields(CardKind kind);

/// The card's pictures, which lie beside the file: pictures/ID-front.tif (first generation), -name.tif and -address.tif
/// (second), -photo.jp2 where there is one. Returns the path of a picture that is needed and cannot be read.
[[nodiscard]] QString takePictures(Resident &resident, const QString &folder);

} // namespace madoguchi::virtualcards
