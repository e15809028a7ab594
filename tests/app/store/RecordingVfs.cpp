#include "tests/app/store/RecordingVfs.h"

#include <sqlite3.h>

namespace madoguchi::store {

namespace {

FileWatch &watcher()
{
    static FileWatch watch;
    return watch;
}

int ask(const FileCall &call)
{
    return watcher() ? watcher()(call) : SQLITE_OK;
}

/// SQLite's handle of a file of ours; the real one's follows in the same memory.
struct File {
    sqlite3_file base;
    const char *name; ///< SQLite keeps it until the file is closed; null for a temporary one

    [[nodiscard]] QString path() const { return QString::fromUtf8(name); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

sqlite3_vfs *realVfs()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const int answer = ask({ FileCall::Kind::Write, ours(file)->path(), offset,
        QByteArray(static_cast<const char *>(bytes), size), false });
    return answer == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), bytes, size, offset) : answer;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int answer = ask({ FileCall::Kind::Truncate, ours(file)->path(), size, {}, false });
    return answer == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : answer;
}

int syncFile(sqlite3_file *file, int flags)
{
    const int answer = ask({ FileCall::Kind::Sync, ours(file)->path(), 0, {}, false });
    return answer == SQLITE_OK ? real(file)->pMethods->xSync(real(file), flags) : answer;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    // Version 2: with shared memory for WAL, without memory-mapped pages, which would bypass us.
    static const sqlite3_io_methods methods { 2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize,
        lockFile, unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap, shmLock,
        shmBarrier, shmUnmap, nullptr, nullptr };
    ours(file)->name = name;
    const int answer = realVfs()->xOpen(realVfs(), name, real(file), flags, flagsOut);
    file->pMethods = real(file)->pMethods ? &methods : nullptr;
    return answer;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int answer = ask({ FileCall::Kind::Delete, QString::fromUtf8(name), 0, {}, syncFolder != 0 });
    return answer == SQLITE_OK ? realVfs()->xDelete(realVfs(), name, syncFolder) : answer;
}

sqlite3_vfs *recordingVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *realVfs();
        copy.szOsFile += static_cast<int>(sizeof(File));
        copy.zName = "recording";
        copy.pNext = nullptr;
        copy.xOpen = openFile;
        copy.xDelete = deleteFile;
        return copy;
    }();
    return &vfs;
}

} // namespace

RecordingVfs::RecordingVfs(FileWatch watch)
{
    watcher() = std::move(watch);
    sqlite3_vfs_register(recordingVfs(), 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_register(realVfs(), 1);
    watcher() = {};
}

} // namespace madoguchi::store
