#include "app/store/HeldReceptions.h"

#include "app/store/SlipNumber.h"
#include "app/store/StoreWords.h"

namespace madoguchi::store {

namespace {

constexpr int NumberTries = 20; ///< a free number is found at once unless hundreds of thousands are on hold

Event eventOf(const char *act, const QString &actor, const QJsonObject &detail, const QString &reception = {})
{
    return { QStringLiteral("audit"), actor, QLatin1String(act), reception, detail };
}

/// What an entry says of one reception on hold: reception-held ties the number of its slip to the reception.
QJsonObject detailOf(const QString &slip)
{
    return { { QStringLiteral("slip"), slip } };
}

Outcome<QString> freeNumber(Database &database)
{
    for (int i = 0; i < NumberTries; ++i) {
        const QString number = newSlipNumber();
        const auto taken = database.run(QStringLiteral("SELECT 1 FROM held_reception WHERE slip = ?"), { number });
        if (!taken)
            return Failure(taken.error());
        if (taken->isEmpty())
            return number;
    }
    return failureOf(ErrorCode::StoreConflict, QStringLiteral("no free slip number"));
}

/// What was deleted also leaves the file: secure_delete has overwritten it, this hands the pages back and empties the
/// write-ahead log. Another process that reads just now only delays it to the next time.
void forgetDeleted(Database &database)
{
    if (database.kind() == Database::Kind::Sqlite) {
        (void)database.run(QStringLiteral("PRAGMA incremental_vacuum")); // one page a row
        (void)database.statement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    } else {
        (void)database.statement(QStringLiteral("VACUUM FULL held_reception"));
    }
}

HeldSlip slipFrom(const QVariantList &row)
{
    const auto time
        = [&row](int column) { return QDateTime::fromMSecsSinceEpoch(row.at(column).toLongLong(), Qt::UTC); };
    return { row.at(0).toString(), time(1), time(2), row.at(3).toString(), row.at(4).toString() };
}

/// Deletes for good and notes it, when there is something. Another process that deletes the same at the same time gets
/// StoreConflict, and its log says that it failed.
Outcome<int> removeWhere(Session &session, const QString &condition, const QVariantList &values,
    const std::function<Event(int count)> &event)
{
    const auto database = session.shared();
    if (!database)
        return Failure(database.error());
    const auto found
        = (*database)->run(QStringLiteral("SELECT COUNT(*) FROM held_reception WHERE ") + condition, values);
    if (!found)
        return Failure(found.error());
    const int count = found->value(0).value(0).toInt();
    if (count == 0)
        return 0;
    const auto done = session.actOnShared(event(count), [&](Database &shared) -> Outcome<void> {
        const auto removed = shared.change(QStringLiteral("DELETE FROM held_reception WHERE ") + condition, values);
        if (!removed)
            return Failure(removed.error());
        return *removed == count ? Outcome<void>() : failureOf(ErrorCode::StoreConflict, {});
    });
    if (!done)
        return Failure(done.error());
    forgetDeleted(**database);
    return count;
}

/// What lies under this number: sealed content, and the terminal that has it open.
Outcome<QVariantList> waiting(Database &shared, const QDateTime &now, const QString &number)
{
    const auto rows
        = shared.run(QStringLiteral("SELECT sealed, taken_by FROM held_reception WHERE slip = ? AND expires_at > ?"),
            { number, now.toMSecsSinceEpoch() });
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? failureOf(ErrorCode::HeldNotThere, {}) : Outcome<QVariantList>(rows->first());
}

} // namespace

QByteArray heldContext(const QString &number)
{
    return "held_reception/" + number.toLatin1();
}

Outcome<HeldSlip> hold(Session &session, const QByteArray &content, std::chrono::hours keep, const QString &actor,
    const QString &reception)
{
    const auto database = session.shared();
    if (!database)
        return Failure(database.error());
    const auto number = freeNumber(**database);
    if (!number)
        return Failure(number.error());
    const QDateTime now = session.now();
    const HeldSlip slip { *number, now, now.addSecs(std::chrono::seconds(keep).count()), session.place().terminal, {} };
    const auto kept = session.actOnShared(
        eventOf("reception-held", actor, detailOf(slip.number), reception), [&](Database &shared) -> Outcome<void> {
            const auto sealed = session.seal(shared, content, heldContext(slip.number));
            if (!sealed)
                return Failure(sealed.error());
            const auto added
                = shared.change(QStringLiteral("INSERT INTO held_reception (slip, sealed, held_at, expires_at, "
                                               "terminal) VALUES (?, ?, ?, ?, ?)"),
                    { slip.number, *sealed, slip.heldAt.toMSecsSinceEpoch(), slip.expiresAt.toMSecsSinceEpoch(),
                        slip.terminal });
            return added ? Outcome<void>() : Failure(added.error());
        });
    if (!kept)
        return Failure(kept.error());
    return slip;
}

Outcome<QByteArray> lookInto(Session &session, const QString &number, const QString &actor)
{
    const auto database = session.shared();
    if (!database)
        return Failure(database.error());
    const auto row = waiting(**database, session.now(), number);
    if (!row)
        return Failure(row.error());
    auto content = session.unseal(row->first().toByteArray(), heldContext(number));
    if (!content)
        return content;
    const auto noted = session.actOnShared(
        eventOf("held-reception-read", actor, detailOf(number)), [](Database &) -> Outcome<void> { return {}; });
    if (!noted)
        return Failure(noted.error());
    return content;
}

Outcome<QByteArray> takeUp(Session &session, const QString &number, const QString &actor, bool evenIfTaken)
{
    const auto database = session.shared();
    if (!database)
        return Failure(database.error());
    const auto row = waiting(**database, session.now(), number);
    if (!row)
        return Failure(row.error());
    const QString takenBy = row->at(1).toString();
    const QString here = session.place().terminal;
    if (!takenBy.isEmpty() && takenBy != here && !evenIfTaken) {
        auto conflict = failureOf(ErrorCode::StoreConflict, {});
        conflict.value().place = takenBy;
        return conflict;
    }
    auto content = session.unseal(row->first().toByteArray(), heldContext(number));
    if (!content)
        return content;
    const auto taken = session.actOnShared(
        eventOf("reception-taken-up", actor, detailOf(number)), [&](Database &shared) -> Outcome<void> {
            const auto marked = shared.change(
                QStringLiteral("UPDATE held_reception SET taken_by = ? WHERE slip = ? AND taken_by = ?"),
                { here, number, takenBy });
            if (!marked)
                return Failure(marked.error());
            return *marked == 1 ? Outcome<void>() : failureOf(ErrorCode::StoreConflict, {});
        });
    if (!taken)
        return Failure(taken.error());
    return content;
}

Outcome<QString> openAt(Session &session, const QString &number)
{
    const auto database = session.shared();
    if (!database)
        return Failure(database.error());
    const auto rows
        = (*database)->run(QStringLiteral("SELECT taken_by FROM held_reception WHERE slip = ?"), { number });
    return rows ? Outcome<QString>(rows->value(0).value(0).toString()) : Failure(rows.error());
}

Outcome<void> letGo(Session &session, const QString &number, const QString &actor)
{
    const auto removed
        = removeWhere(session, QStringLiteral("slip = ? AND taken_by IN ('', ?)"), { number, session.place().terminal },
            [&](int) { return eventOf("held-reception-deleted", actor, detailOf(number)); });
    return removed ? Outcome<void>() : Failure(removed.error());
}

Outcome<QList<HeldSlip>> heldSlips(Session &session)
{
    const auto database = session.shared();
    if (!database)
        return Failure(database.error());
    const auto rows
        = (*database)->run(QStringLiteral("SELECT slip, held_at, expires_at, terminal, taken_by "
                                          "FROM held_reception WHERE expires_at > ? ORDER BY held_at, slip"),
            { session.now().toMSecsSinceEpoch() });
    if (!rows)
        return Failure(rows.error());
    QList<HeldSlip> slips;
    for (const QVariantList &row : *rows)
        slips << slipFrom(row);
    return slips;
}

Outcome<int> purgeExpired(Session &session, const QString &actor)
{
    return removeWhere(
        session, QStringLiteral("expires_at <= ?"), { session.now().toMSecsSinceEpoch() }, [&](int count) {
            return eventOf("held-receptions-purged", actor, { { QStringLiteral("count"), count } });
        });
}

} // namespace madoguchi::store
