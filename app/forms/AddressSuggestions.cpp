#include "app/forms/AddressSuggestions.h"

namespace madoguchi::forms {

using addresses::PostalPlace;
using reception::PersonField;
using Found = widgets::Suggestions::Found;

namespace {

constexpr int MostSuggestions = 20;

QString written(const QString &code)
{
    return u'〒' + code.left(3) + u'-' + code.mid(3);
}

Found addressesOf(const QList<PostalPlace> &places, bool isMeant)
{
    Found found { {}, isMeant };
    for (const PostalPlace &place : places)
        found.suggestions.append({ place.text(), written(place.code) });
    return found;
}

/// What the same person's other entry holds.
QString otherOf(const FormSession &session, const FormEntry &entry, PersonField other)
{
    PersonPart part = *entry.person;
    part.field = other;
    return session.valueOf(part);
}

} // namespace

bool takesAddressSuggestions(const FormEntry &entry)
{
    return entry.person
        && (entry.person->field == PersonField::Address || entry.person->field == PersonField::PostalCode);
}

Found addressSuggestions(
    const addresses::PostalTable &table, const FormSession &session, const FormEntry &entry, const QString &typed)
{
    if (!takesAddressSuggestions(entry))
        return {};
    if (entry.person->field == PersonField::PostalCode) {
        Found found;
        if (typed.isEmpty()) {
            for (const PostalPlace &place : table.placesAt(otherOf(session, entry, PersonField::Address)))
                found.suggestions.append({ place.code, place.text() });
        }
        return found;
    }
    if (typed.isEmpty())
        return addressesOf(table.placesOf(otherOf(session, entry, PersonField::PostalCode)), false);
    if (const QString code = addresses::postalCodeIn(typed); !code.isEmpty())
        return addressesOf(table.placesOf(code), true);
    QList<PostalPlace> places = table.startingWith(typed, MostSuggestions);
    places.removeIf([&typed](const PostalPlace &place) { return place.text() == typed; });
    return addressesOf(places, false);
}

} // namespace madoguchi::forms
