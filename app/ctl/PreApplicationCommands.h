#pragma once

#include "app/ctl/Command.h"
#include "app/preapplication/CityKey.h"

namespace madoguchi::ctl {

/// Pre-applications in QR codes: making, reading, the city's key. What `preapplication make` answers:
///   {"files":["…/pre-application-1-of-2.png", …],"codes":["MGPA1-…", …]}
/// `preapplication read`: {"form":"juminhyo","made":"2026-12-01","codes":2,"data":{…as form fill…},"leftOut":["…"]}
/// `preapplication key new|show|import`: {"key":"MGPK1-…","id":"…","ids":["…", …]}, `export` {"file","id","ids"}
[[nodiscard]] QList<Command> preApplicationCommands();

/// The value of --key: the text of a public key, or a file with it. Errors: BadFile, FileUnreadable.
[[nodiscard]] Outcome<preapplication::PublicKey> publicKeyOf(const QString &given);

ExitCode makePreApplication(Invocation &invocation);
ExitCode readPreApplication(Invocation &invocation);
ExitCode newPreApplicationKey(Invocation &invocation);
ExitCode showPreApplicationKey(Invocation &invocation);
ExitCode exportPreApplicationKey(Invocation &invocation);
ExitCode importPreApplicationKey(Invocation &invocation);

} // namespace madoguchi::ctl
