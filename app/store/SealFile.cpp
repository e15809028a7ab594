#include "app/store/SealFile.h"

#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>

namespace madoguchi::store {

namespace {

std::optional<Seal> sealFrom(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    bool isNumber = false;
    const Seal seal { QDate::fromString(QString::fromLatin1(parts.at(0)), Qt::ISODate),
        parts.at(1).toLongLong(&isNumber), QByteArray::fromHex(parts.at(2)) };
    return isNumber && seal.day.isValid() && seal.hash.size() == 32 ? std::optional(seal) : std::nullopt;
}

} // namespace

QString sealFileOf(const QString &folder, const QString &terminal)
{
    return QDir(folder).filePath(terminal + QStringLiteral(".txt"));
}

Outcome<void> addSeal(const QString &path, const Seal &seal)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::Append | QIODevice::Text))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("seal"));
    const QByteArray line = seal.day.toString(Qt::ISODate).toLatin1() + ' ' + QByteArray::number(seal.last) + ' '
        + seal.hash.toHex() + '\n';
    if (file.write(line) != line.size() || !file.flush())
        return failureOf(ErrorCode::DiskFull, QStringLiteral("seal"));
    return {};
}

Outcome<QList<Seal>> readSeals(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Seal> {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failureOf(ErrorCode::FileUnreadable, QStringLiteral("seal"));
    QList<Seal> seals;
    for (int number = 1; !file.atEnd(); ++number) {
        const auto seal = sealFrom(file.readLine().trimmed());
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
