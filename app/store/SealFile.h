#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace madoguchi::store {

/// The end of a day's log, kept beside the database so that the log cannot be cut back or replaced by an older copy.
/// IT staff may copy these files to another place.
struct Seal {
    QDate day;
    qint64 last = 0; ///< number of the newest entry of that day
    QByteArray hash; ///< its hash

    [[nodiscard]] bool operator==(const Seal &) const = default;
};

/// One line a seal: "2026-11-25 1042 <64 hexadecimal digits>".
[[nodiscard]] QString sealFileOf(const QString &folder, const QString &terminal);
/// On the disk when it returns.
[[nodiscard]] Outcome<void> addSeal(const QString &file, const Seal &seal);
/// Makes the file when it is not there: it also says that a terminal's log has begun.
[[nodiscard]] Outcome<void> ensureSealFile(const QString &file);
/// A file that is not there has no seals. A line that is none fails with BadFile (its number in Error::place).
[[nodiscard]] Outcome<QList<Seal>> readSeals(const QString &file);

} // namespace madoguchi::store
