#pragma once

#include "app/store/Database.h"
#include "app/store/EventLog.h"
#include "app/store/KeyRing.h"

#include <functional>

namespace madoguchi::settings {
struct Settings;
}

namespace madoguchi::store {

/// Where a store lies.
struct Place {
    QString folder; ///< madoguchi.db, backups/, seals/, first.lock and, unless it is elsewhere, keys/
    QString keyFile;
    QString server; ///< libpq's words; empty: this terminal alone
    QString terminal; ///< this terminal's name

    [[nodiscard]] bool operator==(const Place &) const = default;
};

[[nodiscard]] Place placeOf(const settings::Settings &settings);

/// The store as one thread sees it: this terminal's database with its log, the keys, and the tables that all terminals
/// of the city share. Belongs to the thread that opened it.
class Session {
public:
    /// Opens the terminal's database; creates it, its key and its log on first use, and migrates it after a backup.
    /// `check` looks at every page first. With a server, the first start of a terminal needs the server or the city's
    /// key file: two keys for one store would make records that half of the terminals cannot open.
    [[nodiscard]] static Outcome<std::unique_ptr<Session>> open(const Place &place, bool check = false);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool hasServer() const { return !m_place.server.isEmpty(); }
    [[nodiscard]] Database &local() { return *m_local; }
    /// The database with the shared tables: the server, connected again when it was lost, or the local one. Fails with
    /// StoreUnavailable while the server is away. The pointer holds until the next call.
    [[nodiscard]] Outcome<Database *> shared();
    /// Closes a connection that has failed, so that shared() makes a new one.
    void forgetServer() { m_server.reset(); }
    [[nodiscard]] const KeyRing &keys() const { return *m_keys; }
    /// Seals for a table of `database`, inside the transaction that writes it there. A key that has been changed since
    /// this session was opened is taken up: nothing is ever sealed with one that was dropped.
    [[nodiscard]] Outcome<QByteArray> seal(Database &database, const QByteArray &plain, const QByteArray &context);
    [[nodiscard]] Outcome<QByteArray> unseal(const QByteArray &sealed, const QByteArray &context);
    [[nodiscard]] EventLog &log() { return *m_log; }

    /// The time, as it is stored. Tests set another clock.
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    /// Changes shared tables and notes it in the log. Without a server both are stored together or not at all. With
    /// one, the entry comes first, and where the server then refuses, an entry "…-failed" follows: nothing is done
    /// unseen.
    [[nodiscard]] Outcome<void> actOnShared(
        const Event &event, const std::function<Outcome<void>(Database &shared)> &work);

    [[nodiscard]] Outcome<qint64> append(const Event &event) { return m_log->append(*m_local, event, now()); }

private:
    explicit Session(const Place &place);

    [[nodiscard]] Outcome<void> openFolder();
    [[nodiscard]] Outcome<void> openLocal(bool check);
    [[nodiscard]] Outcome<void> openKeys();
    [[nodiscard]] Outcome<void> makeFirstKey();
    [[nodiscard]] Outcome<void> readKeysAgain();
    [[nodiscard]] Outcome<void> backUp(int version);

    Place m_place;
    std::unique_ptr<Database> m_local;
    std::unique_ptr<Database> m_server;
    std::optional<KeyRing> m_keys;
    std::optional<EventLog> m_log;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTimeUtc(); };
};

[[nodiscard]] QString sealFolderOf(const Place &place);
[[nodiscard]] QString databaseFileOf(const Place &place);

} // namespace madoguchi::store
