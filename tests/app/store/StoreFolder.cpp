#include "tests/app/store/StoreFolder.h"

#include "app/store/EventAudit.h"

#include <QDir>
#include <QJsonDocument>

namespace madoguchi::store {

namespace {

QString pattern()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/madoguchi-XXXXXX");
}

int numberOf(const QVariantList &row)
{
    return QJsonDocument::fromJson(row.first().toString().toUtf8())[QStringLiteral("n")].toInt();
}

} // namespace

StoreFolder::StoreFolder()
    : m_folder(pattern())
{
}

Place StoreFolder::place() const
{
    return placeIn(m_folder.path(), QStringLiteral("市民課1番"));
}

Outcome<std::unique_ptr<Session>> StoreFolder::open(const QDateTime &now, bool check) const
{
    auto session = Session::open(place(), check);
    if (session)
        (*session)->setClock([now] { return now; });
    return session;
}

Place placeIn(const QString &folder, const QString &terminal)
{
    return { folder + QStringLiteral("/store"), folder + QStringLiteral("/store/keys/store.key"), {}, terminal };
}

Event numbered(int n)
{
    return { QStringLiteral("figure"), QStringLiteral("suzuki"), QStringLiteral("form-printed"),
        QStringLiteral("2026-12-01/12"),
        { { QStringLiteral("n"), n }, { QStringLiteral("form"), QStringLiteral("juminhyo") } } };
}

Outcome<QList<int>> numbersIn(Database &database)
{
    const auto rows
        = database.run(QStringLiteral("SELECT detail FROM event WHERE kind = 'figure' ORDER BY terminal, seq"));
    if (!rows)
        return Failure(rows.error());
    QList<int> numbers;
    for (const QVariantList &row : *rows)
        numbers << numberOf(row);
    return numbers;
}

Outcome<int> nextNumber(Database &database)
{
    const auto rows = database.run(QStringLiteral("SELECT detail FROM event WHERE kind = 'figure' "
                                                  "ORDER BY terminal DESC, seq DESC LIMIT 1"));
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? 0 : numberOf(rows->first()) + 1;
}

Outcome<qint64> auditedEntries(Session &session)
{
    const auto result = auditEvents(session.local(), session.keys(), sealFolderOf(session.place()));
    if (!result)
        return Failure(result.error());
    if (result->tampering != Tampering::None) {
        return failure(ErrorCode::StoreDamaged, {},
            QStringLiteral("%1 at %2").arg(toWord(result->tampering)).arg(result->firstBad));
    }
    return result->entries;
}

} // namespace madoguchi::store
