#include "app/store/Forwarding.h"

#include "app/store/EventRows.h"
#include "app/store/StoreWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi::store {

namespace {

using Events = QList<std::optional<StoredEvent>>;

struct Own {
    QVariantList row; ///< id, name, chain_key
    Backlog backlog;
};

Outcome<Own> ownOf(Session &session)
{
    const auto rows
        = session.local().run(QStringLiteral("SELECT id, name, chain_key, head, sent FROM terminal WHERE id = ?"),
            { session.log().terminal() });
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return failureOf(ErrorCode::StoreDamaged, QStringLiteral("the terminal's row is gone"));
    const QVariantList &row = rows->first();
    return Own { row.mid(0, 3), { row.at(3).toLongLong(), row.at(4).toLongLong() } };
}

Failure secondCopy()
{
    return failureOf(ErrorCode::StoreConflict, QStringLiteral("the server knows other entries of this terminal"));
}

struct Head {
    qint64 seq = 0;
    QByteArray hash;
};

/// Where the server stands with this terminal; makes the terminal's row on first contact and locks it.
Outcome<Head> serverHead(Session &session, Database &server, const Own &own)
{
    const auto rows = server.run(QStringLiteral("INSERT INTO terminal (id, name, chain_key, head, head_hash, head_mac, "
                                                "seen) VALUES (?, ?, ?, 0, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                                                "SET name = excluded.name, seen = excluded.seen "
                                                "RETURNING head, head_hash"),
        { own.row.at(0), own.row.at(1), own.row.at(2), EventChain::start(),
            session.log().headMac(0, EventChain::start()), session.now().toMSecsSinceEpoch() });
    if (!rows)
        return Failure(rows.error());
    return Head { rows->value(0).value(0).toLongLong(), rows->value(0).value(1).toByteArray() };
}

QJsonObject jsonOf(const StoredEvent &event)
{
    return { { QStringLiteral("seq"), event.seq }, { QStringLiteral("at"), event.at },
        { QStringLiteral("kind"), event.kind }, { QStringLiteral("actor"), event.actor },
        { QStringLiteral("act"), event.act }, { QStringLiteral("reception"), event.reception },
        { QStringLiteral("detail"), event.detail },
        { QStringLiteral("hash"), QString::fromLatin1(event.hash.toHex()) } };
}

/// All in one statement: a server that answers slowly is asked once.
Outcome<void> insert(Database &server, const QString &terminal, const QJsonArray &events)
{
    const auto added = server.change(
        QStringLiteral("INSERT INTO event (terminal, seq, at, kind, actor, act, reception, detail, hash) "
                       "SELECT CAST(? AS text), seq, at, kind, actor, act, reception, detail, decode(hash, 'hex') "
                       "FROM json_to_recordset(CAST(? AS json)) AS sent (seq bigint, at bigint, kind text, actor text, "
                       "act text, reception text, detail text, hash text)"),
        { terminal, QString::fromUtf8(QJsonDocument(events).toJson(QJsonDocument::Compact)) });
    return added ? Outcome<void>() : Failure(added.error());
}

/// What arrived before must be what we have.
Outcome<void> sameAsHere(Session &session, const QString &terminal, const Head &head)
{
    if (head.seq == 0)
        return {};
    const auto here = session.local().run(
        QStringLiteral("SELECT hash FROM event WHERE terminal = ? AND seq = ?"), { terminal, head.seq });
    if (!here)
        return Failure(here.error());
    return here->value(0).value(0).toByteArray() == head.hash ? Outcome<void>() : Outcome<void>(secondCopy());
}

/// One transaction at the server. Returns the newest entry that it has now.
Outcome<qint64> send(Session &session, Database &server, const Own &own, int most)
{
    const QString terminal = own.row.at(0).toString();
    const auto work = [&]() -> Outcome<qint64> {
        const auto head = serverHead(session, server, own);
        if (!head)
            return Failure(head.error());
        const auto here = backlogOf(session); // another process of this terminal may have added and sent some
        if (!here)
            return Failure(here.error());
        if (head->seq > here->head)
            return secondCopy();
        if (const auto same = sameAsHere(session, terminal, *head); !same)
            return Failure(same.error());
        const auto events = eventsAfter(session.local(), terminal, head->seq, most);
        if (!events)
            return Failure(events.error());
        if (events->isEmpty())
            return head->seq;
        Head last = *head;
        QJsonArray sending;
        for (const auto &event : *events) {
            if (!event || event->seq != last.seq + 1)
                return failureOf(ErrorCode::StoreDamaged, QStringLiteral("entry %1").arg(last.seq + 1));
            sending << jsonOf(*event);
            last = { event->seq, event->hash };
        }
        if (const auto sent = insert(server, terminal, sending); !sent)
            return Failure(sent.error());
        const auto moved
            = server.change(QStringLiteral("UPDATE terminal SET head = ?, head_hash = ?, head_mac = ? WHERE id = ?"),
                { last.seq, last.hash, session.log().headMac(last.seq, last.hash), terminal });
        return moved ? Outcome<qint64>(last.seq) : Failure(moved.error());
    };
    // The terminal's own row is locked: nothing more is needed to keep two senders apart.
    return server.inTransaction(work, Database::Isolation::ReadCommitted);
}

} // namespace

Outcome<Backlog> backlogOf(Session &session)
{
    const auto own = ownOf(session);
    if (!own)
        return Failure(own.error());
    return own->backlog;
}

Outcome<Backlog> forward(Session &session, int most)
{
    const auto own = ownOf(session);
    if (!own)
        return Failure(own.error());
    const auto server = session.shared();
    if (!server)
        return Failure(server.error());
    const auto sent = send(session, **server, *own, most);
    if (!sent) {
        if (sent.error().code == ErrorCode::StoreUnavailable)
            session.forgetServer();
        return Failure(sent.error());
    }
    if (*sent > own->backlog.sent) {
        const auto noted = session.local().changeLightly(
            QStringLiteral("UPDATE terminal SET sent = ? WHERE id = ? AND sent < ?"), { *sent, own->row.at(0), *sent });
        if (!noted)
            return Failure(noted.error());
    }
    return Backlog { std::max(own->backlog.head, *sent), *sent };
}

} // namespace madoguchi::store
