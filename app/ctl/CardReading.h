#pragma once

#include "app/ctl/Command.h"
#include "devices/cards/IdentityDocument.h"

namespace madoguchi::ctl {

/// The options of every command that reads a card.
[[nodiscard]] QList<Option> cardOptions();

/// Reads the card that the options of a command ask for; Ctrl+C cancels. A PIN comes from standard input.
/// Errors: Usage without --pin-stdin, PinForm, and those of cards::readDocument.
[[nodiscard]] Outcome<cards::IdentityDocument> readCard(const Invocation &invocation, bool wantsPersonalNumber);

} // namespace madoguchi::ctl
