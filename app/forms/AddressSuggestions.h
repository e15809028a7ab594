#pragma once

#include "app/addresses/PostalTable.h"
#include "app/forms/FormSession.h"
#include "widgets/Suggestions.h"

namespace madoguchi::forms {

/// What an entry for an address or a postal code may go on with: an address that was begun, or the place of a postal
/// code that was typed instead; into the empty entry the one, as the person's other says it. Empty for other entries.
[[nodiscard]] widgets::Suggestions::Found addressSuggestions(
    const addresses::PostalTable &table, const FormSession &session, const FormEntry &entry, const QString &typed);

/// Whether there is anything to suggest for such an entry.
[[nodiscard]] bool takesAddressSuggestions(const FormEntry &entry);

} // namespace madoguchi::forms
