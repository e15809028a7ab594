#include "app/store/EventRows.h"

#include <algorithm>

namespace madoguchi::store {

namespace {

bool hasTypes(const QVariantList &row)
{
    const auto is = [&row](int column, std::initializer_list<int> types) {
        return std::find(types.begin(), types.end(), row.at(column).typeId()) != types.end();
    };
    // PostgreSQL's driver gives a number that is not negative without a sign.
    const std::initializer_list<int> number { QMetaType::LongLong, QMetaType::ULongLong, QMetaType::Int };
    const bool texts = is(2, { QMetaType::QString }) && is(3, { QMetaType::QString }) && is(4, { QMetaType::QString })
        && is(5, { QMetaType::QString }) && is(6, { QMetaType::QString });
    return is(0, number) && is(1, number) && texts && is(7, { QMetaType::QByteArray });
}

} // namespace

Outcome<QList<std::optional<StoredEvent>>> eventsAfter(
    Database &database, const QString &terminal, qint64 after, int most)
{
    const auto rows
        = database.run(QStringLiteral("SELECT seq, at, kind, actor, act, reception, detail, hash FROM event "
                                      "WHERE terminal = ? AND seq > ? ORDER BY seq LIMIT ?"),
            { terminal, after, most });
    if (!rows)
        return Failure(rows.error());
    QList<std::optional<StoredEvent>> events;
    for (const QVariantList &row : *rows) {
        if (!hasTypes(row)) {
            events << std::nullopt;
            continue;
        }
        events << StoredEvent { row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toString(),
            row.at(3).toString(), row.at(4).toString(), row.at(5).toString(), row.at(6).toString(),
            row.at(7).toByteArray() };
    }
    return events;
}

} // namespace madoguchi::store
