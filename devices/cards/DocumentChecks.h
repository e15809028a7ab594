#pragma once

#include "devices/cards/IdentityDocument.h"

#include <QDate>
#include <QList>

namespace madoguchi::cards::check {
Q_NAMESPACE

/// What does not fit in what a document says. A closed list; most of them are for the clerk to judge, none of them says
/// that a document is forged.
enum class Doubt {
    NameMissing, ///< a document that carries a name as text has none
    BirthDateNoDay, ///< no day of the calendar (a part that is unknown is no reason)
    BirthDateInFuture,
    BirthDateTooOld, ///< more than 130 years ago
    IssuedInFuture,
    IssuedBeforeBirth,
    IssuedAfterExpiry,
    Expired,
    ExpiresToday,
    StayOver, ///< the period of stay is over
    StayOverButApplied, ///< the same, but an extension or change was applied for: it may go on
    PermitOver, ///< the permission to work besides the status is over
    WorkContradiction, ///< a permission to work besides the status, where no restriction is
    LicenceNumberDigit, ///< the check digit of a licence's number
    PersonalNumberDigit, ///< the check digit of the 個人番号
    CardNumberForm, ///< of a residence card's number
    LicenceExpired, ///< the licence in a My Number card: the card itself is as good as before
    FaceDiffers, ///< the face of a My Number card shows another birth date than its chip
    UnreadableEntry ///< something in the chip could not be read and is left out: perhaps a newer name or address
};
Q_ENUM_NS(Doubt)

} // namespace madoguchi::cards::check

namespace madoguchi::cards {

using DocumentDoubt = check::Doubt;

[[nodiscard]] QString toWord(DocumentDoubt doubt); ///< "expires-today" …
[[nodiscard]] QString textFor(DocumentDoubt doubt); ///< to the clerk. Translated; never empty

/// Everything that does not fit in a document, in the order of the list. `today`: the day at the counter.
[[nodiscard]] QList<DocumentDoubt> doubtsOf(const IdentityDocument &document, QDate today);

} // namespace madoguchi::cards
