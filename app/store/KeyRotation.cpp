#include "app/store/KeyRotation.h"

#include "app/store/HeldReceptions.h"
#include "app/store/KeyFile.h"
#include "app/store/Migrations.h"
#include "app/store/StaffCard.h"
#include "app/store/StoreKey.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace madoguchi::store {

namespace {

/// A column whose values are sealed, with the context that binds each of them to its row.
struct SealedColumn {
    const char *table;
    const char *id;
    const char *column;
    const char *where;
    QByteArray (*context)(const QString &id);
};

constexpr SealedColumn SealedColumns[] {
    { "terminal", "id", "chain_key", "1 = 1", chainKeyContext },
    { "held_reception", "slip", "sealed", "1 = 1", heldContext },
    { "store_fact", "name", "value", "name = 'card-key'", [](const QString &) { return cardKeyContext(); } },
};

Failure at(const Error &error, const SealedColumn &column, const QString &id)
{
    Error placed = error;
    placed.detail = QStringLiteral("%1/%2: %3").arg(QLatin1String(column.table), id, error.detail);
    return Failure(placed);
}

/// Calls `use(id, sealed)` for each record of a column.
Outcome<void> forEach(Database &database, const SealedColumn &column,
    const std::function<Outcome<void>(const QString &, const QByteArray &)> &use)
{
    const auto rows = database.run(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4")
                                       .arg(QLatin1String(column.id), QLatin1String(column.column),
                                           QLatin1String(column.table), QLatin1String(column.where)));
    if (!rows)
        return Failure(rows.error());
    for (const QVariantList &row : *rows) {
        const QString id = row.at(0).toString();
        if (const auto used = use(id, row.at(1).toByteArray()); !used)
            return at(used.error(), column, id);
    }
    return {};
}

/// Returns how many were wrapped anew.
Outcome<int> rewrapColumn(Database &database, const SealedColumn &column, const KeyRing &keys)
{
    const QString update
        = QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?")
              .arg(QLatin1String(column.table), QLatin1String(column.column), QLatin1String(column.id));
    int rewrapped = 0;
    const auto done = forEach(database, column, [&](const QString &id, const QByteArray &sealed) -> Outcome<void> {
        const auto anew = keys.rewrap(sealed, column.context(id));
        if (!anew)
            return Failure(anew.error());
        if (*anew == sealed)
            return {};
        ++rewrapped;
        const auto changed = database.change(update, { *anew, id });
        return changed ? Outcome<void>() : Failure(changed.error());
    });
    return done ? Outcome<int>(rewrapped) : Failure(done.error());
}

/// Inside the caller's transaction: everything is wrapped by the current key, and the store needs that one.
Outcome<int> rewrapAll(Database &database, const KeyRing &keys)
{
    // Another terminal may have been faster with a key of its own.
    const auto needed = storeKeyId(database);
    if (!needed)
        return Failure(needed.error());
    if (!needed->isEmpty() && !keys.keyIds().contains(*needed))
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the store needs key %1").arg(*needed));
    int rewrapped = 0;
    for (const SealedColumn &column : SealedColumns) {
        const auto some = rewrapColumn(database, column, keys);
        if (!some)
            return some;
        rewrapped += *some;
    }
    const auto set = setStoreKeyId(database, keys.currentKeyId());
    return set ? Outcome<int>(rewrapped) : Failure(set.error());
}

Event rotated(const QString &actor, const QString &keyId)
{
    return { QStringLiteral("audit"), actor, QStringLiteral("store-key-changed"), {},
        { { QStringLiteral("key"), keyId } } };
}

Outcome<int> rewrapServer(Session &session)
{
    if (!session.hasServer())
        return 0;
    const auto server = session.shared();
    if (!server)
        return Failure(server.error());
    return (*server)->inTransaction([&] { return rewrapAll(**server, session.keys()); });
}

Outcome<int> rewrapLocal(Session &session, const QString &actor)
{
    return session.local().inTransaction([&]() -> Outcome<int> {
        const auto rewrapped = rewrapAll(session.local(), session.keys());
        if (!rewrapped)
            return rewrapped;
        const auto noted
            = session.log().appendInside(session.local(), rotated(actor, session.keys().currentKeyId()), session.now());
        return noted ? rewrapped : Failure(noted.error());
    });
}

/// The key file is ahead of the tables: they follow, then it keeps its newest key alone.
Outcome<Rotation> finish(const Place &place, const QString &actor)
{
    const auto session = Session::open(place);
    if (!session)
        return Failure(session.error());
    const auto atServer = rewrapServer(**session);
    if (!atServer)
        return Failure(atServer.error());
    const auto here = rewrapLocal(**session, actor);
    if (!here)
        return Failure(here.error());
    auto keys = readKeyFile(place.keyFile);
    if (!keys)
        return Failure(keys.error());
    keys->dropOldKeys();
    if (const auto written = writeKeyFile(place.keyFile, *keys); !written)
        return Failure(written.error());
    return Rotation { keys->currentKeyId(), *atServer + *here };
}

/// One change of the key at a time.
template <typename Work>
Outcome<Rotation> alone(const Place &place, Work work)
{
    if (!QDir().mkpath(QFileInfo(place.keyFile).path()))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("folder of the key file"));
    QLockFile lock(place.keyFile + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return work();
    const bool isBusy = lock.error() == QLockFile::LockFailedError;
    return failureOf(isBusy ? ErrorCode::StoreBusy : ErrorCode::FileNotWritten, QStringLiteral("lock of the key file"));
}

/// Which key the records need: the server's where there is one. Empty when nothing has been kept yet.
Outcome<QString> neededKey(const Place &place)
{
    QString here;
    if (QFileInfo::exists(databaseFileOf(place))) {
        const auto local = Database::openFile(databaseFileOf(place));
        if (!local)
            return Failure(local.error());
        if (const auto current = migrate(**local); !current)
            return Failure(current.error());
        const auto id = storeKeyId(**local);
        if (!id)
            return id;
        here = *id;
    }
    if (place.server.isEmpty())
        return here;
    const auto server = Database::openServer(place.server);
    if (!server) {
        // A new terminal may be given the city's key before it has reached the server.
        return here.isEmpty() ? Outcome<QString>(here) : Outcome<QString>(Failure(server.error()));
    }
    if (const auto current = migrate(**server); !current)
        return Failure(current.error());
    return storeKeyId(**server);
}

} // namespace

Outcome<Rotation> rotateKey(const Place &place, const QString &actor)
{
    return alone(place, [&]() -> Outcome<Rotation> {
        {
            const auto session = Session::open(place);
            if (!session)
                return Failure(session.error());
            if (const auto shared = (*session)->shared(); !shared)
                return Failure(shared.error());
        }
        auto keys = readKeyFile(place.keyFile);
        if (!keys)
            return Failure(keys.error());
        // More than one key: a change was interrupted, and its new key is there already.
        if (keys->keyIds().size() == 1) {
            if (const auto added = keys->addKey(); !added)
                return Failure(added.error());
            if (const auto written = writeKeyFile(place.keyFile, *keys); !written)
                return Failure(written.error());
        }
        return finish(place, actor);
    });
}

Outcome<Rotation> importKeys(const Place &place, const QString &file, const QString &actor)
{
    return alone(place, [&]() -> Outcome<Rotation> {
        auto imported = readExportedKeys(file);
        if (!imported)
            return Failure(imported.error());
        const auto needed = neededKey(place);
        if (!needed)
            return Failure(needed.error());
        if (!needed->isEmpty() && !imported->keyIds().contains(*needed))
            return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the store needs key %1").arg(*needed));
        KeyRing keys = std::move(*imported);
        if (QFileInfo::exists(place.keyFile)) {
            auto known = readKeyFile(place.keyFile);
            if (!known)
                return Failure(known.error());
            known->adopt(keys);
            keys = std::move(*known);
        }
        if (const auto written = writeKeyFile(place.keyFile, keys); !written)
            return Failure(written.error());
        return finish(place, actor);
    });
}

Outcome<int> checkSealed(Database &database, const KeyRing &keys)
{
    int count = 0;
    for (const SealedColumn &column : SealedColumns) {
        const auto opened
            = forEach(database, column, [&](const QString &id, const QByteArray &sealed) -> Outcome<void> {
                  ++count;
                  const auto plain = keys.rewrap(sealed, column.context(id));
                  return plain ? Outcome<void>() : Failure(plain.error());
              });
        if (!opened)
            return Failure(opened.error());
    }
    return count;
}

} // namespace madoguchi::store
