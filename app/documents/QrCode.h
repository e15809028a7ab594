#pragma once

#include "devices/outcome/Error.h"

#include <QBitArray>

namespace madoguchi::documents {

/// A QR code (ISO/IEC 18004) as its modules, without the quiet zone of four modules that it needs on every side.
struct QrCode {
    int side = 0; ///< modules
    QBitArray dark; ///< row by row, side × side

    [[nodiscard]] bool isDark(int column, int row) const { return dark.testBit(row * side + column); }
};

inline constexpr int QuietModules = 4;

/// Error correction level M: a creased or smeared slip still reads. Error: Internal (the text is too long or empty).
[[nodiscard]] Outcome<QrCode> qrCode(const QString &text);

} // namespace madoguchi::documents
