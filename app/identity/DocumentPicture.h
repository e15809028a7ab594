#pragma once

#include "devices/cards/CardImage.h"
#include "devices/cards/Mmr.h"
#include "devices/outcome/Error.h"

#include <QImage>

namespace madoguchi::identity {

constexpr int WidestPicture = 4096; ///< pixels each way: what is larger is no picture of a card

/// Draws a picture that a card holds: TIFF (libtiff), PNG, JPEG 2000 as a JP2 file or bare codestream
/// (OpenJPEG).
/// Error: BadFile (damaged, cut off, or larger than WidestPicture). Any thread; takes a millisecond or two for what
/// cards hold.
[[nodiscard]] Outcome<QImage> draw(const cards::CardImage &picture);

/// Black dots on white, one pixel each.
[[nodiscard]] QImage draw(const cards::Bitmap &bitmap);

} // namespace madoguchi::identity
