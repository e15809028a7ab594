#pragma once

#include "devices/cards/ReadDocument.h"
#include "devices/readers/CardChannel.h"

namespace madoguchi::cards {

/// What lies on a reader, found out without spending a PIN try.
struct CardFound {
    DocumentKind kind = DocumentKind::Unknown;
    int triesLeft = -1;
    std::optional<int> chipLicenceTries = {}; ///< DeskStatus::chipLicenceTries

    [[nodiscard]] bool operator==(const CardFound &) const = default;
};

/// Which document answers on this channel. Errors: UnknownCard, BadAnswer and those of the channel.
[[nodiscard]] Outcome<CardFound> findOut(readers::CardChannel &channel, const std::function<bool()> &cancelled);

/// Reads the document on this channel. A card that was reset by another program is begun anew at most three times, but
/// only while the PIN has not been sent: it is never sent twice. Errors as readDocument().
[[nodiscard]] Outcome<IdentityDocument> readCard(
    readers::CardChannel &channel, const ReadRequest &request, const std::function<bool()> &cancelled);

/// Whether everything that is typed has its form. Errors: PinForm, NumberForm.
[[nodiscard]] Outcome<void> checkForm(const ReadRequest &request);

/// What a request may hold: four digits, or nothing for a document that needs no PIN.
[[nodiscard]] bool isPinOrNothing(const Pin &pin);

} // namespace madoguchi::cards
