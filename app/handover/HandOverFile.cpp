#include "app/handover/HandOverFile.h"

#include "app/documents/FormRenderer.h"
#include "app/documents/JsonText.h"
#include "app/handover/RowText.h"
#include "app/handover/Tr.h"
#include "app/reception/Wipe.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>

namespace madoguchi::handover {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024; ///< bytes of a file that rows are added to
constexpr std::chrono::seconds PatienceWithLock { 10 };

Failure notWritten(const QString &path, ErrorCode code, const QString &detail)
{
    Error error { code, {}, detail, path, {} };
    //: The rows for the city's system could not be written, to the clerk.
    error.message = Tr::tr("The file for the other system was not written. Try again; if it happens again, tell the IT "
                           "staff. Nothing was handed over.");
    if (code == ErrorCode::DiskFull)
        //: The rows for the city's system could not be written, to the clerk.
        error.message = Tr::tr("The disk of the other system's folder is full. Tell the IT staff. Nothing was handed "
                               "over.");
    return Failure(error);
}

/// The importing program often is another user of the folder's group.
Outcome<QString> write(const QString &path, QByteArray &bytes)
{
    const bool isNew = !QFile::exists(path);
    const auto written = documents::writeWhole(path, bytes);
    reception::wipe(bytes);
    if (!written)
        return notWritten(path, written.error().code, written.error().detail);
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
    return path;
}

Outcome<QString> append(const QString &path, const Mapping &mapping, const Rows &rows)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(PatienceWithLock).count())))
        return notWritten(path, ErrorCode::FileNotWritten, QStringLiteral("lock error %1").arg(int(lock.error())));
    QByteArray bytes;
    if (QFile::exists(path)) {
        auto old = documents::readFile(path, LargestFile);
        if (!old)
            return notWritten(path, old.error().code, old.error().detail);
        bytes = *std::move(old);
    }
    // A last line without its end is somebody's row: ours begins below it.
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += mapping.toFile->shape.lineEnd == LineEnd::Crlf ? "\r\n" : "\n";
    bytes += fileText(mapping, rows, bytes.isEmpty());
    return write(path, bytes);
}

} // namespace

QString fileNameFor(const FileWay &file, const Facts &facts)
{
    if (file.files == Files::Append)
        return file.name + u'.' + file.extension;
    constexpr int Hexadecimal = 16;
    constexpr int Digits = 6;
    const quint32 ours = QRandomGenerator::system()->bounded(1U << 24);
    return QStringLiteral("%1-%2-%3-%4.%5")
        .arg(file.name, facts.now.toString(QStringLiteral("yyyyMMdd-HHmmss")))
        .arg(facts.receptionNumber)
        .arg(ours, Digits, Hexadecimal, QLatin1Char('0'))
        .arg(file.extension);
}

Outcome<QString> writeFile(const Mapping &mapping, const Rows &rows, const Facts &facts)
{
    const FileWay &file = *mapping.toFile;
    const QDir folder(file.folder);
    if (!folder.exists())
        return notWritten(file.folder, ErrorCode::FileNotWritten, QStringLiteral("no such folder"));
    if (file.files == Files::Append)
        return append(folder.filePath(fileNameFor(file, facts)), mapping, rows);
    QString path;
    do {
        path = folder.filePath(fileNameFor(file, facts));
    } while (QFile::exists(path));
    QByteArray bytes = fileText(mapping, rows, true);
    return write(path, bytes);
}

} // namespace madoguchi::handover
