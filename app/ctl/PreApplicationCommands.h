#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// Pre-applications in QR codes: making, reading, the city's key. What `preapplication make` answers:
///   {"files":["…/pre-application-1-of-2.png", …],"codes":["MGPA1-…", …]}
/// `preapplication read`: {"form":"juminhyo","made":"2026-12-01","codes":2,"data":{…as form fill…},"leftOut":["…"]}
/// `preapplication key new|show`: {"key":"MGPK1-…","id":"…","ids":["…", …]}
[[nodiscard]] QList<Command> preApplicationCommands();

// One command a file.
ExitCode makePreApplication(Invocation &invocation);
ExitCode readPreApplication(Invocation &invocation);
ExitCode newPreApplicationKey(Invocation &invocation);
ExitCode showPreApplicationKey(Invocation &invocation);

} // namespace madoguchi::ctl
