#include "tests/app/store/RecordingVfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRandomGenerator>

#include <cstring>
#include <sqlite3.h>

namespace madoguchi::store {

namespace {

/// What the layer notes; SQLite may call from several threads.
struct Notes {
    QMutex mutex;
    bool isOn = false;
    QList<FileStep> steps;
    int syncs = 0;
    int writesLeft = -1; ///< until they fail; negative: they do not
};

Notes &notes()
{
    static Notes all;
    return all;
}

void note(FileStep step)
{
    const QMutexLocker lock(&notes().mutex);
    if (notes().isOn)
        notes().steps << std::move(step);
}

bool mayWrite()
{
    const QMutexLocker lock(&notes().mutex);
    if (notes().writesLeft < 0)
        return true;
    if (notes().writesLeft == 0)
        return false;
    --notes().writesLeft;
    return true;
}

/// SQLite's handle of an open file, followed in memory by the one of the layer below.
struct Handle {
    sqlite3_file base;
    QString *name; ///< null for files without one (temporary)

    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

Handle *handleOf(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

sqlite3_file *below(sqlite3_file *file)
{
    return handleOf(file)->below();
}

QString nameOf(sqlite3_file *file)
{
    return handleOf(file)->name ? *handleOf(file)->name : QString();
}

int closeFile(sqlite3_file *file)
{
    const int result = below(file)->pMethods->xClose(below(file));
    delete handleOf(file)->name;
    handleOf(file)->name = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    return below(file)->pMethods->xRead(below(file), data, size, at);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    if (!mayWrite())
        return SQLITE_FULL;
    const int result = below(file)->pMethods->xWrite(below(file), data, size, at);
    if (result == SQLITE_OK)
        note({ FileStep::Kind::Write, nameOf(file), at, QByteArray(static_cast<const char *>(data), size) });
    return result;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int result = below(file)->pMethods->xTruncate(below(file), size);
    if (result == SQLITE_OK)
        note({ FileStep::Kind::Truncate, nameOf(file), size, {} });
    return result;
}

int syncFileSteps(sqlite3_file *file, int flags)
{
    const int result = below(file)->pMethods->xSync(below(file), flags);
    {
        const QMutexLocker lock(&notes().mutex);
        ++notes().syncs;
    }
    note({ FileStep::Kind::Sync, nameOf(file), 0, {} });
    return result;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int isReserved(sqlite3_file *file, int *reserved)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

/// A disk that promises nothing: no atomic writes, no safe appends.
int characteristics(sqlite3_file *)
{
    return 0;
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return below(file)->pMethods->xShmMap(below(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

const sqlite3_io_methods methods { 2, closeFile, readFile, writeFile, truncateFile, syncFileSteps, sizeOfFile, lockFile,
    unlockFile, isReserved, controlFile, sectorSize, characteristics, mapShared, lockShared, barrierShared, unmapShared,
    nullptr, nullptr };

sqlite3_vfs *realVfs = nullptr;

int openFile(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *flagsOut)
{
    auto *handle = handleOf(file);
    handle->base.pMethods = nullptr;
    handle->name = nullptr;
    const int result = realVfs->xOpen(realVfs, path, handle->below(), flags, flagsOut);
    if (result != SQLITE_OK)
        return result;
    handle->name = path ? new QString(QFileInfo(QString::fromUtf8(path)).fileName()) : nullptr;
    handle->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    const int result = realVfs->xDelete(realVfs, path, syncFolder);
    if (result == SQLITE_OK)
        note({ FileStep::Kind::Delete, QFileInfo(QString::fromUtf8(path)).fileName(), 0, {} });
    return result;
}

sqlite3_vfs recordingVfs;

} // namespace

RecordingVfs::RecordingVfs()
{
    realVfs = sqlite3_vfs_find(nullptr);
    recordingVfs = *realVfs; // everything that knows no file is passed on as it is
    recordingVfs.szOsFile = int(sizeof(Handle)) + realVfs->szOsFile;
    recordingVfs.zName = "recording";
    recordingVfs.pNext = nullptr;
    recordingVfs.xOpen = openFile;
    recordingVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&recordingVfs, 1);
    resetSyncs();
    failWritesAfter(-1);
    record(false);
    notes().steps.clear();
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&recordingVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void RecordingVfs::record(bool on)
{
    const QMutexLocker lock(&notes().mutex);
    notes().isOn = on;
}

void RecordingVfs::mark(qint64 number)
{
    note({ FileStep::Kind::Mark, {}, number, {} });
}

QList<FileStep> RecordingVfs::steps() const
{
    const QMutexLocker lock(&notes().mutex);
    return notes().steps;
}

int RecordingVfs::syncs() const
{
    const QMutexLocker lock(&notes().mutex);
    return notes().syncs;
}

void RecordingVfs::resetSyncs()
{
    const QMutexLocker lock(&notes().mutex);
    notes().syncs = 0;
}

void RecordingVfs::failWritesAfter(int writes)
{
    const QMutexLocker lock(&notes().mutex);
    notes().writesLeft = writes;
}

QByteArray DiskImage::with(QByteArray content, const FileStep &step)
{
    if (step.kind == FileStep::Kind::Truncate) {
        content.resize(step.at);
        return content;
    }
    const qint64 end = step.at + step.data.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + step.at, step.data.constData(), static_cast<std::size_t>(step.data.size()));
    return content;
}

void DiskImage::apply(const FileStep &step)
{
    if (step.kind == FileStep::Kind::Mark || step.file.isEmpty())
        return;
    File &file = m_files[step.file];
    switch (step.kind) {
    case FileStep::Kind::Write:
    case FileStep::Kind::Truncate:
        file.exists = true;
        file.since << step;
        break;
    case FileStep::Kind::Sync:
        for (const FileStep &waiting : std::as_const(file.since))
            file.synced = with(file.synced, waiting);
        file.since.clear();
        break;
    case FileStep::Kind::Delete:
        file = { {}, {}, false };
        break;
    case FileStep::Kind::Mark:
        break;
    }
}

void DiskImage::writeTo(const QString &folder, Loss loss, quint32 seed) const
{
    QRandomGenerator random(seed);
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (!file->exists)
            continue;
        QByteArray content = file->synced;
        for (const FileStep &step : file->since) {
            if (loss == Loss::Nothing || (loss == Loss::SomeUnsynced && random.bounded(2) == 0))
                content = with(content, step);
        }
        QFile out(QDir(folder).filePath(file.key()));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
    }
}

} // namespace madoguchi::store
