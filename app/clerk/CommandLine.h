#pragma once

#include "app/settings/Settings.h"

#include <optional>

namespace madoguchi::clerk {

struct Start {
    settings::Settings settings; ///< the defaults when there is an error
    std::optional<Error> error;
};

/// madoguchi [--config FILE] [--training]
[[nodiscard]] Start readCommandLine(const QStringList &arguments);
/// Shows what is wrong with the settings to whoever started the program. Returns the exit code.
[[nodiscard]] int tellStartError(const Error &error);

} // namespace madoguchi::clerk
