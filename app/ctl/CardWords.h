#pragma once

#include "devices/cards/CertificateCheck.h"
#include "devices/cards/IdentityDocument.h"
#include "devices/outcome/Error.h"

namespace madoguchi::ctl {

/// Error::place as a person reads it: "PIN 1 of the driving licence" for a word of our cards (PlaceWords.h), empty
/// where the sentence says it already, and every other place as it is.
[[nodiscard]] QString placeText(const QString &place);

/// An error of a reading that was to be of one kind of document: when another one lies there, both are named.
[[nodiscard]] Error namingBoth(Error error, cards::DocumentKind asked);

/// Whether a certificate is valid, in a word or two.
[[nodiscard]] QString wordFor(cards::CertificateResult result);

/// What IT staff do about a certificate that is not known to be valid. Empty where the reason says it.
[[nodiscard]] QString remedyFor(cards::CertificateReason reason);

} // namespace madoguchi::ctl
