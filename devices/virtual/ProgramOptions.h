#pragma once

#include "devices/outcome/Error.h"
#include "devices/virtual/CardBehaviour.h"
#include "devices/virtual/VirtualReader.h"

#include <QString>
#include <QStringList>

namespace madoguchi::virtualcards {

/// What the command line of madoguchi-virtual-card asks for.
struct ProgramOptions {
    enum class Action { Play, List, Help };

    Action action = Action::Play;
    QString resident; ///< id of a shipped resident, or a file
    QString state; ///< file, or existing folder (then FOLDER/ID.json); empty: counters are forgotten at the end
    VpcdAddress address;
    CardBehaviour behaviour;
    bool untilEndOfInput = false;
    int waitSeconds = 10; ///< for the virtual reader, the first time
};

/// Errors: Usage (`detail` is the sentence to print).
[[nodiscard]] Outcome<ProgramOptions> parseOptions(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace madoguchi::virtualcards
