#include "app/identity/WrittenDown.h"

namespace madoguchi::identity {

using reception::PersonField;
using reception::Role;

namespace {

QString withCharacters(QString text, const QMap<QString, QString> &characters)
{
    for (auto it = characters.cbegin(); it != characters.cend(); ++it) {
        if (!it->isEmpty())
            text.replace(it.key(), *it);
    }
    return text;
}

} // namespace

WrittenDown::WrittenDown(reception::Reception &reception)
    : m_reception(reception)
{
}

void WrittenDown::forget()
{
    m_persons.clear();
}

void WrittenDown::forget(Role role)
{
    m_persons.erase(role);
}

bool WrittenDown::has(Role role, PersonField field) const
{
    const auto person = m_persons.find(role);
    return person != m_persons.end() && person->second.texts.contains(field);
}

QString WrittenDown::text(Role role, PersonField field) const
{
    const auto person = m_persons.find(role);
    return person == m_persons.end() ? QString() : person->second.texts.value(field);
}

QString WrittenDown::character(Role role, const QString &mark) const
{
    const auto person = m_persons.find(role);
    return person == m_persons.end() ? QString() : person->second.characters.value(mark);
}

void WrittenDown::takeTexts(Role role, const QMap<PersonField, QString> &texts)
{
    Person &person = m_persons[role];
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const bool wasOurs = person.texts.remove(it.key()) > 0;
        if (!it->isEmpty())
            person.texts.insert(it.key(), *it);
        if (!it->isEmpty() || wasOurs)
            m_reception.setByHand(role, it.key(), *it);
    }
}

void WrittenDown::takeCharacters(Role role, const QMap<QString, QString> &characters)
{
    Person &person = m_persons[role];
    const QMap<QString, QString> before = std::exchange(person.characters, characters);
    for (const PersonField field : { PersonField::Name, PersonField::Address }) {
        const reception::Entry &entry = m_reception.person(role).entry(field);
        const bool isOurs = entry.value == withCharacters(entry.original, before);
        const QString text = withCharacters(isOurs ? entry.original : entry.value, characters);
        m_reception.setByHand(role, field, text);
    }
}

} // namespace madoguchi::identity
