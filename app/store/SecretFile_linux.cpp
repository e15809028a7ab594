#include "app/store/FileSync.h"
#include "app/store/KeyFile.h"
#include "app/store/SecretFile.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::store {

namespace {

constexpr qsizetype LargestSecret = 4096; ///< bytes

Failure notWritten()
{
    return failureOf(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, QStringLiteral("key file"));
}

} // namespace

Outcome<QByteArray> readSecretFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file cannot be opened"));
    const auto closing = qScopeGuard([file] { ::close(file); });
    struct stat facts { };
    if (::fstat(file, &facts) != 0 || (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("others may read the key file: chmod 600"));
    QByteArray secret(LargestSecret, '\0');
    const auto size = ::read(file, secret.data(), static_cast<std::size_t>(secret.size()));
    if (size <= 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is empty"));
    secret.truncate(size); // in its place: no copy stays behind
    return secret;
}

Outcome<void> writeSecretFile(const QString &path, const QByteArray &secret)
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
    const bool written = ::write(file, secret.constData(), static_cast<std::size_t>(secret.size())) == secret.size()
        && ::fsync(file) == 0;
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
