#pragma once

#include "devices/outcome/Error.h"

#include <QImage>
#include <QString>

#include <functional>

namespace madoguchi::identity {

/// What is wanted of a picture of a card.
enum class PictureText {
    Line, ///< one line: a name or an address alone
    FaceName, ///< the name on a picture of a residence card's whole front
    FaceBirthDate, ///< the birth date on it: "1990年02月03日"
    FaceAddress, ///< the address on it
    None ///< no picture shows it: it stands on the card's back
};

/// Reads a picture with Tesseract (Japanese, which knows Latin letters, too). Empty when nothing is recognised, or when
/// `isCancelled`, which is asked again and again, says so. Error: FileMissing (the language data are not installed).
/// Any thread, takes some 100 ms to a second; nothing is written anywhere.
[[nodiscard]] Outcome<QString> readPicture(
    const QImage &picture, bool isOneLine, const std::function<bool()> &isCancelled = {});

/// What readPicture() said about one item: a proposal for a person to compare, never a fact. Empty: none.
[[nodiscard]] QString proposalFrom(const QString &recognised, PictureText what);

/// Whether the language data are installed. Error: FileMissing.
[[nodiscard]] Outcome<void> checkOpticalReading();

} // namespace madoguchi::identity
