#include "app/store/FileSync.h"
#include "app/store/SecretFile.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::store {

namespace {

constexpr mode_t OthersRights = S_IRWXG | S_IRWXO;

struct Owner {
    uid_t user;
    gid_t group;
};

Failure notWritten()
{
    return failureOf(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, QStringLiteral("key file"));
}

/// To whom a file belongs that is there already: the clerk's program has to read it, also when the IT staff changed it
/// as root.
std::optional<Owner> ownerOf(const QString &path)
{
    struct stat facts { };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return Owner { facts.st_uid, facts.st_gid };
}

/// To whom a new file of root's goes: whose folder it lies in, or would lie in. Others cannot give files away.
std::optional<Owner> heirOf(const QString &path)
{
    if (::geteuid() != 0)
        return {};
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return ownerOf(folder.filePath());
}

/// Makes the folder; what is new of it belongs to the owner as the file does.
bool makeFolder(const QString &folder, const std::optional<Owner> &owner)
{
    if (QFileInfo::exists(folder))
        return true;
    if (!makeFolder(QFileInfo(folder).absolutePath(), owner) || !QDir().mkdir(folder))
        return false;
    return !owner || owner->user == ::geteuid()
        || ::lchown(QFile::encodeName(folder).constData(), owner->user, owner->group) == 0;
}

Outcome<void> write(const QString &path, const QByteArray &secret, const std::optional<Owner> &owner)
{
    if (!makeFolder(QFileInfo(path).absolutePath(), owner))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("folder of the key file"));
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + ".new";
    ::unlink(draft.constData());
    const int file = ::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return notWritten();
    const bool given = !owner || owner->user == ::geteuid() || ::fchown(file, owner->user, owner->group) == 0;
    const bool written = given
        && ::write(file, secret.constData(), static_cast<std::size_t>(secret.size())) == secret.size()
        && ::fsync(file) == 0;
    const auto failed = notWritten();
    ::close(file);
    if (!written || ::rename(draft.constData(), target.constData()) != 0) {
        const auto reason = written ? notWritten() : failed;
        ::unlink(draft.constData());
        return reason;
    }
    return syncFile(path) ? Outcome<void>() : notWritten();
}

} // namespace

bool isOpenToOthers(const QString &path)
{
    struct stat facts { };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && (facts.st_mode & OthersRights) != 0;
}

Outcome<QByteArray> readSecretFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file cannot be opened"));
    const auto closing = qScopeGuard([file] { ::close(file); });
    struct stat facts { };
    if (::fstat(file, &facts) != 0 || (facts.st_mode & OthersRights) != 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("others may read the key file: chmod 600"));
    QByteArray secret(LargestSecret + 1, '\0'); // one byte more tells of a file that is too large
    const auto size = ::read(file, secret.data(), static_cast<std::size_t>(secret.size()));
    if (size <= 0)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is empty"));
    if (size > LargestSecret)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is too large to be one"));
    secret.truncate(size); // in its place: no copy stays behind
    return secret;
}

Outcome<void> writeSecretFile(const QString &path, const QByteArray &secret)
{
    const std::optional<Owner> owner = ownerOf(path);
    return write(path, secret, owner ? owner : heirOf(path));
}

Outcome<QByteArray> readPortableSecret(const QString &path)
{
    return readSecretFile(path);
}

Outcome<void> writePortableSecret(const QString &path, const QByteArray &secret)
{
    return write(path, secret, ownerOf(path));
}

} // namespace madoguchi::store
