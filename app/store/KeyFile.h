#pragma once

#include "app/store/KeyRing.h"

namespace madoguchi::store {

/// The file that holds the keys of a store. Linux: readable by its owner alone (mode 0600), refused when others may
/// read it. Windows: protected for this machine by DPAPI. A city's terminals share one key: the IT staff copy the file,
/// on Windows they import it once (`madoguchictl store key import`).
///
/// Errors: StoreKeyMissing (not there, too open, not a key), FileNotWritten, DiskFull.
[[nodiscard]] Outcome<KeyRing> readKeyFile(const QString &path);
/// Written whole or not at all; who owned the file before owns it afterwards.
[[nodiscard]] Outcome<void> writeKeyFile(const QString &path, const KeyRing &keys);

/// The keys on their way to another terminal: a file that any machine can read. Linux: the same as the key file.
/// Whoever has it can read what is kept; it is to be deleted once it was imported.
[[nodiscard]] Outcome<KeyRing> readExportedKeys(const QString &path);
[[nodiscard]] Outcome<void> exportKeys(const QString &path, const KeyRing &keys);

} // namespace madoguchi::store
