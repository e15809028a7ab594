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

} // namespace

StoreFolder::StoreFolder()
    : m_folder(pattern())
{
}

Place StoreFolder::place(const QString &terminal) const
{
    return { m_folder.filePath(QStringLiteral("store")), m_folder.filePath(QStringLiteral("store/keys/store.key")), {},
        terminal };
}

Outcome<std::unique_ptr<Session>> StoreFolder::open(const QDateTime &now, bool check) const
{
    auto session = Session::open(place(), check);
    if (session)
        (*session)->setClock([now] { return now; });
    return session;
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
        numbers << QJsonDocument::fromJson(row.first().toString().toUtf8())[QStringLiteral("n")].toInt();
    return numbers;
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
