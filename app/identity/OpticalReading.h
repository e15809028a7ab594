#pragma once

#include "devices/outcome/Error.h"

#include <QImage>
#include <QString>

namespace madoguchi::identity {

/// What a picture of a card shows.
enum class PictureText {
    Line, ///< one line: a name or an address alone
    FaceName, ///< the name on a picture of a residence card's whole front
    FaceBirthDate, ///< the birth date on it: "1990年02月03日"
    FaceAddress ///< the address on it
};

/// Reads a picture with Tesseract (Japanese, which knows Latin letters, too): a proposal for a person to compare, never
/// a fact. Empty when nothing is recognised. Error: FileMissing (the language data are not installed).
/// Any thread, takes some 100 ms to a second; nothing is written anywhere.
[[nodiscard]] Outcome<QString> readPicture(const QImage &picture, PictureText what);

/// Whether the language data are installed. Error: FileMissing.
[[nodiscard]] Outcome<void> checkOpticalReading();

} // namespace madoguchi::identity
