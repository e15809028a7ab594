#include "app/staff/StaffWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace madoguchi::staff {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::staff)
};

} // namespace

QString wordFor(store::StaffRole role)
{
    switch (role) {
    case store::StaffRole::Clerk:
        //: What someone at the counter is: serves visitors. Short, in a list of roles.
        return Words::tr("Counter");
    case store::StaffRole::Supervisor:
        //: What someone at the counter is: in charge of it. Short, in a list of roles.
        return Words::tr("In charge");
    case store::StaffRole::It:
        //: What someone is: manages accounts and settings. Short, in a list of roles.
        return Words::tr("IT staff");
    }
    return {};
}

QString wordsFor(store::StaffRoles roles)
{
    QStringList words;
    for (const store::StaffRole role :
        { store::StaffRole::Clerk, store::StaffRole::Supervisor, store::StaffRole::It }) {
        if (roles.testFlag(role))
            words << wordFor(role);
    }
    //: Between two roles of one person in a list.
    return words.join(Words::tr(", "));
}

} // namespace madoguchi::staff
