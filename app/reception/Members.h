#pragma once

#include "app/reception/Reception.h"

namespace madoguchi::reception {

/// The people of another reception, as Snapshot.h writes it, become members of this one's household: the applicant
/// first, then the household there. Whoever is known here already, by name and birth date, is left out. What cards said
/// about them keeps its mark. Returns how many came. `here` is open. Errors: BadFile, StoreNewer; nothing is changed.
[[nodiscard]] Outcome<int> takeMembers(Reception &here, const QByteArray &snapshot);

/// Whether something is known about the applicant, and the household does not have them yet.
[[nodiscard]] bool canAddApplicant(const Reception &here);
/// The applicant becomes a member at this place, where nobody is yet: with what their card said, and its mark. Does
/// nothing unless canAddApplicant().
void addApplicant(Reception &here, int place);
/// Nobody is at this place of the household any more.
void removeMember(Reception &here, int place);

} // namespace madoguchi::reception
