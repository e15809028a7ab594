#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/CardReading.h"
#include "devices/cards/LicenceSignature.h"

namespace madoguchi::cards {

// マイナ免許証 (免許情報記録個人番号カード): the application of the police in a My Number card. No name, no address, no
// date of birth in it.

/// WEF02 (記録事項). `document` gets its kind and the licence. Errors: BadAnswer for bytes that are no such file.
[[nodiscard]] Outcome<void> takeChipLicence(IdentityDocument &document, QByteArrayView file);

/// WEF03 (電子署名). What is missing is empty: such a licence is not genuine.
[[nodiscard]] LicenceSignature parseChipLicenceSignature(QByteArrayView file);

/// One reading, of a My Number card on which recognise() has left another application selected; opened with a PIN of
/// its own, which has ten tries. Errors as readDocument(), UnknownCard when the chip carries no licence; the place of
/// errors about the PIN is "chip-licence-pin".
[[nodiscard]] Outcome<IdentityDocument> readChipLicence(CardDialogue &dialogue, const ReadRequest &request);

} // namespace madoguchi::cards
