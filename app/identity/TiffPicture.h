#pragma once

#include <QByteArray>
#include <QImage>

namespace madoguchi::identity {

/// The first picture of a TIFF file in memory; null when it is none.
[[nodiscard]] QImage drawTiff(const QByteArray &bytes);

} // namespace madoguchi::identity
