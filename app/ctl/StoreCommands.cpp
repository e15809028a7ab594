#include "app/ctl/StoreCommands.h"

#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/store/Backup.h"
#include "app/store/KeyRotation.h"
#include "app/store/Migrations.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

using store::Database;

/// Whether every sealed record opens and every row that another one points to is there.
Outcome<int> lookAt(Database &database, const store::KeyRing &keys)
{
    if (database.kind() == Database::Kind::Sqlite) {
        const auto pages = database.run(QStringLiteral("PRAGMA integrity_check(1)"));
        if (!pages)
            return Failure(pages.error());
        if (pages->value(0).value(0).toString() != QLatin1String("ok"))
            return store::failureOf(ErrorCode::StoreDamaged, QStringLiteral("integrity_check"));
        const auto strays = database.run(QStringLiteral("PRAGMA foreign_key_check"));
        if (!strays)
            return Failure(strays.error());
        if (!strays->isEmpty())
            return store::failureOf(ErrorCode::StoreDamaged, QStringLiteral("foreign_key_check"));
    }
    return checkSealed(database, keys);
}

ExitCode checkStore(Invocation &invocation)
{
    Output &output = invocation.output;
    const auto session = openStore(invocation, true);
    if (!session)
        return output.fail(session.error());
    const auto shared = (*session)->shared();
    if (!shared)
        return output.fail(shared.error());
    auto sealed = lookAt((*session)->local(), (*session)->keys());
    if (sealed && (*session)->hasServer()) {
        const auto there = lookAt(**shared, (*session)->keys());
        sealed = there ? Outcome<int>(*sealed + *there) : there;
    }
    const auto schema = schemaVersion((*session)->local());
    if (!sealed || !schema)
        return output.fail(sealed ? schema.error() : sealed.error());
    if (output.isJson()) {
        output.json(QJsonObject { { QStringLiteral("ok"), true },
            { QStringLiteral("folder"), (*session)->place().folder }, { QStringLiteral("schema"), *schema },
            { QStringLiteral("key"), (*session)->keys().currentKeyId() }, { QStringLiteral("sealed"), *sealed } });
    }
    //: Result of "store check" on the command line, to IT staff. %1 is a number.
    output.note(Words::tr("The records are whole and their key fits. Encrypted records: %1").arg(*sealed));
    return ExitCode::Done;
}

/// The version that lies there before it is brought up; 0 without a store.
Outcome<int> versionBefore(const store::Place &place)
{
    if (!QFileInfo::exists(databaseFileOf(place)))
        return 0;
    const auto database = Database::openFile(databaseFileOf(place));
    return database ? schemaVersion(**database) : Failure(database.error());
}

ExitCode migrate(Invocation &invocation)
{
    const auto before = versionBefore(store::placeOf(*invocation.settings));
    if (!before)
        return invocation.output.fail(before.error());
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto shared = session.shared();
        if (!shared)
            return invocation.output.fail(shared.error());
        const auto now = schemaVersion(session.local());
        if (!now)
            return invocation.output.fail(now.error());
        if (*now != *before) {
            const store::Event done { QStringLiteral("audit"), actor, QStringLiteral("store-migrated"), {},
                { { QStringLiteral("from"), *before }, { QStringLiteral("to"), *now } } };
            if (const auto noted = session.append(done); !noted)
                return invocation.output.fail(noted.error());
        }
        if (invocation.output.isJson())
            invocation.output.json(QJsonObject { { QStringLiteral("from"), *before }, { QStringLiteral("to"), *now } });
        //: Result of "store migrate" on the command line, to IT staff. The numbers are versions.
        invocation.output.note(
            Words::tr("The records were of version %1 and are of version %2.").arg(*before).arg(*now));
        return ExitCode::Done;
    });
}

ExitCode backUp(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto copy = backUpFile(session.local(), QDir(session.place().folder).filePath(QStringLiteral("backups")),
            QStringLiteral("by-hand"));
        if (!copy)
            return invocation.output.fail(copy.error());
        if (const auto noted
            = session.append({ QStringLiteral("audit"), actor, QStringLiteral("store-copied"), {}, {} });
            !noted)
            return invocation.output.fail(noted.error());
        if (invocation.output.isJson())
            invocation.output.json(QJsonObject { { QStringLiteral("file"), *copy } });
        invocation.output.line(*copy);
        //: Result of "store backup" on the command line, to IT staff.
        invocation.output.note(
            Words::tr("The copy needs the same key file. The city's server is backed up with its own "
                      "means."));
        return ExitCode::Done;
    });
}

} // namespace

QList<Command> storeCommands()
{
    const QString store = QStringLiteral("store");
    return {
        { { store, QStringLiteral("check") }, {},
            //: Help of the command line, to IT staff: what "store check" does.
            Words::tr("looks whether the records are whole and their key fits"), {}, checkStore },
        { { store, QStringLiteral("migrate") }, {},
            //: Help of the command line, to IT staff: what "store migrate" does.
            Words::tr("brings the records up to this program's version, after a copy was made"), { asOption() },
            migrate },
        { { store, QStringLiteral("backup") }, {},
            //: Help of the command line, to IT staff: what "store backup" does.
            Words::tr("copies this terminal's records into the folder \"backups\", while they are in use"),
            { asOption() }, backUp },
    };
}

} // namespace madoguchi::ctl
