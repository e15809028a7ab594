#include "app/store/SystemActor.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace madoguchi::store {

QString systemActor()
{
    std::vector<char> room(4096);
    passwd entry {};
    passwd *found = nullptr;
    const uid_t user = ::getuid();
    if (::getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found)
        return QStringLiteral("os:") + QFile::decodeName(found->pw_name);
    return QStringLiteral("os:%1").arg(user); // a user that the system has no name for
}

} // namespace madoguchi::store
