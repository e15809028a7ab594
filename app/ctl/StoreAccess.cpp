#include "app/ctl/StoreAccess.h"

#include "app/ctl/Words.h"
#include "app/store/SystemActor.h"

#include <algorithm>

namespace madoguchi::ctl {

namespace {

const QString As = QStringLiteral("--as");
constexpr int LongestName = 64;

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= LongestName
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

Option asOption()
{
    //: Help of the command line, to IT staff: the option --as NAME.
    return { As, QStringLiteral("NAME"), Words::tr("the clerk for whom it is done, for the log") };
}

Outcome<QString> actorOf(const Invocation &invocation)
{
    const QString user = store::systemActor();
    if (!invocation.has(As))
        return user;
    const QString name = invocation.text(As);
    if (!isName(name)) {
        //: Error on the command line, to IT staff: the option --as.
        return tl::unexpected(usageError(Words::tr("--as needs the name of a clerk, at most 64 characters.")));
    }
    return QStringLiteral("%1 (%2)").arg(name.trimmed(), user);
}

Outcome<std::unique_ptr<store::Session>> openStore(const Invocation &invocation, bool check)
{
    return store::Session::open(store::placeOf(*invocation.settings), check);
}

} // namespace madoguchi::ctl
