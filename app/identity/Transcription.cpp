#include "app/identity/Transcription.h"

#include "devices/cards/DocumentChecks.h"

#include <algorithm>

namespace madoguchi::identity {

using reception::PersonField;

QList<PictureField> pictureFields(const cards::IdentityDocument &document)
{
    if (!document.residence)
        return {};
    const cards::ResidenceCardData &card = *document.residence;
    QList<PictureField> fields;
    if (!document.name) {
        if (card.nameImage)
            fields << PictureField { PersonField::Name, *card.nameImage, PictureText::Line };
        else if (card.front)
            fields << PictureField { PersonField::Name, *card.front, PictureText::FaceName };
    }
    if (!document.birthDate && card.front)
        fields << PictureField { PersonField::BirthDate, *card.front, PictureText::FaceBirthDate };
    // An address that was entered later stands on the back, and it alone is valid: the front's must not be proposed.
    if (!document.address && (!card.addresses.isEmpty() || card.hasUnreadableText)) {
        fields << PictureField { PersonField::Address, {}, PictureText::None };
    } else if (!document.address) {
        if (card.addressImage)
            fields << PictureField { PersonField::Address, *card.addressImage, PictureText::Line };
        else if (card.front)
            fields << PictureField { PersonField::Address, *card.front, PictureText::FaceAddress };
    }
    return fields;
}

QList<cards::Gaiji> gaijiIn(const cards::IdentityDocument &document, const QStringList &texts)
{
    if (!document.licence)
        return {};
    QList<cards::Gaiji> found;
    for (const cards::Gaiji &gaiji : document.licence->gaiji) {
        const auto holdsIt = [&gaiji](const QString &text) { return text.contains(gaiji.mark); };
        if (std::any_of(texts.begin(), texts.end(), holdsIt))
            found << gaiji;
    }
    return found;
}

bool needsReview(const cards::IdentityDocument &document, QDate today)
{
    const bool hasPhotoOfLicence = document.licence && document.licence->photo; // that is what its second PIN was for
    return document.genuine == cards::Genuineness::No || document.face || hasPhotoOfLicence
        || !cards::doubtsOf(document, today).isEmpty() || !pictureFields(document).isEmpty()
        || !gaijiIn(document, { document.name.value_or(QString()), document.address.value_or(QString()) }).isEmpty();
}

std::optional<cards::CardImage> photoOf(const cards::IdentityDocument &document)
{
    if (document.residence)
        return document.residence->photo;
    if (document.licence)
        return document.licence->photo;
    return document.face ? document.face->photo : std::nullopt;
}

} // namespace madoguchi::identity
