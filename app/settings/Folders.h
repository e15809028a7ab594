#pragma once

#include "app/settings/Settings.h"

namespace madoguchi::settings {

/// Where templates are looked for: cityTemplateFolder(), the others in the settings, then the shipped one:
/// share/madoguchi/forms-templates beside an installed program, the source tree's folder for a program of the build
/// tree. Given as `templatePaths` they give themselves.
[[nodiscard]] QStringList templateFolders(const Settings &settings);

/// The folder of the city's own templates, where the designer keeps and publishes them: the first in the settings that
/// is not the shipped one, else "forms" in the store's folder. It may not be there yet.
[[nodiscard]] QString cityTemplateFolder(const Settings &settings);

/// The folder of everything that the program keeps. It may not be there yet.
[[nodiscard]] QString storeFolder(const Settings &settings);

/// Certificates that vouch for documents, put there by IT, in a folder for each kind of document ("residence-card").
/// Default: trust-anchors beside the system's settings file. It may not be there.
[[nodiscard]] QString trustAnchorsFolder(const Settings &settings);

} // namespace madoguchi::settings
