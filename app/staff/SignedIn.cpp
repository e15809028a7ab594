#include "app/staff/SignedIn.h"

namespace madoguchi::staff {

bool SignedIn::may(store::Right right) const
{
    return isPresent() && store::may(m_account.roles, right);
}

void SignedIn::setPresent(const store::Account &account)
{
    set(Presence::Present, account);
}

void SignedIn::setLocked()
{
    if (isPresent())
        set(Presence::Locked, m_account);
}

void SignedIn::setNobody(Presence presence)
{
    set(presence, {});
}

store::Account SignedIn::trainingClerk()
{
    store::Account account;
    account.id = QStringLiteral("training");
    account.login = account.id;
    //: Name of the person who is signed in while the program is used for training.
    account.name = tr("Training");
    account.roles = store::StaffRole::Clerk | store::StaffRole::Supervisor | store::StaffRole::It;
    return account;
}

void SignedIn::set(Presence presence, const store::Account &account)
{
    if (presence == m_presence && account == m_account)
        return;
    m_presence = presence;
    m_account = account;
    emit changed();
}

} // namespace madoguchi::staff
