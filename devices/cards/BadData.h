#pragma once

#include "devices/outcome/Error.h"

namespace madoguchi::cards {

/// A file of the card holds something else than such a file does.
[[nodiscard]] inline Failure badData(const QString &what)
{
    return failure(ErrorCode::BadAnswer, {}, what);
}

} // namespace madoguchi::cards
