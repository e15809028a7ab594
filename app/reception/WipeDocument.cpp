#include "app/reception/WipeDocument.h"

#include "app/reception/Wipe.h"

namespace madoguchi::reception {

namespace {

// Every text (QString) and picture (QByteArray) of a document goes through `visit`.

template <typename Value, typename Visit>
void visitAll(std::optional<Value> &value, const Visit &visit)
{
    if (value)
        visit(*value);
}

template <typename Visit>
void visitAll(QList<cards::LicenceCategory> &categories, const Visit &visit)
{
    for (cards::LicenceCategory &category : categories) {
        visit(category.name);
        visit(category.since);
    }
}

template <typename Visit>
void visitAll(cards::DrivingLicence &licence, const Visit &visit)
{
    for (QString *text : { &licence.number, &licence.issued, &licence.colour, &licence.commission, &licence.reference })
        visit(*text);
    for (auto *text : { &licence.expires, &licence.alias, &licence.domicile, &licence.printedName,
             &licence.printedNameKana, &licence.printedAddress })
        visitAll(*text, visit);
    for (QString &condition : licence.conditions)
        visit(condition);
    visitAll(licence.firstDates, visit);
    visitAll(licence.categories, visit);
    for (cards::LicenceChange &change : licence.changes) {
        for (QString *text : { &change.date, &change.text, &change.commission })
            visit(*text);
    }
    for (cards::Gaiji &gaiji : licence.gaiji) {
        if (gaiji.picture)
            visit(gaiji.picture->dots);
    }
    if (licence.photo)
        visit(licence.photo->bytes);
}

template <typename Visit>
void visitAll(cards::MyNumberFace &face, const Visit &visit)
{
    visitAll(face.birthDate, visit);
    visitAll(face.expiry, visit);
    for (auto *picture : { &face.nameImage, &face.addressImage, &face.photo }) {
        if (*picture)
            visit((*picture)->bytes);
    }
}

template <typename Visit>
void visitAll(cards::ResidenceCardData &card, const Visit &visit)
{
    visit(card.cardNumber);
    for (auto *text : { &card.cardExpiry, &card.nationality, &card.status, &card.period, &card.periodExpiry,
             &card.permissionKind, &card.permissionDate, &card.comprehensivePermit, &card.comprehensivePermitExpiry,
             &card.individualPermit, &card.note })
        visitAll(*text, visit);
    for (cards::AddressEndorsement &endorsement : card.addresses) {
        visit(endorsement.date);
        visit(endorsement.municipality);
        visitAll(endorsement.address, visit);
    }
    for (auto *picture : { &card.front, &card.nameImage, &card.addressImage, &card.photo }) {
        if (*picture)
            visit((*picture)->bytes);
    }
}

template <typename Visit>
void visitAll(cards::IdentityDocument &document, const Visit &visit)
{
    for (auto *text :
        { &document.name, &document.nameKana, &document.address, &document.birthDate, &document.personalNumber })
        visitAll(*text, visit);
    if (document.licence)
        visitAll(*document.licence, visit);
    if (document.residence)
        visitAll(*document.residence, visit);
    if (document.face)
        visitAll(*document.face, visit);
}

} // namespace

void wipe(std::optional<QString> &text)
{
    if (text)
        wipe(*text);
    text.reset();
}

void wipe(cards::IdentityDocument &document)
{
    visitAll(document, [](auto &content) { wipe(content); });
    document = {};
}

cards::IdentityDocument ownCopy(const cards::IdentityDocument &document)
{
    cards::IdentityDocument copy = document;
    visitAll(copy, [](auto &content) { content.detach(); });
    return copy;
}

} // namespace madoguchi::reception
