#pragma once

#include "devices/cards/CardDesk.h"

#include <functional>

namespace madoguchi::cards {

/// Reads one document now, on the calling thread: for the command line and for the desk's own thread.
/// Looks at `request.reader` or at every reader, takes the first usable document, never repeats a PIN.
/// `cancelled` is asked between commands. Errors: the codes of reader and card in ErrorCode.
[[nodiscard]] Outcome<IdentityDocument> readDocument(ReadRequest request, const std::function<bool()> &cancelled = {});

} // namespace madoguchi::cards
