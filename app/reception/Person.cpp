#include "app/reception/Person.h"

#include "app/reception/Wipe.h"

#include <algorithm>
#include <array>

namespace madoguchi::reception {

namespace {

constexpr std::array<const char16_t *, PersonFields.size()> Words { u"name", u"nameKana", u"address", u"postalCode",
    u"birthDate", u"sex", u"phone", u"relation" };

/// Puts a copy of its own in place, which can be overwritten later. What it replaces is overwritten now unless somebody
/// else still holds it.
void replace(QString &held, const QString &text)
{
    QString copy = ownCopy(text);
    if (held.isDetached())
        wipe(held);
    held.swap(copy);
}

} // namespace

void Entry::setFromCard(const QString &text)
{
    replace(value, text);
    replace(original, text);
    origin = text.isEmpty() ? Origin::Empty : Origin::Card;
}

void Entry::setPreApplied(const QString &text)
{
    replace(preApplied, text);
    if (origin != Origin::Empty && origin != Origin::PreApplied)
        return;
    replace(value, text);
    origin = text.isEmpty() ? Origin::Empty : Origin::PreApplied;
}

void Entry::setByHand(const QString &text)
{
    replace(value, text);
    if (!original.isEmpty())
        origin = text == original ? Origin::Card : Origin::Changed;
    else if (text.isEmpty())
        origin = Origin::Empty;
    else
        origin = text == preApplied ? Origin::PreApplied : Origin::Typed;
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

Person Person::copy() const
{
    Person copy;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &from = m_entries.at(i);
        copy.m_entries.at(i) = { ownCopy(from.value), from.origin, ownCopy(from.original), ownCopy(from.preApplied) };
    }
    return copy;
}

void Person::wipe()
{
    for (Entry &entry : m_entries) {
        reception::wipe(entry.value);
        reception::wipe(entry.original);
        reception::wipe(entry.preApplied);
        entry.origin = Origin::Empty;
    }
}

QString toWord(PersonField field)
{
    return QString::fromUtf16(Words[static_cast<std::size_t>(field)]);
}

} // namespace madoguchi::reception
