#include "app/clerk/RoleWords.h"

#include <QCoreApplication>

namespace madoguchi::clerk {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::clerk::RoleWords)
};
} // namespace

QString wordFor(reception::Role role)
{
    switch (role) {
    case reception::Role::Applicant:
        //: Whose card is to be placed: the person who came to the counter.
        return Words::tr("applicant");
    case reception::Role::Subject:
        //: Whose card is to be placed: the person whom the application is about.
        return Words::tr("person concerned");
    case reception::Role::Agent:
        //: Whose card is to be placed: who acts for somebody else.
        return Words::tr("agent");
    case reception::Role::Deceased:
        //: Whose card is to be placed.
        return Words::tr("deceased");
    case reception::Role::Child:
        //: Whose card is to be placed: the child whom the application is about.
        return Words::tr("child");
    case reception::Role::Household:
        //: Whose card is to be placed: somebody of the household.
        return Words::tr("household member");
    }
    return {};
}

} // namespace madoguchi::clerk
