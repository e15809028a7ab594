#pragma once

#include <QtGlobal>

namespace madoguchi::virtualcards {

/// Asks the system to acknowledge what this TCP socket has received now, not up to 40 ms later. vpcd sends each message
/// in two parts and its second part waits for the acknowledgement of the first. Lasts until the next receipt.
void acknowledgeAtOnce(qintptr socket);

} // namespace madoguchi::virtualcards
