#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace madoguchi::store {

/// One call with which SQLite changes a file.
struct FileCall {
    enum class Kind { Write, Truncate, Sync, Delete };

    Kind kind = Kind::Write;
    QString path;
    qint64 offset = 0; ///< Truncate: the new size
    QByteArray bytes;
    bool atOnce = false; ///< Delete: the folder is synced with it
};

/// Told of each call before it is done; SQLITE_OK lets it happen, another code is what SQLite gets instead.
using FileWatch = std::function<int(const FileCall &)>;

/// Stands between SQLite and the files, for every connection of this process: also those of Qt's driver, which uses the
/// same library. Tests of one thread only.
class RecordingVfs {
public:
    explicit RecordingVfs(FileWatch watch); ///< one at a time
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;
};

} // namespace madoguchi::store
