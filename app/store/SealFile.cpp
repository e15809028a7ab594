#include "app/store/SealFile.h"

#include "app/store/FileSync.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>

namespace madoguchi::store {

namespace {

QByteArray lineOf(const Seal &seal)
{
    return seal.day.toString(Qt::ISODate).toLatin1() + ' ' + QByteArray::number(seal.last) + ' ' + seal.hash.toHex()
        + '\n';
}

/// Nothing where the line is not exactly as we write it.
std::optional<Seal> sealFrom(const QByteArray &line)
{
    const QList<QByteArray> parts = line.trimmed().split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    const Seal seal { QDate::fromString(QString::fromLatin1(parts.at(0)), Qt::ISODate), parts.at(1).toLongLong(),
        QByteArray::fromHex(parts.at(2)) };
    const bool isOne = seal.day.isValid() && seal.last > 0 && seal.hash.size() == 32 && lineOf(seal) == line;
    return isOne ? std::optional(seal) : std::nullopt;
}

/// A line that was begun when the power went or the disk was full: it sealed nothing.
bool cutOffTornLine(QFile &file)
{
    const QByteArray text = file.readAll();
    return text.isEmpty() || text.endsWith('\n') || file.resize(text.lastIndexOf('\n') + 1);
}

} // namespace

QString sealFileOf(const QString &folder, const QString &terminal)
{
    return QDir(folder).filePath(terminal + QStringLiteral(".txt"));
}

Outcome<void> addSeal(const QString &path, const Seal &seal)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::ReadWrite) || !cutOffTornLine(file)
        || !file.seek(file.size()))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("seal"));
    const QByteArray line = lineOf(seal);
    if (file.write(line) != line.size() || !file.flush())
        return failureOf(ErrorCode::DiskFull, QStringLiteral("seal"));
    return syncFile(path) ? Outcome<void>() : failureOf(ErrorCode::FileNotWritten, QStringLiteral("seal"));
}

Outcome<void> ensureSealFile(const QString &path)
{
    if (QFile::exists(path))
        return {};
    QFile file(path);
    const bool made = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && syncFile(path);
    return made ? Outcome<void>() : failureOf(ErrorCode::FileNotWritten, QStringLiteral("seal"));
}

Outcome<QList<Seal>> readSeals(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Seal> {};
    if (!file.open(QIODevice::ReadOnly))
        return failureOf(ErrorCode::FileUnreadable, QStringLiteral("seal"));
    QList<Seal> seals;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break; // torn: see addSeal
        const auto seal = sealFrom(line);
        if (!seal) {
            auto bad = failureOf(ErrorCode::BadFile, QStringLiteral("seal"));
            bad.value().place = QStringLiteral("%1:%2").arg(path).arg(number);
            return bad;
        }
        seals << *seal;
    }
    return seals;
}

} // namespace madoguchi::store
