#pragma once

#include "devices/cards/CardReading.h"
#include "devices/cards/DrivingLicenceCard.h"

namespace madoguchi::cards {

/// What a card that recognise() calls a licence says without a PIN: a licence or a 運転経歴証明書, and the tries of its
/// first PIN; -1 when the holder has set none.
[[nodiscard]] Outcome<CardFound> lookAtLicence(CardDialogue &dialogue);

/// One reading of one licence. No PIN is sent before the card has told the tries of all that are needed. Errors as
/// readDocument(); Error::place tells which PIN is meant (PlaceWords.h).
class DrivingLicenceReading {
public:
    DrivingLicenceReading(CardDialogue &dialogue, const ReadRequest &request)
        : m_dialogue(dialogue)
        , m_request(request)
    {
    }

    [[nodiscard]] Outcome<IdentityDocument> run();

private:
    [[nodiscard]] Outcome<int> open(DrivingLicenceCard &card, bool hasPins);
    [[nodiscard]] Outcome<void> readEntries(
        DrivingLicenceCard &card, const LicenceCommon &common, IdentityDocument &document) const;
    [[nodiscard]] Outcome<void> readDomicile(
        DrivingLicenceCard &card, const QByteArray &domicile, IdentityDocument &document) const;
    [[nodiscard]] Outcome<void> checkGenuine(
        DrivingLicenceCard &card, const QByteArray &entriesAndDomicile, IdentityDocument &document) const;
    [[nodiscard]] QString anchors() const;
    [[nodiscard]] Outcome<void> readGaiji(DrivingLicenceCard &card, IdentityDocument &document) const;

    CardDialogue &m_dialogue;
    const ReadRequest &m_request;
};

} // namespace madoguchi::cards
