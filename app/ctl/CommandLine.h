#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// What was typed, taken apart along the table of commands.
struct CommandLine {
    const Command *command = nullptr; ///< none: only help or the version is wanted
    QStringList group; ///< with wantsHelp and no command: the first words of several; empty: all commands
    QStringList operands;
    QHash<QString, QString> options;
    bool wantsHelp = false;
    bool wantsVersion = false;
    std::optional<Error> error; ///< Usage, with the nearest known word; the command is known even so when it was named
};

[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

/// The file after --config, wherever it stands; empty without one. Asked before everything else, because the language
/// of all messages stands in that file.
[[nodiscard]] QString configFileIn(const QStringList &arguments);

[[nodiscard]] QString helpFor(const Command &command);
[[nodiscard]] QString helpForGroup(const QStringList &group);

} // namespace madoguchi::ctl
