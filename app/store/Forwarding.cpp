#include "app/store/Forwarding.h"

#include "app/store/EventRows.h"
#include "app/store/StoreWords.h"

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

/// Where the server stands with this terminal; makes the terminal's row on first contact.
Outcome<qint64> serverHead(Database &server, const Own &own, qint64 now)
{
    const auto made = server.change(
        QStringLiteral(
            "INSERT INTO terminal (id, name, chain_key, head, head_hash, head_mac, seen) "
            "VALUES (?, ?, ?, 0, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, seen = excluded.seen"),
        { own.row.at(0), own.row.at(1), own.row.at(2), EventChain::start(), EventChain::start(), now });
    if (!made)
        return Failure(made.error());
    const auto rows = server.run(QStringLiteral("SELECT head FROM terminal WHERE id = ?"), { own.row.at(0) });
    if (!rows)
        return Failure(rows.error());
    return rows->value(0).value(0).toLongLong();
}

Outcome<void> insert(Database &server, const QString &terminal, const StoredEvent &event)
{
    const auto added
        = server.change(QStringLiteral("INSERT INTO event (terminal, seq, at, kind, actor, act, reception, "
                                       "detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            { terminal, event.seq, event.at, event.kind, event.actor, event.act, event.reception, event.detail,
                event.hash });
    return added ? Outcome<void>() : Failure(added.error());
}

/// What arrived before must be what we have.
Outcome<void> sameAsOnServer(Session &session, Database &server, const QString &terminal, qint64 seq)
{
    if (seq == 0)
        return {};
    const QString question = QStringLiteral("SELECT hash FROM event WHERE terminal = ? AND seq = ?");
    const auto here = session.local().run(question, { terminal, seq });
    if (!here)
        return Failure(here.error());
    const auto there = server.run(question, { terminal, seq });
    if (!there)
        return Failure(there.error());
    return *here == *there ? Outcome<void>() : Outcome<void>(secondCopy());
}

/// One transaction at the server. Returns the newest entry that it has now.
Outcome<qint64> send(Session &session, Database &server, const Own &own, int most)
{
    const QString terminal = own.row.at(0).toString();
    const auto work = [&]() -> Outcome<qint64> {
        const auto head = serverHead(server, own, session.now().toMSecsSinceEpoch());
        if (!head)
            return head;
        const auto here = backlogOf(session); // another process of this terminal may have added and sent some
        if (!here)
            return Failure(here.error());
        if (*head > here->head)
            return secondCopy();
        if (const auto same = sameAsOnServer(session, server, terminal, *head); !same)
            return Failure(same.error());
        const auto events = eventsAfter(session.local(), terminal, *head, most);
        if (!events)
            return Failure(events.error());
        qint64 last = *head;
        QByteArray hash;
        for (const auto &event : *events) {
            if (!event || event->seq != last + 1)
                return failureOf(ErrorCode::StoreDamaged, QStringLiteral("entry %1").arg(last + 1));
            if (const auto sent = insert(server, terminal, *event); !sent)
                return Failure(sent.error());
            last = event->seq;
            hash = event->hash;
        }
        if (last == *head)
            return last;
        const auto moved
            = server.change(QStringLiteral("UPDATE terminal SET head = ?, head_hash = ?, head_mac = ? WHERE id = ?"),
                { last, hash, session.log().headMac(last, hash), terminal });
        return moved ? Outcome<qint64>(last) : Failure(moved.error());
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
    const auto noted = session.local().change(
        QStringLiteral("UPDATE terminal SET sent = ? WHERE id = ? AND sent < ?"), { *sent, own->row.at(0), *sent });
    if (!noted)
        return Failure(noted.error());
    return Backlog { std::max(own->backlog.head, *sent), *sent };
}

} // namespace madoguchi::store
