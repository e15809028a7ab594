#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace madoguchi::designer {

struct ZipEntry {
    QString name;
    QByteArray bytes;
};

/// A zip archive; the same entries give the same bytes. Errors: Internal.
[[nodiscard]] Outcome<QByteArray> zipped(const QList<ZipEntry> &entries);

/// Files of a zip archive of our own kind: plain names of Latin letters, digits, ".", "-" and "_", at most 52 files of
/// 50 MB, 256 MB in all. Anything else in it refuses the whole archive: folders, links, names twice (also in other
/// letters), protection, wrong checksums. Errors: BadFile without words, `detail` says why, `place` which entry.
[[nodiscard]] Outcome<QList<ZipEntry>> unzipped(const QByteArray &archive);

} // namespace madoguchi::designer
