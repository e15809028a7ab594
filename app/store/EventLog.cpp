#include "app/store/EventLog.h"

#include "app/store/SealFile.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QJsonDocument>
#include <QScopeGuard>

#include <algorithm>
#include <iterator>
#include <sodium.h>

namespace madoguchi::store {

namespace {

QString newTerminalId()
{
    QByteArray id(16, '\0');
    randombytes_buf(id.data(), static_cast<std::size_t>(id.size()));
    return QString::fromLatin1(id.toHex());
}

QString jsonOf(const QJsonObject &detail)
{
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

/// As both databases give it back: half a surrogate pair would come back as something else, SQLite drops a byte order
/// mark and replaces what is no character, and PostgreSQL refuses a zero, which would hold up all that follows.
QString storable(const QString &text)
{
    constexpr char16_t NotText[] { 0, 0xfeff, 0xfffe, 0xffff };
    const auto isText = [&](QChar character) {
        return std::find(std::begin(NotText), std::end(NotText), character.unicode()) == std::end(NotText);
    };
    if (text.isValidUtf16() && std::all_of(text.begin(), text.end(), isText))
        return text;
    QString kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept), isText);
    return QString::fromUtf8(kept.toUtf8());
}

/// A database without a terminal beside seals of one: the file was emptied or replaced.
Outcome<void> mayBegin(const QString &sealFolder)
{
    const QStringList begun = QDir(sealFolder).entryList({ QStringLiteral("*.txt") }, QDir::Files);
    return begun.isEmpty() ? Outcome<void>()
                           : failureOf(ErrorCode::StoreDamaged,
                               QStringLiteral("the log of terminal %1 is gone").arg(begun.first().chopped(4)));
}

Outcome<QVariantList> addTerminal(Database &database, const KeyRing &keys, const QString &name)
{
    const QString id = newTerminalId();
    QByteArray key = EventChain::newKey();
    const auto wiping = qScopeGuard([&key] { sodium_memzero(key.data(), static_cast<std::size_t>(key.size())); });
    const QByteArray sealed = keys.seal(key, chainKeyContext(id));
    const QByteArray start = EventChain::start();
    const auto added
        = database.change(QStringLiteral("INSERT INTO terminal (id, name, own, chain_key, head, head_hash, "
                                         "head_mac) VALUES (?, ?, 1, ?, 0, ?, ?)"),
            { id, name, sealed, start, EventChain(key).headMac(0, start) });
    if (!added)
        return Failure(added.error());
    return QVariantList { id, name, sealed };
}

} // namespace

QByteArray chainKeyContext(const QString &terminal)
{
    return "terminal/" + terminal.toLatin1();
}

EventLog::EventLog(QString terminal, EventChain chain, QString sealFile)
    : m_terminal(std::move(terminal))
    , m_chain(std::move(chain))
    , m_sealFile(std::move(sealFile))
{
}

Outcome<EventLog> EventLog::open(
    Database &database, const KeyRing &keys, const QString &terminalName, const QString &sealFolder)
{
    const auto row = database.inTransaction([&]() -> Outcome<QVariantList> {
        const auto own = database.run(QStringLiteral("SELECT id, name, chain_key FROM terminal WHERE own = 1"));
        if (!own)
            return Failure(own.error());
        if (own->isEmpty()) {
            const auto isNew = mayBegin(sealFolder);
            return isNew ? addTerminal(database, keys, terminalName) : Failure(isNew.error());
        }
        if (own->first().at(1).toString() == terminalName)
            return own->first();
        const auto renamed
            = database.change(QStringLiteral("UPDATE terminal SET name = ? WHERE own = 1"), { terminalName });
        return renamed ? Outcome<QVariantList>(own->first()) : Failure(renamed.error());
    });
    if (!row)
        return Failure(row.error());
    const QString id = row->at(0).toString();
    auto key = keys.open(row->at(2).toByteArray(), chainKeyContext(id));
    if (!key)
        return Failure(key.error());
    const auto wiping = qScopeGuard([&key] { sodium_memzero(key->data(), static_cast<std::size_t>(key->size())); });
    const QString sealFile = sealFileOf(sealFolder, id);
    if (const auto begun = ensureSealFile(sealFile); !begun)
        return Failure(begun.error());
    return EventLog(id, EventChain(*key), sealFile);
}

Outcome<qint64> EventLog::append(Database &database, const Event &event, const QDateTime &now)
{
    return database.inTransaction([&] { return appendInside(database, event, now); });
}

Outcome<qint64> EventLog::appendInside(Database &database, const Event &event, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    std::optional<Head> next;
    if (m_newestDay == today) {
        auto added = addAfter(database, m_newest, event, now);
        if (!added)
            return Failure(added.error());
        next = std::move(*added);
    }
    if (!next) {
        auto last = head(database);
        if (last)
            last = sealDays(database, *last, now);
        if (last)
            last = add(database, *last, event, now);
        if (!last)
            return Failure(last.error());
        next = std::move(*last);
    }
    m_newest = *next;
    m_newestDay = today;
    return m_newest.seq;
}

Outcome<EventLog::Head> EventLog::head(Database &database) const
{
    const auto rows = database.run(QStringLiteral("SELECT head, head_hash FROM terminal WHERE id = ?"), { m_terminal });
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return failureOf(ErrorCode::StoreDamaged, QStringLiteral("the terminal's row is gone"));
    return Head { rows->first().at(0).toLongLong(), rows->first().at(1).toByteArray() };
}

Outcome<std::optional<EventLog::Head>> EventLog::addAfter(
    Database &database, const Head &head, const Event &event, const QDateTime &now) const
{
    const StoredEvent stored { head.seq + 1, now.toMSecsSinceEpoch(), storable(event.kind), storable(event.actor),
        storable(event.act), storable(event.reception), storable(jsonOf(event.detail)), {} };
    const Head next { stored.seq, m_chain.hashOf(stored, stored.seq, head.hash) };
    const auto moved = database.change(QStringLiteral("UPDATE terminal SET head = ?, head_hash = ?, head_mac = ? "
                                                      "WHERE id = ? AND head = ? AND head_hash = ?"),
        { next.seq, next.hash, m_chain.headMac(next.seq, next.hash), m_terminal, head.seq, head.hash });
    if (!moved)
        return Failure(moved.error());
    if (*moved != 1)
        return std::optional<Head>();
    const auto added
        = database.change(QStringLiteral("INSERT INTO event (terminal, seq, at, kind, actor, act, reception, "
                                         "detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            { m_terminal, stored.seq, stored.at, stored.kind, stored.actor, stored.act, stored.reception, stored.detail,
                next.hash });
    return added ? Outcome<std::optional<Head>>(next) : Failure(added.error());
}

Outcome<EventLog::Head> EventLog::add(
    Database &database, const Head &head, const Event &event, const QDateTime &now) const
{
    const auto added = addAfter(database, head, event, now);
    if (!added)
        return Failure(added.error());
    return *added ? Outcome<Head>(**added) : failureOf(ErrorCode::StoreDamaged, QStringLiteral("the terminal's row"));
}

/// The day's first entry: closes the days before. A clock that was set back over midnight seals once more, which does
/// no harm.
Outcome<EventLog::Head> EventLog::sealDays(Database &database, const Head &head, const QDateTime &now) const
{
    const QDate today = now.toLocalTime().date();
    if (head.seq == 0)
        return head;
    const auto rows
        = database.run(QStringLiteral("SELECT at FROM event WHERE terminal = ? AND seq = ?"), { m_terminal, head.seq });
    if (!rows)
        return Failure(rows.error());
    const QDate last = QDateTime::fromMSecsSinceEpoch(rows->value(0).value(0).toLongLong()).date();
    if (last == today)
        return head;
    const Seal seal { last, head.seq, head.hash };
    if (const auto kept = addSeal(m_sealFile, seal); !kept)
        return Failure(kept.error());
    const QJsonObject detail { { QStringLiteral("day"), last.toString(Qt::ISODate) },
        { QStringLiteral("last"), head.seq }, { QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex()) } };
    return add(database, head, { QStringLiteral("seal"), {}, QStringLiteral("day-sealed"), {}, detail }, now);
}

} // namespace madoguchi::store
