#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace madoguchi::documents {

/// Reads a file of at most `limit` bytes. Errors: FileMissing, FileUnreadable, BadFile (larger than the limit).
[[nodiscard]] Outcome<QByteArray> readFile(const QString &path, qint64 limit);

/// Reads a JSON text (RFC 8259: UTF-8, no byte order mark). Errors: BadFile, with the byte of a wrong encoding in
/// `detail` and "NAME:LINE:COLUMN" in `place`, both counted from one, columns in characters.
[[nodiscard]] Outcome<QJsonDocument> parseJson(const QByteArray &bytes, const QString &name);

} // namespace madoguchi::documents
