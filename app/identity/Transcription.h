#pragma once

#include "app/identity/OpticalReading.h"
#include "app/reception/Person.h"
#include "devices/cards/IdentityDocument.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace madoguchi::identity {

/// An item that a document has only as a picture: a person writes it down.
struct PictureField {
    reception::PersonField field = reception::PersonField::Name;
    cards::CardImage picture;
    PictureText what = PictureText::Line;

    [[nodiscard]] bool operator==(const PictureField &) const = default;
};

/// Name, birth date and address, where a residence card shows them but does not say them.
[[nodiscard]] QList<PictureField> pictureFields(const cards::IdentityDocument &document);

/// The 外字 whose marks stand in one of these texts.
[[nodiscard]] QList<cards::Gaiji> gaijiIn(const cards::IdentityDocument &document, const QStringList &texts);

/// Whether somebody has to look at the document before forms are filled from it: something is there only as a picture,
/// something does not fit, it is not genuine, or no PIN has shown that it is the holder who brings it.
[[nodiscard]] bool needsReview(const cards::IdentityDocument &document, QDate today);

/// The holder's photo, where the document has one.
[[nodiscard]] std::optional<cards::CardImage> photoOf(const cards::IdentityDocument &document);

} // namespace madoguchi::identity
