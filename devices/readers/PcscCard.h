#pragma once

#include "devices/readers/PatientChannel.h"

namespace madoguchi::readers {

/// Opens the card and begins a transaction. Blocks as long as another program is in a transaction of its own: neither
/// pcsc-lite nor Windows lets anybody ask first, or stop the call.
[[nodiscard]] Linked<std::unique_ptr<OpenCard>> openPcscCard(const QString &reader);

} // namespace madoguchi::readers
