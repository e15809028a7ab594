#include "app/reception/Members.h"

#include "app/reception/Snapshot.h"
#include "app/reception/Wipe.h"

#include <algorithm>

namespace madoguchi::reception {

namespace {

bool isSamePerson(const Person &one, const Person &other)
{
    return one.text(PersonField::Name) == other.text(PersonField::Name)
        && one.text(PersonField::BirthDate) == other.text(PersonField::BirthDate);
}

void wipe(Snapshot &snapshot)
{
    for (auto &[role, person] : snapshot.persons)
        person.wipe();
    for (auto &[role, digits] : snapshot.personalNumbers)
        reception::wipe(digits);
    for (Person &member : snapshot.household)
        member.wipe();
}

} // namespace

Outcome<int> takeMembers(Reception &here, const QByteArray &snapshot)
{
    auto there = snapshotFrom(snapshot);
    if (!there)
        return Failure(there.error());
    QList<Person> members = here.household();
    int taken = 0;
    const auto take = [&here, &members, &taken](Person &person) {
        const auto isThisOne = [&person](const Person &known) { return isSamePerson(person, known); };
        if (person.isEmpty() || isThisOne(here.person(Role::Applicant))
            || std::any_of(members.cbegin(), members.cend(), isThisOne))
            return;
        const auto free
            = std::find_if(members.begin(), members.end(), [](const Person &member) { return member.isEmpty(); });
        (free == members.end() ? members.emplaceBack() : *free) = std::move(person);
        ++taken;
    };
    take(there->persons[Role::Applicant]);
    for (Person &member : there->household)
        take(member);
    wipe(*there);
    if (taken > 0)
        here.setHousehold(members);
    return taken;
}

bool canAddApplicant(const Reception &here)
{
    const Person &applicant = here.person(Role::Applicant);
    return !applicant.isEmpty()
        && std::none_of(here.household().cbegin(), here.household().cend(),
            [&applicant](const Person &member) { return isSamePerson(member, applicant); });
}

void addApplicant(Reception &here, int place)
{
    QList<Person> members = here.household();
    if (!canAddApplicant(here) || (place < members.size() && !members.at(place).isEmpty()))
        return;
    while (members.size() <= place)
        members.emplaceBack();
    members[place] = here.person(Role::Applicant).copy();
    here.setHousehold(members);
}

void removeMember(Reception &here, int place)
{
    QList<Person> members = here.household();
    if (place >= members.size())
        return;
    members[place].wipe();
    members[place] = Person();
    here.setHousehold(members);
}

} // namespace madoguchi::reception
