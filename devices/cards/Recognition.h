#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/IdentityDocument.h"

namespace madoguchi::cards {

/// Which application of ours a card has: MyNumberCard, BasicResidentRegistrationCard, DrivingLicence (also for a
/// 運転経歴証明書) or ResidenceCard (also for a 特別永住者証明書). That application is selected afterwards.
/// No try of any secret is spent, and a card that is none of these gets nothing but at most four SELECTs of an
/// application, each once. Errors: UnknownCard (with a place for a phone), BadAnswer for noise, and those
/// of the channel.
[[nodiscard]] Outcome<DocumentKind> recognise(CardDialogue &dialogue);

/// Which further documents are in the chip of a My Number card: MyNumberLicence (マイナ免許証), ResidenceCard
/// (特定在留カード). Two SELECTs; what was opened before is closed afterwards.
[[nodiscard]] Outcome<QList<DocumentKind>> alsoInChip(CardDialogue &dialogue);

} // namespace madoguchi::cards
