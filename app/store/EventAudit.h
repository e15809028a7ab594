#pragma once

#include "app/store/Database.h"
#include "app/store/KeyRing.h"

#include <functional>

namespace madoguchi::store {

/// What is wrong with the first entry that does not stand where it was written.
enum class Tampering { None, Changed, Missing, Inserted, Reordered };
[[nodiscard]] QString toWord(Tampering tampering); ///< "changed", "missing" …; empty for None

struct AuditResult {
    qint64 entries = 0; ///< looked at, over all terminals
    Tampering tampering = Tampering::None;
    QString terminal; ///< where it was found
    qint64 firstBad = 0; ///< number of the entry in that terminal's log
};

/// Walks the logs of all terminals that the database holds, from the first entry to the last, and compares each with
/// its chain and with the seals beside the database (`sealFolder`; empty: none). Reads in pages, changes nothing. In a
/// terminal's own file each sealed day needs its line in the seals, and each file of seals its log.
/// Fails like Database and KeyRing; a log that was tampered with is a result, not a failure.
[[nodiscard]] Outcome<AuditResult> auditEvents(Database &database, const KeyRing &keys, const QString &sealFolder);

/// The log as CSV for a spreadsheet: UTF-8 with BOM, CRLF, header line; columns terminal, number, time (ISO 8601, UTC),
/// kind, actor, act, reception, detail, hash. `kind` empty: all. Calls `write` with pieces of the file.
[[nodiscard]] Outcome<qint64> exportEvents(
    Database &database, const QString &kind, const std::function<Outcome<void>(const QByteArray &)> &write);

} // namespace madoguchi::store
