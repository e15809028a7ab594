#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>

namespace madoguchi::store {

inline constexpr qsizetype LargestSecret = 4096; ///< bytes

/// A small file with secrets. Linux: readable by its owner alone (mode 0600), refused when others may read it. Windows:
/// protected for this machine by DPAPI. Overwrite what was read once it is not needed any more.
/// Errors: StoreKeyMissing (not there, too open, too large, of another machine).
[[nodiscard]] Outcome<QByteArray> readSecretFile(const QString &path);
/// Why the file is refused, in one case. Never on Windows, where DPAPI does the protecting.
[[nodiscard]] bool isOpenToOthers(const QString &path);
/// Written whole or not at all; makes the folder; who owned the file before owns it afterwards. A new one that root
/// makes belongs to whom its folder belongs. Errors: FileNotWritten, DiskFull.
[[nodiscard]] Outcome<void> writeSecretFile(const QString &path, const QByteArray &secret);

/// Secrets on their way to another machine: a file that any machine can read. Linux: like the others, but root's own
/// stay root's. Errors as above.
[[nodiscard]] Outcome<QByteArray> readPortableSecret(const QString &path);
[[nodiscard]] Outcome<void> writePortableSecret(const QString &path, const QByteArray &secret);

} // namespace madoguchi::store
