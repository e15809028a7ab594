#pragma once

#include <QString>

namespace madoguchi::widgets {

/// Where a file dialog begins: the person's folder for documents, or the home folder where there is none.
[[nodiscard]] QString documentsFolder();

} // namespace madoguchi::widgets
