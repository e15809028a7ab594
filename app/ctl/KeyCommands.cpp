#include "app/ctl/KeyCommands.h"

#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/store/KeyFile.h"
#include "app/store/KeyRotation.h"

#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

ExitCode tell(Output &output, const Outcome<store::Rotation> &rotation, const QString &sentence)
{
    if (!rotation)
        return output.fail(rotation.error());
    if (output.isJson())
        output.json(QJsonObject {
            { QStringLiteral("key"), rotation->keyId }, { QStringLiteral("rewrapped"), rotation->rewrapped } });
    output.note(sentence);
    return ExitCode::Done;
}

ExitCode rotate(Invocation &invocation)
{
    const auto actor = actorOf(invocation);
    if (!actor)
        return invocation.output.fail(actor.error());
    return tell(invocation.output, store::rotateKey(store::placeOf(*invocation.settings), *actor),
        //: Result of "store rotate-key" on the command line, to IT staff.
        Words::tr("The records have a new key. Export it for the other terminals of this store; older copies of the "
                  "records need the old key."));
}

ExitCode exportKey(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        if (QFileInfo::exists(invocation.operand())) {
            return invocation.output.fail(Error { ErrorCode::FileNotWritten,
                //: Error of "store key export" on the command line, to IT staff. The file's name follows.
                Words::tr("The file is there already. Name another one."), {}, invocation.operand(), {} });
        }
        // Noted first: keys never leave unseen.
        const store::Event event { QStringLiteral("audit"), actor, QStringLiteral("store-key-exported"), {},
            { { QStringLiteral("key"), session.keys().currentKeyId() } } };
        if (const auto noted = session.append(event); !noted)
            return invocation.output.fail(noted.error());
        if (const auto written = store::exportKeys(invocation.operand(), session.keys()); !written)
            return invocation.output.fail(written.error());
        if (invocation.output.isJson())
            invocation.output.json(QJsonObject { { QStringLiteral("file"), invocation.operand() },
                { QStringLiteral("key"), session.keys().currentKeyId() } });
        //: Result of "store key export" on the command line, to IT staff.
        invocation.output.note(
            Words::tr("Whoever has this file can read what is kept. Import it at the other terminals, "
                      "then delete it."));
        return ExitCode::Done;
    });
}

ExitCode importKey(Invocation &invocation)
{
    const auto actor = actorOf(invocation);
    if (!actor)
        return invocation.output.fail(actor.error());
    return tell(invocation.output,
        store::importKeys(store::placeOf(*invocation.settings), invocation.operand(), *actor),
        //: Result of "store key import" on the command line, to IT staff.
        Words::tr("The key was taken over. Delete the file from which it came."));
}

} // namespace

QList<Command> keyCommands()
{
    const QString store = QStringLiteral("store");
    const QString key = QStringLiteral("key");
    return {
        { { store, QStringLiteral("rotate-key") }, {},
            //: Help of the command line, to IT staff: what "store rotate-key" does.
            Words::tr("gives the records a new key and drops the old one; finishes what was interrupted"),
            { asOption() }, rotate },
        { { store, key, QStringLiteral("export") }, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff: what "store key export" does.
            Words::tr("writes the key into a file, for another terminal or a safe"), { asOption() }, exportKey },
        { { store, key, QStringLiteral("import") }, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff: what "store key import" does.
            Words::tr("takes over the key that another terminal has exported"), { asOption() }, importKey },
    };
}

} // namespace madoguchi::ctl
