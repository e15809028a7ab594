#include "app/reception/Person.h"

#include <algorithm>
#include <array>

namespace madoguchi::reception {

namespace {

constexpr std::array<const char16_t *, 7> Words { u"name", u"nameKana", u"address", u"postalCode", u"birthDate", u"sex",
    u"phone" };

/// Overwrites the characters where this is their only owner; shared ones go when the last owner lets them go.
void zero(QString &text)
{
    if (text.isDetached())
        std::fill(text.begin(), text.end(), QChar());
    text.resize(0);
}

} // namespace

void Entry::setFromCard(const QString &text)
{
    value = text;
    original = text;
    origin = Origin::Card;
}

void Entry::setByHand(const QString &text)
{
    const bool cardSaid = origin == Origin::Card || origin == Origin::Changed;
    value = text;
    if (cardSaid)
        origin = text == original ? Origin::Card : Origin::Changed;
    else
        origin = text.isEmpty() ? Origin::Empty : Origin::Typed;
}

const Entry &Person::entry(PersonField field) const
{
    return m_entries[static_cast<std::size_t>(field)];
}

Entry &Person::entry(PersonField field)
{
    return m_entries[static_cast<std::size_t>(field)];
}

PartialDate Person::birthDate() const
{
    return PartialDate::fromText(text(PersonField::BirthDate)).value_or(PartialDate());
}

bool Person::isEmpty() const
{
    return std::all_of(std::begin(m_entries), std::end(m_entries), [](const Entry &entry) { return entry == Entry(); });
}

void Person::wipe()
{
    for (Entry &entry : m_entries) {
        // The card's word and the value are one text in memory until one of them is changed.
        if (entry.value.constData() == entry.original.constData())
            entry.original.clear();
        zero(entry.value);
        zero(entry.original);
        entry.origin = Origin::Empty;
    }
}

QString toWord(PersonField field)
{
    return QString::fromUtf16(Words[static_cast<std::size_t>(field)]);
}

} // namespace madoguchi::reception
