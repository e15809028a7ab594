#include "app/store/FileSync.h"
#include "app/store/KeyFile.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::store {

namespace {

Failure notWritten()
{
    return failureOf(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, QStringLiteral("key file"));
}

} // namespace

Outcome<KeyRing> readKeyFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file cannot be opened"));
    const auto closing = qScopeGuard([file] { ::close(file); });
    struct stat facts { };
    if (::fstat(file, &facts) != 0 || (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("others may read the key file: chmod 600"));
    QByteArray text(4096, '\0');
    const auto wiping = qScopeGuard([&text] { sodium_memzero(text.data(), text.size()); });
    const auto size = ::read(file, text.data(), static_cast<std::size_t>(text.size()));
    if (size <= 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is empty"));
    return KeyRing::fromText(QByteArray::fromRawData(text.constData(), size));
}

Outcome<void> writeKeyFile(const QString &path, const KeyRing &keys)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("folder of the key file"));
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + ".new";
    ::unlink(draft.constData());
    const int file = ::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return notWritten();
    // The clerk's program has to read it, also when the IT staff changed it as root.
    struct stat before { };
    if (::stat(target.constData(), &before) == 0 && before.st_uid != ::geteuid()
        && ::fchown(file, before.st_uid, before.st_gid) != 0) {
        const auto failed = notWritten();
        ::close(file);
        ::unlink(draft.constData());
        return failed;
    }
    QByteArray text = keys.toText();
    const auto wiping = qScopeGuard([&text] { sodium_memzero(text.data(), text.size()); });
    const bool written
        = ::write(file, text.constData(), static_cast<std::size_t>(text.size())) == text.size() && ::fsync(file) == 0;
    const auto failed = notWritten();
    ::close(file);
    if (!written || ::rename(draft.constData(), target.constData()) != 0) {
        ::unlink(draft.constData());
        return written ? notWritten() : failed;
    }
    return syncFile(path) ? Outcome<void>() : notWritten();
}

Outcome<KeyRing> readExportedKeys(const QString &path)
{
    return readKeyFile(path);
}

Outcome<void> exportKeys(const QString &path, const KeyRing &keys)
{
    return writeKeyFile(path, keys);
}

} // namespace madoguchi::store
