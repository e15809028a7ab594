#include "app/designer/FolderFiles.h"

#include "app/documents/FormRenderer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

namespace madoguchi::designer {

namespace fs = std::filesystem;

namespace {

class FolderFilesText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::FolderFiles)
};

constexpr int WaitMs = 5000;
constexpr int WrittenMs = 1000; ///< a lock is made and its owner written into it at once
constexpr int StaleMs = 120'000; ///< of another machine, whose processes cannot be asked

fs::path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

Failure notWritten(ErrorCode code, const QString &path, const QString &detail)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString message = code == ErrorCode::DiskFull
        //: Keeping a form that is being made. The clerk; %1 is a folder.
        ? FolderFilesText::tr("The disk is full and nothing was changed. Ask IT to make room in %1.").arg(folder)
        //: Keeping a form that is being made. The clerk; %1 is a folder.
        : FolderFilesText::tr("The folder of the city's forms cannot be written to, and nothing was changed. Ask IT "
                              "for the right to write to %1.")
              .arg(folder);
    return Failure(Error { code, message, detail, path, {} });
}

Failure notWritten(const std::error_code &error, const QString &path)
{
    const bool isFull = error == std::errc::no_space_on_device;
    return notWritten(
        isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, path, QString::fromStdString(error.message()));
}

/// What the folder above allows its group and others. Kept is the rest, the mark that hands the group down included.
void shareLikeAbove(const fs::path &folder)
{
    constexpr fs::perms shared = fs::perms::group_all | fs::perms::others_all;
    std::error_code ignored; // a folder of somebody else stays as it is
    const fs::perms above = fs::status(folder.parent_path(), ignored).permissions();
    const fs::perms own = fs::status(folder, ignored).permissions();
    fs::permissions(folder, (own & ~shared) | (above & shared), ignored);
}

} // namespace

Outcome<void> writeShared(const QString &path, const QByteArray &bytes)
{
    const auto done = documents::writeWhole(path, bytes, documents::Readers::AsFolder);
    if (!done)
        return notWritten(done.error().code, path, done.error().detail);
    return {};
}

Outcome<bool> makeNew(const QString &folder)
{
    std::error_code error;
    const bool made = fs::create_directory(native(folder), error);
    if (error)
        return notWritten(error, folder);
    if (made)
        shareLikeAbove(native(folder));
    return made;
}

Outcome<void> makeShared(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = QFileInfo(folder).absolutePath();
    if (above != folder) {
        if (const auto made = makeShared(above); !made)
            return made;
    }
    const auto made = makeNew(folder);
    if (!made)
        return Failure(made.error());
    return {};
}

Outcome<void> renameFolder(const QString &from, const QString &to)
{
    std::error_code error;
    fs::rename(native(from), native(to), error);
    if (error)
        return notWritten(error, to);
    return {};
}

Outcome<void> removeFolder(const QString &folder)
{
    std::error_code error;
    fs::remove_all(native(folder), error);
    if (error)
        return notWritten(error, folder);
    return {};
}

Outcome<std::unique_ptr<QLockFile>> lockShared(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(StaleMs);
    if (lock->tryLock(WrittenMs))
        return lock;
    // A program that was killed between the two leaves a lock without an owner, which nobody would take over for long.
    const bool isOld = QFileInfo(file).lastModified().msecsTo(QDateTime::currentDateTime()) > WrittenMs / 2;
    if (lock->error() == QLockFile::LockFailedError && isOld && !lock->getLockInfo(nullptr, nullptr, nullptr))
        lock->removeStaleLockFile();
    if (lock->tryLock(WaitMs))
        return lock;
    switch (lock->error()) {
    case QLockFile::NoError:
    case QLockFile::LockFailedError:
        return failure(ErrorCode::StoreBusy,
            //: Keeping a form that is being made. The clerk.
            FolderFilesText::tr("Somebody else is just saving a form. Try again in a moment."));
    case QLockFile::PermissionError:
    case QLockFile::UnknownError:
        break;
    }
    const bool isFull = QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable() == 0;
    return notWritten(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, file, QStringLiteral("lock"));
}

} // namespace madoguchi::designer
