#pragma once

#include "forms-templates/drawing/Sheet.h"

#include <QByteArray>

namespace madoguchi::drawing {

/// template.json of a sheet: UTF-8, keys in the order of the schema, only what differs from the schema's defaults.
[[nodiscard]] QByteArray templateJson(const Sheet &sheet);

/// File name of a page's picture; the first page is 0.
[[nodiscard]] QString pictureName(int page);

} // namespace madoguchi::drawing
