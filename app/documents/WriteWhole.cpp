#include "app/documents/FormRenderer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace madoguchi::documents {

namespace {

class WriteWholeText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::WriteWhole)
};

/// Qt has no word of its own for a full disk, so the disk is asked.
bool isFull(const QString &path, qsizetype wanted)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < wanted;
}

QFile::Permissions rightsOf(const QString &path, Readers readers)
{
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto noProgram = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    return readers == Readers::Owner
        ? owner
        : owner | (QFile::permissions(QFileInfo(path).absolutePath()) & ~QFile::Permissions(noProgram));
}

/// `size`: what was to be written, 0 when it did not come to that.
Failure notWritten(QSaveFile &file, qsizetype size)
{
    const QString detail = QStringLiteral("QFileDevice error %1").arg(static_cast<int>(file.error()));
    if (file.isOpen()) {
        file.cancelWriting();
        file.commit(); // removes what was begun
    }
    if (isFull(file.fileName(), size))
        return failure(ErrorCode::DiskFull,
            //: Saving a filled form. The clerk; nothing was left behind.
            WriteWholeText::tr("The disk is full and nothing was saved. Make room or choose another folder."), detail);
    return failure(ErrorCode::FileNotWritten,
        //: Saving a filled form. The clerk; nothing was left behind.
        WriteWholeText::tr("The file could not be saved. Choose a folder that you may write to."), detail);
}

} // namespace

Outcome<void> writeWhole(const QString &path, const QByteArray &bytes, Readers readers)
{
    QSaveFile file(path); // beside the target, synced, then renamed over it
    // Unbuffered: QSaveFile does not notice that the disk is full when it empties its buffer on commit.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(file, 0);
    if (!QFile::exists(path))
        file.setPermissions(rightsOf(path, readers)); // a file that is there keeps its own
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file, bytes.size());
    return {};
}

} // namespace madoguchi::documents
