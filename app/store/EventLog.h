#pragma once

#include "app/store/Database.h"
#include "app/store/EventChain.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace madoguchi::store {

/// What happened, before it is stored. See StoredEvent for the fields.
struct Event {
    QString kind;
    QString actor;
    QString act;
    QString reception;
    QJsonObject detail;
};

/// This terminal's append-only log in its own database. Used by one thread with one Database at a time; other
/// processes may append to the same log.
class EventLog {
public:
    /// Finds the terminal's row, or makes one with a new identity: two terminals with the same name stay two. Fails
    /// with StoreDamaged when the seals tell of a log that the database does not have.
    [[nodiscard]] static Outcome<EventLog> open(
        Database &database, const KeyRing &keys, const QString &terminalName, const QString &sealFolder);

    [[nodiscard]] const QString &terminal() const { return m_terminal; } ///< 32 hexadecimal digits

    /// Durable when it returns. The first entry of a day is preceded by a seal over the days before.
    [[nodiscard]] Outcome<qint64> append(Database &database, const Event &event, const QDateTime &now);
    /// The same inside the caller's transaction: what happened and its entry are stored together or not at all.
    [[nodiscard]] Outcome<qint64> appendInside(Database &database, const Event &event, const QDateTime &now);

    /// What proves to an audit at the server that this terminal's log ends there.
    [[nodiscard]] QByteArray headMac(qint64 head, const QByteArray &headHash) const
    {
        return m_chain.headMac(head, headHash);
    }

private:
    EventLog(QString terminal, EventChain chain, QString sealFile);

    struct Head {
        qint64 seq = 0;
        QByteArray hash;
    };

    [[nodiscard]] Outcome<Head> head(Database &database) const;
    /// Nothing when the log does not end at `head` any more: then nothing was changed.
    [[nodiscard]] Outcome<std::optional<Head>> addAfter(
        Database &database, const Head &head, const Event &event, const QDateTime &now) const;
    [[nodiscard]] Outcome<Head> add(
        Database &database, const Head &head, const Event &event, const QDateTime &now) const;
    [[nodiscard]] Outcome<Head> sealDays(Database &database, const Head &head, const QDateTime &now) const;

    QString m_terminal;
    EventChain m_chain;
    QString m_sealFile;
    Head m_newest; ///< what we added last, if it was not rolled back; nobody else may have added since
    QDate m_newestDay; ///< local time; invalid: we have not added yet
};

/// The context under which a terminal's chain key is sealed.
[[nodiscard]] QByteArray chainKeyContext(const QString &terminal);

} // namespace madoguchi::store
