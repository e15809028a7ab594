#pragma once

#include <QRectF>

class QPainter;

namespace madoguchi::theme {

/// The larger pictures beside a big sentence.
enum class Picture {
    CardOnReader, ///< put the card here
    CardReading, ///< leave the card where it is
    CardBack, ///< take the card and give it back
    ReaderMissing,
    ServiceMissing,
    CardUnknown,
    PinBlocked,
    Printer,
    Paper
};
inline constexpr int PictureCount = int(Picture::Paper) + 1;

/// Paints a picture into `where`, keeping 4 : 3. `motion` 0 … 1 moves the card onto the reader; 1 is the picture at
/// rest.
void paintPicture(QPainter &painter, const QRectF &where, Picture picture, double motion = 1.0);

} // namespace madoguchi::theme
