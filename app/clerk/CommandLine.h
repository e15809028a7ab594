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
/// The error of a program whose parts are not all there.
[[nodiscard]] Error missingModule(const QString &detail);
/// --help or --version: answered without a screen.
[[nodiscard]] bool wantsHelp(int argc, char *const *argv);
/// Shows why the program cannot start to whoever started the program. Returns the exit code.
[[nodiscard]] int tellStartError(const Error &error);

} // namespace madoguchi::clerk
