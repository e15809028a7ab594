#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace madoguchi::scanner {

/// A frame as a counter's camera gives it, and the code that is held before it.
struct QrFrame {
    QImage picture; ///< 8-bit grey
    QString text;
    QString spoiltBy; ///< "blurred", "rotated", "dim" …
};

/// Always the same frames: short and long codes, each blurred, turned, tilted, dim, noisy, unevenly lit, far away, and
/// all of that together, from hardly to beyond what can be read.
[[nodiscard]] QList<QrFrame> spoiltFrames();

} // namespace madoguchi::scanner
