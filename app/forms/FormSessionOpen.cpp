#include "app/forms/FormSession.h"

// What is still open on a form, or unusual.
namespace madoguchi::forms {

using reception::Role;

namespace {

bool isMissing(const EntryState &state)
{
    return state.missing;
}

bool isUnreadable(const EntryState &state)
{
    return keepsOffPaper(state.problem);
}

bool isDoubtful(const EntryState &state)
{
    return state.problem != Problem::None && !keepsOffPaper(state.problem);
}

bool isNotChosen(const EntryState &state)
{
    return state.problem == Problem::CharacterNotChosen;
}

} // namespace

QStringList FormSession::missing(int form) const
{
    return keysWhere(form, isMissing);
}

QStringList FormSession::unreadable(int form) const
{
    return keysWhere(form, isUnreadable);
}

QStringList FormSession::doubtful(int form) const
{
    return keysWhere(form, isDoubtful);
}

bool FormSession::lacksCharacter(int form) const
{
    return !keysWhere(form, isNotChosen).isEmpty();
}

std::optional<Role> FormSession::characterToChoose(int form) const
{
    const QList<Role> shown = m_reception.documented();
    for (const QString &key : keysWhere(form, isNotChosen)) {
        const std::optional<PersonPart> part = personPart(key);
        if (part && shown.contains(part->role) && m_reception.documentOf(part->role)->licence)
            return part->role;
    }
    return std::nullopt;
}

QStringList FormSession::keysWhere(int form, bool (*holds)(const EntryState &)) const
{
    QStringList keys;
    for (const EntryGroup &group : groups(form)) {
        for (const FormEntry &entry : group.entries) {
            if (holds(state(form, entry)))
                keys << entry.key;
        }
    }
    return keys;
}

} // namespace madoguchi::forms
