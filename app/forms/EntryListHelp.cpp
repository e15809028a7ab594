#include "app/forms/AddressSuggestions.h"
#include "app/forms/EntryList.h"

// What helps with single entries: what they may go on with, what is wrong on the paper, other writings.
namespace madoguchi::forms {

void EntryList::addSuggestions(EntryField &field)
{
    const FormEntry entry = field.entry();
    if (takesAddressSuggestions(entry)) {
        field.setSuggestions(
            [this, entry](const QString &typed) { return addressSuggestions(m_postal, m_session, entry, typed); });
    } else if (isName(entry)) {
        connect(&field, &EntryField::composed, this,
            [this, person = *entry.person](
                const QString &text, const QString &reading) { m_kana.heard(person, text, reading); });
    } else if (takesKana(entry)) {
        field.setSuggestions([this, person = *entry.person](const QString &typed) {
            PersonPart name = person;
            name.field = reception::PersonField::Name;
            return m_kana.found(person, typed, m_session.valueOf(name));
        });
    }
}

void EntryList::setCharacters(const CharacterSources &sources)
{
    m_characters = sources;
    for (EntryField *entry : std::as_const(m_entries))
        entry->setCharacters(sources);
}

void EntryList::setWarnings(const QList<documents::Warning> &warnings)
{
    m_warnings = warnings;
    for (EntryField *entry : std::as_const(m_entries)) {
        QList<documents::Warning> own;
        for (const documents::Warning &warning : warnings) {
            if (entry->entry().fields.contains(warning.field))
                own << warning;
        }
        entry->setWarnings(own);
    }
}

} // namespace madoguchi::forms
