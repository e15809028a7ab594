#pragma once

#include "devices/outcome/Error.h"

#include <QImage>
#include <QStringList>

namespace madoguchi::scanner {

/// What the QR codes (ISO/IEC 18004) of a picture say, each text once, in the order in which they are found. A text is
/// what the code holds, at most some 7,000 characters, from anybody: it has to be checked by whoever uses it.
///
/// Any thread; takes between one millisecond and some tens for a camera's frame, up to a second for a large photograph.
/// The picture may have any format; 8-bit grey (QImage::Format_Grayscale8) is read where it lies, without a copy.
[[nodiscard]] QStringList codesIn(const QImage &picture);

/// The same for a picture file (PNG, JPEG, BMP … : what Qt reads). Nothing found: an empty list.
/// Errors: FileMissing, FileUnreadable, BadFile (no picture, or one beyond LargestFile or LargestSide).
[[nodiscard]] Outcome<QStringList> codesInFile(const QString &path);

inline constexpr qint64 LargestFile = 32 * 1024 * 1024; ///< bytes
inline constexpr int LargestSide = 12'000; ///< pixels

} // namespace madoguchi::scanner
