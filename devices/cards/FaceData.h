#pragma once

#include "devices/cards/MyNumberFace.h"
#include "devices/outcome/Error.h"

#include <QByteArray>

namespace madoguchi::cards {

/// EF 0002 of 券面事項確認AP with what its issuer signed.
struct FaceFile {
    MyNumberFace face;
    QByteArray message; ///< SHA-256 of DF22 to DF24, of DF25 and DF26, of DF27
    QByteArray signature; ///< DF28
};

/// Errors: BadAnswer for bytes that are no such file: an object is missing, a date is none, a picture begins as no
/// picture does. Pictures without a byte are absent.
[[nodiscard]] Outcome<FaceFile> parseFace(const QByteArray &file);

} // namespace madoguchi::cards
