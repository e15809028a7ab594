#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>

namespace madoguchi::store {

/// A small file with secrets. Linux: readable by its owner alone (mode 0600), refused when others may read it. Windows:
/// protected for this machine by DPAPI. Overwrite what was read once it is not needed any more.
/// Errors: StoreKeyMissing (not there, too open, too large, of another machine).
[[nodiscard]] Outcome<QByteArray> readSecretFile(const QString &path);
/// Written whole or not at all; makes the folder; who owned the file before owns it afterwards.
/// Errors: FileNotWritten, DiskFull.
[[nodiscard]] Outcome<void> writeSecretFile(const QString &path, const QByteArray &secret);

} // namespace madoguchi::store
