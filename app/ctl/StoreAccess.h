#pragma once

#include "app/ctl/Command.h"
#include "app/store/Session.h"

namespace madoguchi::ctl {

/// The option of every command that acts on the store.
[[nodiscard]] Option asOption();

/// Who acts, for the log: the operating system's user, and the clerk whom --as names: "suzuki (os:root)". Fails with
/// Usage when the name is none.
[[nodiscard]] Outcome<QString> actorOf(const Invocation &invocation);

/// The store of the settings; made when it is not there yet.
[[nodiscard]] Outcome<std::unique_ptr<store::Session>> openStore(const Invocation &invocation, bool check = false);

/// Runs `work(Session &, actor)`, which returns an exit code, or tells why it cannot.
template <typename Work>
ExitCode withStore(Invocation &invocation, Work work)
{
    const auto actor = actorOf(invocation);
    if (!actor)
        return invocation.output.fail(actor.error());
    const auto session = openStore(invocation);
    if (!session)
        return invocation.output.fail(session.error());
    return work(**session, *actor);
}

} // namespace madoguchi::ctl
