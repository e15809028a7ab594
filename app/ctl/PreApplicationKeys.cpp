#include "app/ctl/PreApplicationCommands.h"
#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/preapplication/CityKey.h"
#include "app/store/SecretFile.h"

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
    if (!QFileInfo::exists(file))
        return CityKeys();
    auto keys = CityKeys::read(file);
    if (!keys)
        keys.error().place = file;
    return keys;
}

/// Keys never change or leave unseen: noted first.
Outcome<void> note(store::Session &session, const QString &actor, const QString &what, const CityKeys &keys)
{
    const auto noted = session.append(store::Event { QStringLiteral("audit"), actor, what, {},
        { { QStringLiteral("key"), preapplication::idOf(keys.current()) } } });
    return noted ? Outcome<void>() : Outcome<void>(Failure(noted.error()));
}

Error at(Error error, const QString &file)
{
    error.place = file;
    return error;
}

/// Whose the file is, where that is not the one who runs the program: root makes keys, and never serves a counter.
void sayOwner(Output &output, const QString &file)
{
    constexpr uint root = 0;
    if (QFileInfo(file).ownerId() != root)
        return;
    //: Result of "preapplication key" on the command line, to IT staff. %1 is a file; the command is typed as it is.
    output.note(Words::tr("%1 belongs to root alone. If the counter's program runs as another user, give it to that "
                          "user with chown.")
                    .arg(file));
}

/// There are never more than MostKeys: which of this counter's own had to go.
void sayDropped(Output &output, const QStringList &before, const CityKeys &now)
{
    QStringList dropped = before;
    for (const QString &id : now.ids())
        dropped.removeAll(id);
    if (dropped.isEmpty())
        return;
    //: Result of "preapplication key import" on the command line, to IT staff. %1 lists short names of keys.
    output.note(Words::tr("More keys than are kept: %1 was dropped. What residents made for it does not open here any "
                          "more.")
                    .arg(dropped.join(QStringLiteral(", "))));
}

Error notImported(const QString &file)
{
    if (!QFileInfo::exists(file))
        return { ErrorCode::FileMissing, {}, {}, file, {} };
    if (store::isOpenToOthers(file))
        //: Error of "preapplication key import" on the command line, to IT staff. The file's name follows; the command
        //: is typed as it is.
        return { ErrorCode::BadFile, Words::tr("Others may read this file. Make it its owner's alone: chmod 600."), {},
            file, {} };
    //: Error of "preapplication key import" on the command line, to IT staff. The file's name follows; the command is
    //: typed as it is.
    return { ErrorCode::BadFile,
        Words::tr("This file is none that madoguchictl preapplication key export has written. Export it anew."), {},
        file, {} };
}

/// What `key new` says when there is a key: it would be another one, and the oldest may be lost.
Error anotherKey(const CityKeys &keys)
{
    if (keys.ids().size() < CityKeys::MostKeys) {
        //: Error of "preapplication key new" on the command line, to IT staff. The options are typed as they are.
        return usageError(Words::tr("There is a key already; key show prints it, key export brings it to other "
                                    "counters. To use another key from now on, add --another: every counter needs it, "
                                    "and the web page, too. What was made before still opens."));
    }
    //: Error of "preapplication key new" on the command line, to IT staff. %1 is the short name of a key; the option is
    //: typed as it is.
    return usageError(
        Words::tr("There are as many keys as are kept. With --another the oldest one, %1, is dropped: what "
                  "residents made for it opens nowhere any more.")
            .arg(keys.ids().constFirst()));
}

} // namespace

ExitCode newPreApplicationKey(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const QString file = preapplication::cityKeyFile(*invocation.settings);
        auto keys = keysSoFar(file);
        if (!keys)
            return invocation.output.fail(keys.error(), { { QStringLiteral("file"), file } });
        if (!keys->isEmpty() && !invocation.has(QStringLiteral("--another")))
            return invocation.output.fail(anotherKey(*keys));
        keys->addKey();
        if (const auto noted = note(session, actor, QStringLiteral("preapplication-key-made"), *keys); !noted)
            return invocation.output.fail(noted.error());
        if (const auto written = keys->write(file); !written)
            return invocation.output.fail(at(written.error(), file));
        const ExitCode code = tell(invocation.output, *keys);
        //: Result of "preapplication key new" on the command line, to IT staff. %1 is a file; the commands are typed as
        //: they are.
        invocation.output.note(Words::tr("Put this public key on the city's web page. The secret key lies in %1: bring "
                                         "it to every counter with key export and key import, and to nobody else.")
                                   .arg(file));
        sayOwner(invocation.output, file);
        return code;
    });
}

ExitCode showPreApplicationKey(Invocation &invocation)
{
    const auto keys = CityKeys::read(preapplication::cityKeyFile(*invocation.settings));
    return keys ? tell(invocation.output, *keys) : invocation.output.fail(keys.error());
}

ExitCode exportPreApplicationKey(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const QString file = invocation.operand();
        const auto keys = CityKeys::read(preapplication::cityKeyFile(*invocation.settings));
        if (!keys)
            return invocation.output.fail(keys.error());
        if (QFileInfo::exists(file)) {
            return invocation.output.fail(
                //: Error of "store key export" and "preapplication key export" on the command line, to IT staff. The
                //: file's name follows.
                { ErrorCode::FileNotWritten, Words::tr("The file is there already. Name another one."), {}, file, {} });
        }
        if (const auto noted = note(session, actor, QStringLiteral("preapplication-key-exported"), *keys); !noted)
            return invocation.output.fail(noted.error());
        if (const auto written = keys->writeExported(file); !written)
            return invocation.output.fail(at(written.error(), file));
        if (invocation.output.isJson())
            invocation.output.json(QJsonObject { { QStringLiteral("file"), file },
                { QStringLiteral("id"), preapplication::idOf(keys->current()) },
                { QStringLiteral("ids"), QJsonArray::fromStringList(keys->ids()) } });
        //: Result of "preapplication key export" on the command line, to IT staff.
        invocation.output.note(Words::tr("Whoever has this file can open the city's pre-applications. Import it at the "
                                         "other counters, then delete it."));
        return ExitCode::Done;
    });
}

ExitCode importPreApplicationKey(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const QString file = preapplication::cityKeyFile(*invocation.settings);
        auto keys = keysSoFar(file);
        if (!keys)
            return invocation.output.fail(keys.error());
        const auto imported = CityKeys::readExported(invocation.operand());
        if (!imported)
            return invocation.output.fail(notImported(invocation.operand()));
        const QStringList before = keys->ids();
        keys->adopt(*imported);
        if (const auto noted = note(session, actor, QStringLiteral("preapplication-key-imported"), *keys); !noted)
            return invocation.output.fail(noted.error());
        if (const auto written = keys->write(file); !written)
            return invocation.output.fail(at(written.error(), file));
        const ExitCode code = tell(invocation.output, *keys);
        sayDropped(invocation.output, before, *keys);
        invocation.output.note(Words::tr("The key was taken over. Delete the file from which it came."));
        sayOwner(invocation.output, file);
        return code;
    });
}

} // namespace madoguchi::ctl
