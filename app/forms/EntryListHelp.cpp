#include "app/forms/AddressSuggestions.h"
#include "app/forms/EntryList.h"
#include "app/forms/FormOutput.h"

#include <algorithm>

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

void EntryList::focusFirstRefused()
{
    const auto refused = std::find_if(m_warnings.cbegin(), m_warnings.cend(),
        [](const documents::Warning &warning) { return verdictOn({ warning }) == Verdict::Blocked; });
    if (refused != m_warnings.cend())
        focusKey(m_session.keyOfField(m_form, refused->field));
}

} // namespace madoguchi::forms
