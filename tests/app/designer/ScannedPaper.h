#pragma once

#include <QImage>

namespace madoguchi::designer {

/// The same page as a scanner gives it: turned about its middle, darker to one side, grainy, with dust. A `grain` of 31
/// is a worn or wrongly set scanner, 8 one of an office.
[[nodiscard]] QImage scanned(const QImage &page, double degrees, quint32 seed = 1, int grain = 31);

} // namespace madoguchi::designer
