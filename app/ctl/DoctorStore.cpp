#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "app/store/KeyFile.h"
#include "app/store/Session.h"
#include "app/store/StoreKey.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace madoguchi::ctl {

namespace {

using store::Database;
using store::Place;

constexpr qint64 LeastFreeMegabytes = 500;

Finding bad(const QString &check, const QString &detail, const Error &error)
{
    return { check, false, detail.isEmpty() ? error.detail : detail, messageOf(error) };
}

/// A store that is there can be opened and is whole. One that is not there yet is not made: it would belong to whoever
/// asks, and not to the clerk.
Finding checkRecords(const QString &folder, const Place &place, std::unique_ptr<Database> &database)
{
    const QString check = QStringLiteral("store");
    QTemporaryFile trial(folder + QStringLiteral("/.madoguchi-XXXXXX"));
    if (!QDir().mkpath(folder) || !trial.open() || trial.write("x") != 1 || !trial.flush()) {
        return { check, false, folder,
            //: Result of "doctor" on the command line, to IT staff. The folder stands beside it.
            Words::tr("The folder cannot be written. Correct its rights, or [store] path.") };
    }
    if (!QFileInfo::exists(databaseFileOf(place)))
        return { check, true, folder, {} };
    auto opened = Database::openFile(databaseFileOf(place), true);
    if (!opened)
        return bad(check, folder, opened.error());
    database = std::move(*opened);
    return { check, true, databaseFileOf(place), {} };
}

Finding checkKey(const Place &place, Database &database)
{
    const QString check = QStringLiteral("store-key");
    const auto keys = store::readKeyFile(place.keyFile);
    if (!keys)
        return bad(check, place.keyFile + QStringLiteral(": ") + keys.error().detail, keys.error());
    const auto needed = storeKeyId(database);
    if (!needed)
        return bad(check, {}, needed.error());
    if (!needed->isEmpty() && !keys->keyIds().contains(*needed))
        return bad(check, place.keyFile, store::failureOf(ErrorCode::StoreKeyMissing, {}).value());
    if (keys->keyIds().size() > 1) {
        return { check, false, place.keyFile,
            //: Result of "doctor" on the command line, to IT staff. The command is typed as it is.
            Words::tr("A change of the key was interrupted. Run madoguchictl store rotate-key to finish it.") };
    }
    return { check, true, place.keyFile, {} };
}

qint64 backlogIn(Database &database)
{
    const auto rows = database.run(QStringLiteral("SELECT head - sent FROM terminal WHERE own = 1"));
    return rows ? rows->value(0).value(0).toLongLong() : 0;
}

Finding checkServer(const Place &place, Database *local)
{
    const QString check = QStringLiteral("store-server");
    const auto server = Database::openServer(place.server);
    //: Result of "doctor" on the command line, to IT staff. %1 is the number of entries that wait for the server.
    const QString backlog = Words::tr("Entries that wait to be sent: %1").arg(local ? backlogIn(*local) : 0);
    if (!server)
        return bad(check, backlog, server.error());
    return { check, true, backlog, {} };
}

Finding checkSpace(const QString &folder)
{
    QDir there(folder);
    while (!there.exists() && !there.isRoot())
        there.setPath(QFileInfo(there.path()).path());
    const qint64 free = QStorageInfo(there.path()).bytesAvailable() / (1024 * 1024);
    //: Result of "doctor" on the command line, to IT staff. %1 is a number.
    const QString detail = Words::tr("Free: %1 MB").arg(free);
    const bool enough = free >= LeastFreeMegabytes;
    return { QStringLiteral("disk-space"), enough, detail,
        //: Result of "doctor" on the command line, to IT staff: the disk of the store is nearly full.
        enough ? QString() : Words::tr("The disk is nearly full. Make room: nothing can be kept on a full disk.") };
}

} // namespace

QList<Finding> checkStore(const settings::Settings &settings)
{
    const Place place = store::placeOf(settings);
    std::unique_ptr<Database> database;
    QList<Finding> findings { checkRecords(place.folder, place, database) };
    if (database)
        findings << checkKey(place, *database);
    if (!place.server.isEmpty())
        findings << checkServer(place, database.get());
    findings << checkSpace(place.folder);
    return findings;
}

} // namespace madoguchi::ctl
