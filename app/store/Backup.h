#pragma once

#include "app/store/Database.h"

namespace madoguchi::store {

/// Copies an SQLite database while it is in use into `folder`/madoguchi-YYYYMMDD-HHMMSS-`why`.db, on the disk when it
/// returns; the ten newest copies are kept. Receptions on hold are not in it. Returns the copy's path. What is sealed
/// stays sealed: the copy needs the same key file.
[[nodiscard]] Outcome<QString> backUpFile(Database &database, const QString &folder, const QString &why);

} // namespace madoguchi::store
