#include "app/settings/Settings.h"

namespace madoguchi::settings {

QString systemSettingsFile()
{
    return QStringLiteral("/etc/madoguchi/madoguchi.toml");
}

} // namespace madoguchi::settings
