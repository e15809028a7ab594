#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace madoguchi::store {

/// What SQLite did to its files, in order.
struct FileStep {
    enum class Kind { Write, Truncate, Sync, Delete, Mark };
    Kind kind = Kind::Mark;
    QString file; ///< name without its folder: "madoguchi.db", "madoguchi.db-wal"
    qint64 at = 0; ///< Write: offset; Truncate: new size; Mark: the test's own number
    QByteArray data;
};

/// Takes the place of SQLite's own file layer in the whole process, for Qt's driver as well, and notes every step. The
/// files are written as usual. One at a time.
class RecordingVfs {
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    void record(bool on); ///< off at first
    void mark(qint64 number); ///< the test's own place in the order
    [[nodiscard]] QList<FileStep> steps() const;

    [[nodiscard]] int syncs() const; ///< since resetSyncs()
    void resetSyncs();

    /// The n-th write from now on and all that follow fail as on a full disk; negative: none.
    void failWritesAfter(int writes);
};

/// The files as a power cut at some moment leaves them: what was synced, and of what was written since then as much as
/// the disk had got round to.
class DiskImage {
public:
    enum class Loss { Nothing, AllUnsynced, SomeUnsynced };

    void apply(const FileStep &step);
    void writeTo(const QString &folder, Loss loss, quint32 seed) const;

private:
    struct File {
        QByteArray synced;
        QList<FileStep> since;
        bool exists = true;
    };
    [[nodiscard]] static QByteArray with(QByteArray content, const FileStep &step);
    QHash<QString, File> m_files;
};

} // namespace madoguchi::store
