#include "app/store/Backup.h"

#include "app/store/FileSync.h"
#include "app/store/StoreWords.h"

#include <QDateTime>
#include <QDir>

namespace madoguchi::store {

namespace {

constexpr int Kept = 10;

void removeOldest(const QDir &folder)
{
    QStringList copies = folder.entryList({ QStringLiteral("madoguchi-*.db") }, QDir::Files, QDir::Name);
    while (copies.size() > Kept)
        QFile::remove(folder.filePath(copies.takeFirst()));
}

/// A reception on hold is deleted for good in the end: no copy may outlive that.
Outcome<void> dropHeld(const QString &copy)
{
    const auto database = Database::openFile(copy);
    if (!database)
        return Failure(database.error());
    const auto table = (*database)->run(
        QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'held_reception'"));
    if (!table)
        return Failure(table.error());
    if (!table->isEmpty()) {
        if (const auto emptied = (*database)->change(QStringLiteral("DELETE FROM held_reception")); !emptied)
            return Failure(emptied.error());
    }
    // A copy is one file.
    return (*database)->statement(QStringLiteral("PRAGMA journal_mode=DELETE"));
}

} // namespace

Outcome<QString> backUpFile(Database &database, const QString &folderPath, const QString &why)
{
    const QDir folder(folderPath);
    if (!folder.mkpath(QStringLiteral(".")))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("folder of the backups"));
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    const QString copy = folder.filePath(QStringLiteral("madoguchi-%1-%2.db").arg(stamp, why));
    const auto copied = database.change(QStringLiteral("VACUUM INTO ?"), { copy });
    const auto made = copied ? dropHeld(copy) : Failure(copied.error());
    if (!made || !syncFile(copy)) {
        QFile::remove(copy);
        return made ? failureOf(ErrorCode::FileNotWritten, QStringLiteral("backup")) : Failure(made.error());
    }
    removeOldest(folder);
    return copy;
}

} // namespace madoguchi::store
