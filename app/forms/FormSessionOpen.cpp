#include "app/forms/FormSession.h"
#include "devices/cards/LicenceText.h"

#include <algorithm>

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

bool FormSession::hasPicture(const PersonPart &part, const QString &text) const
{
    const cards::IdentityDocument *document
        = part.role == Role::Household ? nullptr : m_reception.documentOf(part.role);
    if (!document || !document->licence)
        return false;
    const QStringList marks = cards::marksIn(text);
    const QList<cards::Gaiji> &gaiji = document->licence->gaiji;
    return std::any_of(
        gaiji.begin(), gaiji.end(), [&marks](const cards::Gaiji &one) { return marks.contains(one.mark); });
}

std::optional<Role> FormSession::characterToChoose(int form) const
{
    for (const QString &key : keysWhere(form, [](const EntryState &state) { return state.hasPicture; })) {
        if (const std::optional<PersonPart> part = personPart(key))
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
