#include "app/settings/Settings.h"

namespace madoguchi::settings {

QString systemSettingsFile()
{
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData"))
        + QStringLiteral("/Madoguchi/madoguchi.toml");
}

} // namespace madoguchi::settings
