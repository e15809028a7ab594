#pragma once

#include <QByteArray>
#include <QImage>

namespace madoguchi::identity {

/// A JPEG 2000 picture (ISO/IEC 15444-1), a JP2 file or a bare codestream, grey or colour; null when it is none.
[[nodiscard]] QImage drawJpeg2000(const QByteArray &bytes);

} // namespace madoguchi::identity
