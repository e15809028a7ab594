#pragma once

#include "tests/app/store/RecordingVfs.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>

namespace madoguchi::store {

/// What a disk has of a folder's files: all that was synced for certain, what was written since perhaps.
class DiskImage {
public:
    using Files = QHash<QString, QByteArray>; ///< path → content

    void add(const FileCall &call);

    /// The files after a power cut: what was synced, and of each file a random beginning of what was not; the last
    /// write that is there may have been done half.
    [[nodiscard]] Files afterPowerCut(QRandomGenerator &random) const;
    [[nodiscard]] Files withAll() const;
    [[nodiscard]] Files withSyncedAlone() const { return m_synced; }
    [[nodiscard]] bool isSynced() const;

private:
    Files m_synced;
    QHash<QString, QList<FileCall>> m_pending;
};

} // namespace madoguchi::store
