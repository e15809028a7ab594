#pragma once

#include "app/addresses/PostalTable.h"

#include <functional>

namespace madoguchi::addresses {

/// Every line of 日本郵便's file (PostalTable::load), as the table keeps it. Errors as there.
[[nodiscard]] Outcome<void> readPostalFile(const QString &file, const std::function<void(PostalPlace)> &take);

/// A town without its notes.
[[nodiscard]] QString townWithoutNotes(const QString &town, const QString &municipality);

} // namespace madoguchi::addresses
