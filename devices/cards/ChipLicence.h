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

/// Whether there is one in a My Number card, and the tries of its PIN; -1 when the holder has set none. No try is
/// spent; what was opened before is closed afterwards. One that answers noise counts as absent: the card itself is read
/// all the same.
[[nodiscard]] Outcome<std::optional<int>> lookAtChipLicence(CardDialogue &dialogue);

/// What opens it.
struct ChipLicenceKey {
    const Pin &pin; ///< ten tries, its own
    bool mayUseLastTry = false;
    QString trustAnchors = {}; ///< ReadRequest::trustAnchors
};

/// Whether readChipLicence() would send its PIN: the same errors, and nothing is sent. What was opened before is closed
/// afterwards.
[[nodiscard]] Outcome<void> mayReadChipLicence(CardDialogue &dialogue, const ChipLicenceKey &key);

/// One reading, of a My Number card on which another application may be selected. Errors as readDocument(), UnknownCard
/// when the chip carries no licence; the place of errors about the PIN is "chip-licence-pin".
[[nodiscard]] Outcome<IdentityDocument> readChipLicence(CardDialogue &dialogue, const ChipLicenceKey &key);

} // namespace madoguchi::cards
