#include "tests/app/store/OtherUser.h"

#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::store {

namespace {

constexpr uid_t Nobody = 65534;

} // namespace

ReadOnly::ReadOnly(const QString &folder)
    : m_folder(folder)
    , m_wasRoot(::geteuid() == 0)
{
    setRights(false);
    if (m_wasRoot && ::seteuid(Nobody) != 0)
        qFatal("cannot be somebody else");
}

ReadOnly::~ReadOnly()
{
    if (m_wasRoot && ::seteuid(0) != 0)
        qFatal("cannot be ourselves again");
    setRights(true);
}

/// Where we are somebody else, that one has to own what only its owner may read.
void ReadOnly::setRights(bool writable)
{
    QStringList paths { m_folder };
    for (QDirIterator all(m_folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         all.hasNext();)
        paths << all.next();
    for (const QString &path : paths) {
        const QByteArray name = QFile::encodeName(path);
        const bool isFolder = QFileInfo(path).isDir();
        const mode_t rights = (writable ? S_IRUSR | S_IWUSR : S_IRUSR) | (isFolder ? S_IXUSR : 0);
        if (::chmod(name.constData(), rights) != 0
            || (m_wasRoot && ::chown(name.constData(), writable ? 0 : Nobody, gid_t(-1)) != 0))
            qFatal("cannot change the rights");
    }
}

} // namespace madoguchi::store
