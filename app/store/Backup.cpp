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

} // namespace

Outcome<QString> backUpFile(Database &database, const QString &folderPath, const QString &why)
{
    const QDir folder(folderPath);
    if (!folder.mkpath(QStringLiteral(".")))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("folder of the backups"));
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    const QString copy = folder.filePath(QStringLiteral("madoguchi-%1-%2.db").arg(stamp, why));
    const auto copied = database.change(QStringLiteral("VACUUM INTO ?"), { copy });
    if (!copied || !syncFile(copy)) {
        QFile::remove(copy);
        return copied ? failureOf(ErrorCode::FileNotWritten, QStringLiteral("backup")) : Failure(copied.error());
    }
    removeOldest(folder);
    return copy;
}

} // namespace madoguchi::store
