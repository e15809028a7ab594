#include "app/ctl/PreApplicationCommands.h"
#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/preapplication/CityKey.h"

#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

using preapplication::CityKeys;

ExitCode tell(Output &output, const CityKeys &keys)
{
    const preapplication::PublicKey current = keys.current();
    output.line(preapplication::toText(current));
    if (output.isJson()) {
        output.json(QJsonObject { { QStringLiteral("key"), preapplication::toText(current) },
            { QStringLiteral("id"), preapplication::idOf(current) },
            { QStringLiteral("ids"), QJsonArray::fromStringList(keys.ids()) } });
    }
    return ExitCode::Done;
}

/// None at the first time. A file that is there but cannot be used is never replaced.
Outcome<CityKeys> keysSoFar(const QString &file)
{
    return QFileInfo::exists(file) ? CityKeys::read(file) : Outcome<CityKeys>(CityKeys());
}

} // namespace

ExitCode newPreApplicationKey(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const QString file = preapplication::cityKeyFile(*invocation.settings);
        auto keys = keysSoFar(file);
        if (!keys)
            return invocation.output.fail(keys.error(), { { QStringLiteral("file"), file } });
        keys->addKey();
        const store::Event event { QStringLiteral("audit"), actor, QStringLiteral("preapplication-key-made"), {},
            { { QStringLiteral("key"), preapplication::idOf(keys->current()) } } };
        if (const auto noted = session.append(event); !noted)
            return invocation.output.fail(noted.error());
        if (const auto written = keys->write(file); !written) {
            Error error = written.error();
            error.place = file;
            return invocation.output.fail(error);
        }
        const ExitCode code = tell(invocation.output, *keys);
        //: Result of "preapplication key new" on the command line, to IT staff. %1 is a file.
        invocation.output.note(Words::tr("Put this public key on the city's web page. The secret key lies in %1: copy "
                                         "it to every counter and to nobody else.")
                                   .arg(file));
        return code;
    });
}

ExitCode showPreApplicationKey(Invocation &invocation)
{
    const auto keys = CityKeys::read(preapplication::cityKeyFile(*invocation.settings));
    return keys ? tell(invocation.output, *keys) : invocation.output.fail(keys.error());
}

} // namespace madoguchi::ctl
