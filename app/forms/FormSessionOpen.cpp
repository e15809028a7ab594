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

bool hasPictureOf(const QStringList &marks, const cards::DrivingLicence &licence)
{
    return std::any_of(licence.gaiji.begin(), licence.gaiji.end(),
        [&marks](const cards::Gaiji &gaiji) { return marks.contains(gaiji.mark); });
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
    for (const QString &key : keysWhere(form, isNotChosen)) {
        const std::optional<PersonPart> part = personPart(key);
        const bool isPerson = part && part->role != Role::Household;
        const cards::IdentityDocument *document = isPerson ? m_reception.documentOf(part->role) : nullptr;
        if (document && document->licence && hasPictureOf(cards::marksIn(held(key)), *document->licence))
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
