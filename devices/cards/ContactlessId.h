#pragma once

#include "devices/readers/CardChannel.h"

namespace madoguchi::cards {

/// What tells one contactless card from another: its UID (ISO/IEC 14443-3; FeliCa: the IDm), which the reader gives out
/// at the pseudo-APDU FF CA 00 00 00 (PC/SC part 3, 3.2.2.1.3). 4 to 10 bytes.
/// Empty when the reader does not know the command, and for a number that the card says it makes up anew each time
/// (four bytes that begin with 08). There is no other way: an answer to reset only tells the kind of card.
[[nodiscard]] QByteArray contactlessId(readers::CardChannel &channel);

} // namespace madoguchi::cards
