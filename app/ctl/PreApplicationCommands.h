#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

/// Pre-applications in QR codes: making, reading, the city's key. What `preapplication make` answers:
///   {"files":["…/pre-application-1-of-2.png", …],"codes":["MGPA1-…", …]}
/// `preapplication read`: {"form":"juminhyo","made":"2026-12-01","codes":2,"data":{…as form fill…},"leftOut":["…"]}
/// `preapplication key new|show|import`: {"key":"MGPK1-…","id":"…","ids":["…", …]}, `export` {"file","id","ids"}
[[nodiscard]] QList<Command> preApplicationCommands();

ExitCode makePreApplication(Invocation &invocation);
ExitCode readPreApplication(Invocation &invocation);
ExitCode newPreApplicationKey(Invocation &invocation);
ExitCode showPreApplicationKey(Invocation &invocation);
ExitCode exportPreApplicationKey(Invocation &invocation);
ExitCode importPreApplicationKey(Invocation &invocation);

} // namespace madoguchi::ctl
