#include "app/store/EventAudit.h"

#include "app/store/EventLog.h"
#include "app/store/EventRows.h"
#include "app/store/SealFile.h"
#include "app/store/StoreKey.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include <limits>
#include <sodium.h>

namespace madoguchi::store {

namespace {

constexpr int PageSize = 1000;
constexpr qint64 BeforeAll = std::numeric_limits<qint64>::min();

struct Bad {
    qint64 seq = 0;
    Tampering tampering = Tampering::None;
};

/// The seals beside the database.
class Seals {
public:
    /// `isOwn`: of a terminal's own database, where no seal may be missing and none may be newer than the log.
    Seals(QList<Seal> seals, bool isOwn)
        : m_seals(std::move(seals))
        , m_isOwn(isOwn)
    {
    }

    [[nodiscard]] bool isOwn() const { return m_isOwn; }

    /// The number of the newest sealed entry.
    [[nodiscard]] qint64 last() const
    {
        qint64 last = 0;
        for (const Seal &seal : m_seals)
            last = std::max(last, seal.last);
        return last;
    }

    [[nodiscard]] bool allow(qint64 number, const QByteArray &hash) const
    {
        return std::all_of(
            m_seals.begin(), m_seals.end(), [&](const Seal &seal) { return seal.last != number || seal.hash == hash; });
    }

    /// Is the seal that an entry of the log tells of still there as it was?
    [[nodiscard]] Bad compareWith(const StoredEvent &event) const
    {
        if (!m_isOwn || event.kind != QLatin1String("seal"))
            return {};
        const QJsonObject told = QJsonDocument::fromJson(event.detail.toUtf8()).object();
        const qint64 number = told.value(QLatin1String("last")).toInteger();
        const QDate day = QDate::fromString(told.value(QLatin1String("day")).toString(), Qt::ISODate);
        Bad bad { number, Tampering::Missing };
        for (const Seal &seal : m_seals) {
            if (seal.last != number)
                continue;
            if (seal.day != day)
                return { number, Tampering::Changed };
            bad = {};
        }
        return bad;
    }

    [[nodiscard]] Bad inOrder() const
    {
        for (qsizetype i = 1; i < m_seals.size(); ++i) {
            if (m_seals.at(i).last < m_seals.at(i - 1).last)
                return { m_seals.at(i).last, Tampering::Reordered };
        }
        return {};
    }

private:
    QList<Seal> m_seals;
    bool m_isOwn;
};

/// One terminal's log, walked from its first entry to its last.
class Walk {
public:
    Walk(Database &database, QString terminal, EventChain chain, Seals seals)
        : m_database(database)
        , m_terminal(std::move(terminal))
        , m_chain(std::move(chain))
        , m_seals(std::move(seals))
    {
    }

    [[nodiscard]] qint64 entries() const { return m_expected - 1; }

    [[nodiscard]] Outcome<Bad> toTheEnd(qint64 head, const QByteArray &headHash, const QByteArray &headMac)
    {
        for (qint64 after = BeforeAll;;) {
            const auto page = eventsAfter(m_database, m_terminal, after, PageSize);
            if (!page)
                return Failure(page.error());
            for (const auto &event : *page) {
                if (!stands(event))
                    return judged(event, head);
                if (m_sealed.tampering == Tampering::None)
                    m_sealed = m_seals.compareWith(*event);
                m_before = event->hash;
                after = event->seq;
                ++m_expected;
            }
            if (page->size() < PageSize)
                break;
        }
        return atTheEnd(head, headHash, headMac);
    }

private:
    [[nodiscard]] bool stands(const std::optional<StoredEvent> &event) const
    {
        return event && event->seq == m_expected && event->hash == m_chain.hashOf(*event, m_expected, m_before)
            && m_seals.allow(m_expected, event->hash);
    }

    [[nodiscard]] Bad atTheEnd(qint64 head, const QByteArray &headHash, const QByteArray &headMac) const
    {
        const qint64 last = m_expected - 1;
        if (headMac != m_chain.headMac(head, headHash))
            return { std::max<qint64>(last, 1), Tampering::Changed };
        if (last < head || (m_seals.isOwn() && last < m_seals.last()))
            return { m_expected, Tampering::Missing };
        if (last > head)
            return { head + 1, Tampering::Inserted };
        if (headHash != m_before)
            return { std::max<qint64>(last, 1), Tampering::Changed };
        return m_sealed.tampering == Tampering::None ? m_seals.inOrder() : m_sealed;
    }

    /// Names what was done to the first entry that does not stand.
    [[nodiscard]] Outcome<Bad> judged(const std::optional<StoredEvent> &event, qint64 head)
    {
        const auto count
            = m_database.run(QStringLiteral("SELECT COUNT(*) FROM event WHERE terminal = ?"), { m_terminal });
        if (!count)
            return Failure(count.error());
        const qint64 there = count->value(0).value(0).toLongLong();
        if (there > head)
            return Bad { event ? event->seq : m_expected, Tampering::Inserted };
        if (there < head)
            return Bad { m_expected, Tampering::Missing };
        if (event && event->seq < m_expected)
            return Bad { event->seq, Tampering::Reordered }; // in front of the first one
        if (event) {
            const auto moved = belongsElsewhere();
            if (!moved)
                return Failure(moved.error());
            if (*moved)
                return Bad { m_expected, Tampering::Reordered };
        }
        return Bad { m_expected, Tampering::Changed };
    }

    /// Does the entry that was written here stand at another place now?
    [[nodiscard]] Outcome<bool> belongsElsewhere()
    {
        for (qint64 after = BeforeAll;;) {
            const auto page = eventsAfter(m_database, m_terminal, after, PageSize);
            if (!page)
                return Failure(page.error());
            for (const auto &event : *page) {
                if (!event)
                    return false;
                if (event->hash == m_chain.hashOf(*event, m_expected, m_before))
                    return event->seq != m_expected;
                after = event->seq;
            }
            if (page->size() < PageSize)
                return false;
        }
    }

    Database &m_database;
    const QString m_terminal;
    const EventChain m_chain;
    const Seals m_seals;
    Bad m_sealed; ///< the first seal that does not stand
    qint64 m_expected = 1;
    QByteArray m_before = EventChain::start();
};

/// A server has the logs of many terminals, perhaps not the newest entries of ours.
Outcome<Seals> sealsOf(const Database &database, const QString &folder, const QString &terminal)
{
    if (folder.isEmpty())
        return Seals({}, false);
    auto read = readSeals(sealFileOf(folder, terminal));
    if (!read)
        return Failure(read.error());
    return Seals(std::move(*read), database.kind() == Database::Kind::Sqlite);
}

/// A terminal's own file without the log that seals beside it tell of.
QString missingTerminal(const Database &database, const QString &folder, const QList<QVariantList> &terminals)
{
    if (folder.isEmpty() || database.kind() != Database::Kind::Sqlite)
        return {};
    const QStringList files = QDir(folder).entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString id = file.chopped(4);
        const auto isHere = [&id](const QVariantList &row) { return row.at(0).toString() == id; };
        if (std::none_of(terminals.begin(), terminals.end(), isHere))
            return id;
    }
    return {};
}

Outcome<Bad> auditTerminal(
    Database &database, const KeyRing &keys, const QString &sealFolder, const QVariantList &row, qint64 &entries)
{
    const QString id = row.at(0).toString();
    auto key = keys.open(row.at(1).toByteArray(), chainKeyContext(id));
    if (!key && key.error().code == ErrorCode::StoreKeyMissing) {
        const auto needed = storeKeyId(database);
        if (!needed)
            return Failure(needed.error());
        // With the store's own key at hand it is the record that was changed.
        if (!keys.keyIds().contains(*needed))
            return Failure(key.error());
    }
    if (!key || key->size() != EventChain::KeySize)
        return Bad { 1, Tampering::Changed };
    const auto wiping = qScopeGuard([&key] { sodium_memzero(key->data(), static_cast<std::size_t>(key->size())); });
    const auto seals = sealsOf(database, sealFolder, id);
    if (!seals)
        return Failure(seals.error());
    Walk walk(database, id, EventChain(*key), *seals);
    const auto bad = walk.toTheEnd(row.at(2).toLongLong(), row.at(3).toByteArray(), row.at(4).toByteArray());
    entries += walk.entries();
    return bad;
}

} // namespace

QString toWord(Tampering tampering)
{
    switch (tampering) {
    case Tampering::None:
        return {};
    case Tampering::Changed:
        return QStringLiteral("changed");
    case Tampering::Missing:
        return QStringLiteral("missing");
    case Tampering::Inserted:
        return QStringLiteral("inserted");
    case Tampering::Reordered:
        return QStringLiteral("reordered");
    }
    return {};
}

Outcome<AuditResult> auditEvents(Database &database, const KeyRing &keys, const QString &sealFolder)
{
    const auto terminals
        = database.run(QStringLiteral("SELECT id, chain_key, head, head_hash, head_mac FROM terminal ORDER BY id"));
    if (!terminals)
        return Failure(terminals.error());
    AuditResult result;
    for (const QVariantList &row : *terminals) {
        const auto bad = auditTerminal(database, keys, sealFolder, row, result.entries);
        if (!bad)
            return Failure(bad.error());
        if (bad->tampering != Tampering::None) {
            result.terminal = row.at(0).toString();
            result.firstBad = bad->seq;
            result.tampering = bad->tampering;
            return result;
        }
    }
    if (const QString missing = missingTerminal(database, sealFolder, *terminals); !missing.isEmpty()) {
        result.terminal = missing;
        result.firstBad = 1;
        result.tampering = Tampering::Missing;
        return result;
    }
    const auto strays = database.run(QStringLiteral("SELECT terminal, seq FROM event WHERE terminal NOT IN (SELECT id "
                                                    "FROM terminal) ORDER BY terminal, seq LIMIT 1"));
    if (!strays)
        return Failure(strays.error());
    if (!strays->isEmpty()) {
        result.terminal = strays->first().at(0).toString();
        result.firstBad = strays->first().at(1).toLongLong();
        result.tampering = Tampering::Inserted;
    }
    return result;
}

} // namespace madoguchi::store
