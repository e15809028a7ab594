#include "app/store/Session.h"

#include "app/settings/Folders.h"
#include "app/settings/Settings.h"
#include "app/store/Backup.h"
#include "app/store/KeyFile.h"
#include "app/store/Migrations.h"
#include "app/store/StoreKey.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <chrono>

namespace madoguchi::store {

namespace {

constexpr std::chrono::milliseconds FirstPatience { 10'000 };

} // namespace

Place placeOf(const settings::Settings &settings)
{
    Place place;
    place.folder = settings::storeFolder(settings);
    place.keyFile = settings.storeKeyFile.isEmpty() ? QDir(place.folder).filePath(QStringLiteral("keys/store.key"))
                                                    : settings.storeKeyFile;
    place.server = settings.storeServer;
    place.terminal = settings.counter.isEmpty() ? QSysInfo::machineHostName() : settings.counter;
    return place;
}

QString sealFolderOf(const Place &place)
{
    return QDir(place.folder).filePath(QStringLiteral("seals"));
}

QString databaseFileOf(const Place &place)
{
    return QDir(place.folder).filePath(QStringLiteral("madoguchi.db"));
}

Session::Session(const Place &place)
    : m_place(place)
{
}

Outcome<std::unique_ptr<Session>> Session::open(const Place &place, bool check)
{
    std::unique_ptr<Session> session(new Session(place));
    if (const auto ready = session->openFolder(); !ready)
        return Failure(ready.error());
    QLockFile first(QDir(place.folder).filePath(QStringLiteral("first.lock")));
    if (!QFileInfo::exists(databaseFileOf(place)) || !QFileInfo::exists(place.keyFile)) {
        // Two programs that meet a new store at once must not each write a key over the other's.
        // Where nobody may write nobody makes a key: what follows says what is wrong.
        const bool isAlone = first.tryLock(int(FirstPatience.count()));
        if (!isAlone && first.error() == QLockFile::LockFailedError)
            return failureOf(ErrorCode::StoreBusy, QStringLiteral("first.lock"));
    }
    if (const auto opened = session->openLocal(check); !opened)
        return Failure(opened.error());
    if (const auto keys = session->openKeys(); !keys)
        return Failure(keys.error());
    auto log = EventLog::open(*session->m_local, session->keys(), place.terminal, sealFolderOf(place));
    if (!log)
        return Failure(log.error());
    session->m_log = std::move(*log);
    return session;
}

Outcome<void> Session::openFolder()
{
    QDir folder(m_place.folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("folder of the store"));
    // Nobody else's business, also where the folder was there before; its owner's rights stay as they are.
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QFile::setPermissions(m_place.folder, QFile::permissions(m_place.folder) & owner);
    return {};
}

Outcome<void> Session::openLocal(bool check)
{
    auto database = Database::openFile(databaseFileOf(m_place), check);
    if (!database)
        return Failure(database.error());
    m_local = std::move(*database);
    return migrate(*m_local, [this](int version) { return backUp(version); });
}

Outcome<void> Session::backUp(int version)
{
    const auto kept = backUpFile(
        *m_local, QDir(m_place.folder).filePath(QStringLiteral("backups")), QStringLiteral("schema-%1").arg(version));
    return kept ? Outcome<void>() : Failure(kept.error());
}

/// Only a store that has no key yet gets one.
Outcome<void> Session::makeFirstKey()
{
    auto needed = storeKeyId(*m_local);
    if (needed && needed->isEmpty() && hasServer()) {
        const auto server = shared();
        if (!server)
            return Failure(server.error());
        needed = storeKeyId(**server);
    }
    if (!needed)
        return Failure(needed.error());
    if (!needed->isEmpty())
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the store needs key %1").arg(*needed));
    const auto fresh = KeyRing::create();
    if (!fresh)
        return Failure(fresh.error());
    return writeKeyFile(m_place.keyFile, *fresh);
}

/// The key file's ring.
Outcome<void> Session::openKeys()
{
    if (!QFileInfo::exists(m_place.keyFile)) {
        if (const auto made = makeFirstKey(); !made)
            return made;
    }
    auto keys = readKeyFile(m_place.keyFile);
    if (!keys)
        return Failure(keys.error());
    m_keys = std::move(*keys);
    // A server that was asked which key it needs, before there was one, has to be told.
    if (m_server) {
        if (const auto told = matchStoreKey(*m_server, *m_keys); !told)
            return told;
    }
    return matchStoreKey(*m_local, *m_keys);
}

Outcome<void> Session::readKeysAgain()
{
    auto keys = readKeyFile(m_place.keyFile);
    if (!keys)
        return Failure(keys.error());
    m_keys = std::move(*keys);
    return {};
}

Outcome<QByteArray> Session::seal(Database &database, const QByteArray &plain, const QByteArray &context)
{
    const auto needed = storeKeyId(database);
    if (!needed)
        return Failure(needed.error());
    if (*needed != m_keys->currentKeyId()) {
        if (const auto read = readKeysAgain(); !read)
            return Failure(read.error());
        if (!m_keys->keyIds().contains(*needed))
            return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the store needs key %1").arg(*needed));
    }
    return m_keys->seal(plain, context);
}

Outcome<QByteArray> Session::unseal(const QByteArray &sealed, const QByteArray &context)
{
    if (!m_keys->keyIds().contains(KeyRing::keyIdOf(sealed))) {
        if (const auto read = readKeysAgain(); !read)
            return Failure(read.error());
    }
    return m_keys->open(sealed, context);
}

Outcome<Database *> Session::shared()
{
    if (!hasServer())
        return m_local.get();
    if (m_server && !m_server->isConnected())
        forgetServer();
    if (!m_server) {
        auto server = Database::openServer(m_place.server);
        if (!server)
            return Failure(server.error());
        if (const auto current = migrate(**server); !current)
            return Failure(current.error());
        if (m_keys) {
            auto fits = matchStoreKey(**server, *m_keys);
            if (!fits && fits.error().code == ErrorCode::StoreKeyMissing) {
                fits = readKeysAgain();
                if (fits)
                    fits = matchStoreKey(**server, *m_keys);
            }
            if (!fits)
                return Failure(fits.error());
        }
        m_server = std::move(*server);
    }
    return m_server.get();
}

Outcome<void> Session::actOnShared(const Event &event, const std::function<Outcome<void>(Database &shared)> &work)
{
    if (!hasServer()) {
        return m_local->inTransaction([&]() -> Outcome<void> {
            if (const auto done = work(*m_local); !done)
                return done;
            const auto noted = m_log->appendInside(*m_local, event, now());
            return noted ? Outcome<void>() : Failure(noted.error());
        });
    }
    const auto server = shared();
    if (!server)
        return Failure(server.error());
    if (const auto noted = append(event); !noted)
        return Failure(noted.error());
    const auto done = (*server)->inTransaction([&] { return work(**server); });
    if (done)
        return done;
    if (done.error().code == ErrorCode::StoreUnavailable)
        forgetServer();
    Event failed = event;
    failed.act += QStringLiteral("-failed");
    failed.detail.insert(QStringLiteral("error"), toWord(done.error().code));
    if (const auto noted = append(failed); !noted)
        return Failure(noted.error());
    return done;
}

} // namespace madoguchi::store
