#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace madoguchi::designer {

constexpr qint64 MaxRecordBytes = 64 * 1024; ///< of what is written beside a form about its draft or version

/// Writing in the city's folder, which may lie on a server and belong to several people: what is new may be read and
/// written by whoever may read and write in the folder above. Errors: FileNotWritten, DiskFull, with words for the
/// clerk.
[[nodiscard]] Outcome<void> writeShared(const QString &path, const QByteArray &bytes);
/// Makes the folder and those above it; one that is there is fine.
[[nodiscard]] Outcome<void> makeShared(const QString &folder);
/// Makes a folder that was not there: false when it was.
[[nodiscard]] Outcome<bool> makeNew(const QString &folder);
[[nodiscard]] Outcome<void> renameFolder(const QString &from, const QString &to);
[[nodiscard]] Outcome<void> removeFolder(const QString &folder);

/// Held while something is decided and written. Errors: StoreBusy when somebody else holds it for more than 6 s.
[[nodiscard]] Outcome<std::unique_ptr<QLockFile>> lockShared(const QString &file);

} // namespace madoguchi::designer
